"""The sticks and other removable drives that are plugged in now."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_REMOVABLE_DRIVE = 2
"""What Windows calls a stick (DRIVE_REMOVABLE)."""
_MOUNTED_UNDER = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Stick:
    """A drive that can be taken away: its name, where it is found, and the bytes that are free."""

    name: str
    folder: Path
    free: int


def sticks() -> tuple[Stick, ...]:
    """List the removable drives that can be written to."""
    volumes = (volume for volume in QStorageInfo.mountedVolumes() if volume.isReady() and not volume.isReadOnly())
    found = (volume for volume in volumes if can_be_taken_away(volume.rootPath()))
    return tuple(
        Stick(volume.displayName() or volume.rootPath(), Path(volume.rootPath()), volume.bytesAvailable())
        for volume in found
    )


def can_be_taken_away(root: str) -> bool:
    """Say whether what is mounted under a path is a stick, as far as the system tells."""
    if sys.platform == "win32":
        return _windows_stick(root)
    return root.startswith(_MOUNTED_UNDER)


def _windows_stick(root: str) -> bool:
    import ctypes

    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(root)  # noqa: B009  # absent elsewhere
    return bool(kind == _REMOVABLE_DRIVE)
