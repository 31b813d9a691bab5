"""Every hostile file, built anew each time and the same each time."""

from collections.abc import Iterator

from benchmarks.vault.hostile.others import hostile_others
from benchmarks.vault.hostile.pdfs import hostile_pdfs
from benchmarks.vault.hostile.pictures import hostile_pictures


def corpus() -> Iterator[tuple[str, bytes]]:
    """Build them one after the other, each with the name that it comes with."""
    yield from hostile_pdfs()
    yield from hostile_pictures()
    yield from hostile_others()
