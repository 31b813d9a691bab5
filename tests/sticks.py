"""A stick for tests: a folder on another disk than the one that offices of tests lie on."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir, mkdtemp

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108 - another file system than that of temporary folders


@contextmanager
def plugged_in() -> Iterator[Path]:
    """A folder on another disk, gone afterwards."""
    if not MEMORY.is_dir() or MEMORY.stat().st_dev == Path(gettempdir()).stat().st_dev:
        pytest.skip("there is no second file system here that a test may write to")
    folder = Path(mkdtemp(prefix="stick-", dir=MEMORY))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
