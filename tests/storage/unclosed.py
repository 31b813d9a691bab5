"""A store as a crash leaves it: its log and the index of the log lie beside it."""

import shutil
from contextlib import closing
from pathlib import Path

from desktop_app.storage.engine import connect
from desktop_app.storage.looking import INDEX, WAL, beside
from tests.storage.conftest import KEY

TAILS = ("", WAL, INDEX)


def unclosed(store: Path, acts: int) -> None:
    """Write so many short transactions into a store, and leave it as if the program had been killed."""
    aside = store.with_name("aside.db")
    with closing(connect(store, KEY)) as working:
        for act in range(acts):
            working.execute("INSERT INTO area_place (id, branch, city, district) VALUES (?, '', 'x', '')", (act,))
        for tail in TAILS:
            shutil.copyfile(beside(store, tail), beside(aside, tail))
    for tail in TAILS:
        beside(aside, tail).replace(beside(store, tail))


def everything(store: Path) -> dict[str, bytes]:
    """Every byte of a store and of what lies beside it."""
    return {file.name: file.read_bytes() for file in store.parent.glob(f"{store.name}*")}
