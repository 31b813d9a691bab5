"""What one lane is to do, and how it makes itself warm for it."""

import gc
import importlib
import json
import pkgutil
from dataclasses import asdict, dataclass
from typing import TextIO

import desktop_app

_NOT_BEFORE_ITS_TIME = (".__main__", ".migrations.env")


@dataclass(frozen=True)
class Shift:
    """So many kills in offices copied from a template."""

    template: str
    folder: str
    kills: int
    seed: int
    works: tuple[str, ...] = ()

    def sent(self) -> str:
        """Return it as the lane reads it."""
        return json.dumps(asdict(self))

    @classmethod
    def received(cls, file: TextIO) -> "Shift":
        """Read it in the lane."""
        order = json.loads(file.read())
        return cls(**{**order, "works": tuple(order["works"])})


def warm_up() -> None:
    """Read every module of the program, so that each child is there at once.

    They are kept out of the way of the collector of garbage: the program has read only what it needs, and going
    through all of them in the middle of a look takes longer than what the look is to measure.
    """
    for module in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if not module.name.endswith(_NOT_BEFORE_ITS_TIME):
            importlib.import_module(module.name)
    gc.collect()
    gc.freeze()
