"""The office of the hunts is filled through its store, and its chain is whole."""

from contextlib import closing
from pathlib import Path

from benchmarks.vault.copies.office import fill, found
from desktop_app.storage.engine import PRAGMAS
from desktop_app.storage.proof import prove


def test_a_filled_office_is_whole(tmp_path: Path) -> None:
    keys = found(tmp_path / "office")
    opened = keys.open()
    with closing(opened.store):
        fill(opened, 5, 2)
    proof = prove(keys.places.store, keys.key, PRAGMAS)
    assert (proof.files, proof.people, proof.attachments) == (5, 20, 2)
