"""Row 13: what the door adds to what an act writes: permission, recorder, chain; with few entries and with many."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import insert
from sqlalchemy.dialects import sqlite

from benchmarks.figure import Figure
from benchmarks.populate.deeds import day_ends
from benchmarks.populate.fates import FIRST_DAY, LAST_DAY
from benchmarks.populate.office import found, key_of
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from benchmarks.speed.turns import in_turns
from desktop_app.casework.door import Door
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.models.base import uuid7
from desktop_app.models.cases import Reception
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Channel, Role
from desktop_app.practice.staff import colleague
from desktop_app.settings import Places
from desktop_app.storage.context import EntryContext
from desktop_app.storage.engine import connect
from desktop_app.storage.journal import count_of
from desktop_app.storage.mass_import import Bundle, mass_import

ROUNDS = 60
FEW, MANY = 1000, 1_000_000
_LINE = ReceptionLine("زائر", Channel.TELEPHONE, "0501234567", asked="متى يصدر الرد؟", answered="في موعده")


def measure(_population: Population, many: int = MANY) -> Iterator[Figure]:
    """Found an office with a thousand entries and a copy of it with a million, and do the same act in both."""
    with TemporaryDirectory(prefix="mustafid-door-") as folder:
        small, large = (_Desk.founded(Path(folder) / "small"), Path(folder) / "large")
        small.fill(FEW)
        small.opened.store.close()
        copytree(small.opened.places.root, large / "office")
        small, big = _Desk.opened_at(small.opened.places.root), _Desk.opened_at(large / "office")
        big.fill(many)
        with closing(big.opened.store), closing(small.opened.store):
            with closing(connect(big.opened.places.store, big.opened.store.key)) as raw:
                added = in_turns(big.act, lambda: big.write(raw), ROUNDS)
            flat = in_turns(big.act, small.act, ROUNDS)
    what = "what the door adds to the same row by raw SQL"
    yield Figure("13-door-adds", what, added.added, "ms", "<=", 5, ROUNDS, f"{added.told()}; {many:,} entries")
    what = f"an act with {many:,} entries / with {FEW:,}"
    yield Figure("13-door-flat", what, flat.ratio, "x", "<=", 1.2, ROUNDS, flat.told())


ROW = Row(("13-door-adds", "13-door-flat"), measure)


class _Desk:
    """An office of nobody but its staff, and the act that is timed: a line of the reception log."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self._door: Door = door_of(opened, colleague(Role.RECEPTION).user_name, opened_clock)
        self._insert = str(insert(Reception).compile(dialect=sqlite.dialect()))
        self._columns = [column.name for column in Reception.__table__.columns]

    @classmethod
    def founded(cls, root: Path) -> "_Desk":
        """Found an office in a folder."""
        found(Places(root), FIRST_DAY, day_ends(LAST_DAY))
        return cls.opened_at(root)

    @classmethod
    def opened_at(cls, root: Path) -> "_Desk":
        """Open the office of a folder."""
        return cls(open_office(Places(root), key_of(Places(root)), opened_clock))

    def fill(self, entries: int) -> None:
        """Have readings of the journal noted until there are so many entries."""
        with self.opened.store.reading() as session:
            missing = entries - count_of(session)
        actor, began = self._door.actor.id, opened_clock() - timedelta(days=3000)
        told = (
            EntryContext(Act.OPEN_SENSITIVE_PAGE.value, actor, began + timedelta(minutes=number), actor, "reception")
            for number in range(missing)
        )
        mass_import(self.opened.store, map(Bundle, told))

    def act(self) -> None:
        """Write a line through the door."""
        self._door.run(log_reception, _LINE)

    def write(self, raw: sqlcipher.Connection) -> None:
        """Write the same line by raw SQL, in one transaction."""
        row = {
            "id": uuid7().hex,
            "branch": "",
            "at": opened_clock().strftime("%Y-%m-%d %H:%M:%S.%f"),
            "staff_id": self._door.actor.id.hex,
            "visitor": _LINE.visitor,
            "mobile": _LINE.mobile,
            "channel": _LINE.channel.value,
            "accompanied_by": "",
            "asked": _LINE.asked,
            "answered": _LINE.answered,
            "file_id": None,
        }
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(self._insert, [row[name] for name in self._columns])
        raw.execute("COMMIT")


opened_clock = Population.clock
