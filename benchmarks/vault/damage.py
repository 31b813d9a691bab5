"""The hunt with damages: a bit, a sector of nothing, a page of anything, a tail that is gone, in every file."""

import hashlib
import os
import random
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.migration_kills import bring_up, prepared
from desktop_app.disk import mirror_of
from desktop_app.models.documents import Attachment
from desktop_app.security.faults import Locked
from desktop_app.security.slots import KeySlots
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.backup import back_up
from desktop_app.storage.copies import list_backups, read_backup
from desktop_app.storage.engine import COPY_PRAGMAS, Store, connect
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.looking import INDEX, WAL, beside, looking
from desktop_app.storage.proof import prove
from desktop_app.storage.soundness import require_sound
from tests.storage.samples.make import samples

NOTICED, HARMLESS, SILENT = 10, 11, 12
PATIENCE = 30
KINDS = ("bit", "sector", "page", "tail")
USER, PHRASE = "muna", "مطر نخل دفتر جسر قمر"
Check = Callable[[Path], int]


@dataclass(frozen=True)
class Damaged:
    """One damage and how it went: noticed, harmless, silent, or the end of the process that met it."""

    target: str
    kind: str
    place: int
    outcome: int


def damaged(whole: bytes, kind: str, chance: random.Random) -> tuple[bytes, int]:
    """Return a file with one damage, and where it lies; never what it was."""
    data, place = bytearray(whole), chance.randrange(len(whole))
    if kind == "bit":
        data[place] ^= 1 << chance.randrange(8)
    elif kind == "tail":
        del data[-chance.randrange(1, min(8192, len(data)) + 1) :]
    else:
        size = 512 if kind == "sector" else 4096
        place -= place % size
        length = min(size, len(data) - place)
        data[place : place + length] = bytes(length) if kind == "sector" else chance.randbytes(length)
    return bytes(data), place


def digest(connection: object) -> str:
    """Return one number for every row of every table."""
    read = connection.execute  # type: ignore[attr-defined]  # the driver is untyped
    told = hashlib.sha256()
    tables = read("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    for (table,) in tables:
        for row in read(f'SELECT * FROM "{table}" ORDER BY 1').fetchall():  # noqa: S608 - its own names
            told.update(repr(row).encode())
    return told.hexdigest()


class Office:
    """An office of a stored sample, and how each of its files is tried once it is damaged."""

    def __init__(self, folder: Path) -> None:
        sample = samples()[-1]
        self.key = bytes.fromhex(sample.key)
        self.places = prepared(sample, folder)
        bring_up(self.places, self.key, lambda: None)
        self.slots = KeySlots(self.places.keyslots)
        self.places.keyslots.unlink()
        self.slots_key = self.slots.create(USER, PHRASE)
        shutil.rmtree(self.places.backups)
        store = Store(self.places.store, self.key)
        back_up(store, self.places, self.places.backups, datetime.now(UTC))
        store.close()
        self.backup = list_backups(self.places.backups)[0]
        self._leave_open(folder / "open")
        with looking(self.places.store, self.key) as closed, looking(self.open, self.key) as unclosed:
            self.truth, self.open_truth = digest(closed), digest(unclosed)

    def _leave_open(self, folder: Path) -> None:
        """Keep a second store as a killed program leaves it: with its log and the log's index beside it."""
        folder.mkdir()
        self.open, working = folder / "store.db", folder / "working.db"
        shutil.copyfile(self.places.store, working)
        with closing(connect(working, self.key)) as raw:
            for number in range(12):
                raw.execute("UPDATE person SET occupation = ?", (f"عمل {number}",))
            for tail in ("", WAL, INDEX):
                shutil.copyfile(beside(working, tail), beside(self.open, tail))

    def targets(self) -> list[tuple[str, Path, Check]]:
        """Return every file that may be damaged, and how that is met."""
        attachment = sorted(self.places.attachments.iterdir())[0]
        return [
            ("store", self.places.store, lambda _file: self._store(self.places.store, self.truth)),
            ("store not closed", self.open, lambda _file: self._store(self.open, self.open_truth)),
            ("log", beside(self.open, WAL), lambda _file: self._store(self.open, self.open_truth)),
            ("attachment", attachment, self._attachment),
            ("key slots", self.places.keyslots, lambda _file: self._slots()),
            ("second key slots", mirror_of(self.places.keyslots), lambda _file: self._slots()),
            ("store of a copy", self.backup.store, lambda _file: self._backup()),
            ("list of a copy", self.backup.folder / "backup.json", lambda _file: self._backup()),
        ]

    def _store(self, store: Path, truth: str) -> int:
        try:
            if require_sound(store, self.key).cut_short:
                return NOTICED
            with looking(store, self.key) as connection:
                return HARMLESS if digest(connection) == truth else SILENT
        except StoreTrouble:
            return NOTICED

    def _attachment(self, file: Path) -> int:
        store = Store(self.places.store, self.key, COPY_PRAGMAS)
        try:
            with store.reading() as session:
                row = session.scalars(select(Attachment).where(Attachment.stored_name == file.name)).one()
                AttachmentVault(self.places.attachments).read(row)
        except StoreTrouble:
            return NOTICED
        return SILENT

    def _slots(self) -> int:
        try:
            return HARMLESS if self.slots.open(USER, PHRASE).key == self.slots_key else SILENT
        except Locked:
            return NOTICED

    def _backup(self) -> int:
        found = read_backup(self.backup.folder)
        if found is None:
            return NOTICED
        try:
            proof = prove(found.store, self.key)
        except StoreTrouble:
            return NOTICED
        if proof != found.proof or not found.is_vouched_for(self.key):
            return NOTICED
        return HARMLESS if found == self.backup else SILENT


def damage_all(rounds: int, seed: int) -> list[Damaged]:
    """Damage one file after the other in every way, each looked at by a process of its own."""
    chance, found = random.Random(seed), []
    with tempfile.TemporaryDirectory(prefix="damage-") as place:
        office = Office(Path(place))
        targets = office.targets()
        for number in range(rounds):
            target, file, check = targets[number % len(targets)]
            kind = KINDS[number // len(targets) % len(KINDS)]
            kept = {near: near.read_bytes() for near in file.parent.iterdir() if near.is_file()}
            changed, where = damaged(kept[file], kind, chance)
            if changed == kept[file]:
                changed, where = damaged(kept[file], "bit", chance)
            file.write_bytes(changed)
            found.append(Damaged(target, kind, where, _apart(lambda check=check, file=file: check(file))))  # type: ignore[misc]  # bound now
            for near, content in kept.items():
                near.write_bytes(content)
    return found


def _apart(look: Callable[[], int]) -> int:
    """Look in a process of its own, which a crash or a hang cannot leave unseen."""
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 2)  # the engine says on its own of every page that is not authentic
        try:
            os._exit(look())
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _measure(effort: Effort) -> Iterator[Figure]:
    rounds = effort.pick(whole=600, short=160, test=32)
    found = damage_all(rounds, seed=4)
    harmless = sum(one.outcome == HARMLESS for one in found)
    note = f"{rounds} damages; {harmless} changed nothing that is read (a second file, or a part that says nothing)"
    silent = [one for one in found if one.outcome == SILENT]
    yield _none("damage", "damages that left a wrong row, file or key and no word", silent, note)
    fallen = [one for one in found if one.outcome not in (NOTICED, HARMLESS, SILENT)]
    yield _none("damage-falls", "damages that crashed the program, hung it or left it without words", fallen, note)


def _none(name: str, what: str, found: list[Damaged], note: str) -> Figure:
    seen = "; ".join(f"{one.kind} in {one.target} at {one.place}: {one.outcome}" for one in found[:3])
    return Figure(name, what, len(found), "", "<=", 0, 1, f"{seen}; {note}" if seen else note)


HUNT = Hunt(("damage", "damage-falls"), _measure)
