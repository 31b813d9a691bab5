"""Makes the stored sample of a release: ``python -m tests.storage.samples.make``, once, when the release is made.

A sample is a real encrypted store of a few invented families, with its key and a count of its rows beside it. It is
made by the program of its release and never again; every later program must open it.
"""

import json
import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.practice.office import build_practice
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.slots import KeySlots
from desktop_app.settings import VERSION, Places
from desktop_app.storage.engine import COPY_PRAGMAS, connect
from desktop_app.storage.migrations.upgrade import REVISIONS
from desktop_app.storage.proof import prove

HERE = Path(__file__).parent
STORE, TOLD = "store.db", "sample.json"
STORIES = 12
DAY = date(2026, 11, 19)


@dataclass(frozen=True)
class Sample:
    """What is known of a stored sample: whose it is, how it opens, and how many rows it held when it was made."""

    note: str
    version: str
    revision: str
    key: str
    head: str
    rows: dict[str, int]

    @property
    def store(self) -> Path:
        """The sample's store; it is copied before it is opened."""
        return HERE / self.version / STORE


def samples() -> list[Sample]:
    """Return the sample of every released version, oldest first."""
    told = (json.loads(file.read_text(encoding="utf-8")) for file in sorted(HERE.glob(f"*/{TOLD}")))
    return [Sample(**content) for content in told]


def make_sample() -> Path:
    """Make the sample of this program's version from the practice stories; one that is there is never made anew."""
    folder = HERE / VERSION
    folder.mkdir()
    with TemporaryDirectory() as building:
        places = Places(Path(building) / "office")
        build_practice(places, DAY, stories=STORIES)
        key = KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key
        with closing(connect(places.store, key, COPY_PRAGMAS)) as raw:
            raw.execute("VACUUM")
        shutil.copyfile(places.store, folder / STORE)
    note = "Test data: every person in it is invented, and its key is no secret."
    head = prove(folder / STORE, key).head
    sample = Sample(note, VERSION, REVISIONS[-1], key.hex(), head, rows_of(folder / STORE, key))
    (folder / TOLD).write_text(json.dumps(asdict(sample), indent=2) + "\n", encoding="utf-8")
    return folder


def rows_of(store: Path, key: bytes) -> dict[str, int]:
    """Count the rows of every table of a store."""
    with closing(connect(store, key, COPY_PRAGMAS)) as raw:
        found = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        tables = [name for (name,) in found if not name.startswith("search_index")]
        return {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}  # noqa: S608 - ours


if __name__ == "__main__":
    make_sample()
