from pathlib import Path

import pytest

from benchmarks.vault.kills.found import Found, Trouble
from benchmarks.vault.kills.heard import Heard
from benchmarks.vault.kills.hunts import STORIES
from benchmarks.vault.kills.look import Before, look
from benchmarks.vault.kills.office import copied, template
from desktop_app.settings import Places
from desktop_app.storage.engine import Store


class Looked:
    """An office that was looked at once, and is looked at again after something was done to it."""

    def __init__(self, folder: Path) -> None:
        self.places: Places = copied(template(STORIES), folder / "office")
        self.before: Before = look(self.places, Heard(), None, Found(""))

    def store(self) -> Store:
        return Store(self.places.store, self.before.key)

    def again(self, heard: Heard | None = None) -> Found:
        found = Found("")
        look(self.places, heard or Heard(), self.before, found)
        return found

    def troubles(self, heard: Heard | None = None) -> set[Trouble]:
        return set(self.again(heard).count())


@pytest.fixture
def looked(tmp_path: Path) -> Looked:
    return Looked(tmp_path)
