"""Files that may hold scans, from a folder that is watched or from a person's hand."""

from dataclasses import dataclass
from pathlib import Path

KINDS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp")
Stamp = tuple[int, int]
"""The size of a file and the time of its last change: it is whole once neither changes any more."""


@dataclass(frozen=True, slots=True)
class Given:
    """A file to be taken in: its name, and its bytes or where it lies; from a watched folder it is removed after."""

    name: str
    path: Path | None = None
    data: bytes = b""
    remove: bool = False


def scans_in(folder: Path) -> dict[Path, Stamp]:
    """List the files in a folder that may hold scans; none where the folder cannot be read now."""
    found: dict[Path, Stamp] = {}
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in KINDS and not path.name.startswith((".", "~")) and path.is_file():
                found[path] = stamp_of(path)
    except OSError:
        return {}
    return found


def stamp_of(path: Path) -> Stamp:
    """Return what tells one state of a file from another; OSError where it is not there."""
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns
