"""Row 11: the encrypted store against the same store in plain, by the same library, warm and with a small cache."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.figure import Figure
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from benchmarks.speed.turns import in_turns
from desktop_app.storage.engine import PRAGMAS, connect

ROUNDS = 40
SMALL_CACHE = "cache_size=-2048"
LOOKED_UP = 50
READINGS = (
    "SELECT * FROM person WHERE identity_number = ?",
    "SELECT * FROM person WHERE name_key >= ? ORDER BY name_key LIMIT 50",
    """SELECT f.number, f.state, p.full_name FROM case_file f JOIN person p ON p.id = f.holder_id
    WHERE f.id >= ? ORDER BY f.id LIMIT 200""",
    "SELECT * FROM journal_entry WHERE subject = ? ORDER BY at DESC LIMIT 200",
)
"""An exact number, a beginning of a name, a page of the list, a page of a file's history."""
_ASKED = (
    "SELECT identity_number FROM person WHERE identity_number <> ''",
    "SELECT name_key FROM person",
    "SELECT id FROM case_file",
    "SELECT id FROM case_file",
)
Asked = Sequence[tuple[str, Sequence[str]]]


def measure(population: Population) -> Iterator[Figure]:
    """Write the store out in plain, and ask both the same."""
    with TemporaryDirectory(prefix="mustafid-plain-") as folder:
        plain, asked = Path(folder) / "plain.db", _asked(population)
        _write_out(population, plain)
        for name, what, most, small in (
            ("11-encrypted-warm", "encrypted store / plain one, warm", 1.1, ()),
            ("11-encrypted-small", "encrypted store / plain one, 2 MB of cache", 3.0, (SMALL_CACHE,)),
        ):
            with (
                closing(connect(population.places.store, population.key, (*PRAGMAS, *small))) as ours,
                closing(sqlcipher.connect(str(plain), isolation_level=None)) as theirs,
            ):
                for pragma in (*PRAGMAS, *small):
                    theirs.execute(f"PRAGMA {pragma}")
                turns = in_turns(_Asking(ours, asked), _Asking(theirs, asked), ROUNDS)
            yield Figure(name, what, turns.ratio, "x", "<=", most, ROUNDS, turns.told())


ROW = Row(("11-encrypted-warm", "11-encrypted-small"), measure)


def _asked(population: Population) -> Asked:
    """Choose what is looked up, from one end of the store to the other."""
    with closing(connect(population.places.store, population.key)) as connection:
        keys = [[str(row[0]) for row in connection.execute(said)] for said in _ASKED]
    return [
        (said, found[:: max(1, len(found) // LOOKED_UP)][:LOOKED_UP])
        for said, found in zip(READINGS, keys, strict=True)
    ]


class _Asking:
    """Every reading with every key."""

    def __init__(self, connection: sqlcipher.Connection, asked: Asked) -> None:
        self._connection, self._asked = connection, asked

    def __call__(self) -> None:
        for said, keys in self._asked:
            for key in keys:
                self._connection.execute(said, (key,)).fetchall()


def _write_out(population: Population, plain: Path) -> None:
    with closing(connect(population.places.store, population.key)) as connection:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        connection.execute("DETACH DATABASE plain")
