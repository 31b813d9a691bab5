"""Writing to disk so that a power cut leaves the old file or the new one, never half of either."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PART = ".part"
FORMER = ".former"
"""Ends the name of a file that is kept until it is sure that the one in its place may stay."""
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "9p", "afs", "ncpfs", "davfs"}
)
WINDOWS_REMOTE_DRIVE = 4


def write_whole(path: Path, data: bytes) -> None:
    """Write a small file durably: beside it first, synced, then put in its place."""
    write_together({path: data})


@dataclass(frozen=True)
class Prepared:
    """Files that lie on the disk beside their places; to take them asks for no more room."""

    places: Mapping[Path, Path]
    """Of each file, the place that it is for."""
    empty: tuple[Path, ...] = ()
    """Places where there shall be nothing."""

    def put_in_place(self) -> None:
        """Let every file take its place."""
        for part, path in self.places.items():
            put_in_place(part, path)
        for path in self.empty:
            _forget(path)
            sync_folder(path.parent)

    def forget(self) -> None:
        """Leave everything as it was."""
        for part in self.places:
            _forget(part)


def prepare(files: Mapping[Path, bytes], suffix: str = PART) -> Prepared:
    """Write small files beside their places, and wait until the disk has them; a full disk leaves none."""
    prepared = Prepared({path.with_name(path.name + suffix): path for path in files})
    try:
        for part, path in prepared.places.items():
            write_synced(part, files[path])
    except OSError:
        prepared.forget()
        raise
    return prepared


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write small files durably; none gets its place before all are on the disk, so a full disk changes none."""
    prepare(files).put_in_place()


def write_synced(path: Path, data: bytes) -> None:
    """Write a file that only this person may read, and wait until the disk has it; what does not fit is not left."""
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        _forget(path)
        raise


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name, and wait until the disk knows the name."""
    os.replace(part, path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the disk has what was written to a file."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk knows the names in a folder; Windows keeps them in its own journal."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def mirror_of(path: Path) -> Path:
    """Return where the second copy of a small file lies, by which one that is deleted or spoilt is made good."""
    return path.with_name(path.stem + ".copy" + path.suffix)


def private_folder(folder: Path) -> Path:
    """Make a folder that other people of this computer cannot enter, and wait until the disk knows its name."""
    if not folder.is_dir():
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for made in missing:
            sync_folder(made.parent)
    return folder


def copy_synced(source: Path, target: Path, cancelled: Callable[[], bool] = lambda: False) -> bool:
    """Copy a file durably under its final name; False when the person cancelled half way."""
    part = target.with_name(target.name + PART)
    try:
        whole = _copied(source, part, cancelled)
    except OSError:
        _forget(part)
        raise
    if not whole:
        part.unlink()
        return False
    put_in_place(part, target)
    return True


def free_bytes(place: Path) -> int:
    """Return how many bytes are left on the disk that a place lies on, or will lie on."""
    there = next(folder for folder in (place, *place.absolute().parents) if folder.exists())
    return shutil.disk_usage(there).free


def _copied(source: Path, part: Path, cancelled: Callable[[], bool]) -> bool:
    with open(source, "rb") as reading, open(part, "wb") as writing:
        while block := reading.read(1 << 20):
            if cancelled():
                break
            writing.write(block)
        writing.flush()
        os.fsync(writing.fileno())
    return not cancelled()


def _forget(part: Path) -> None:
    """Remove what was written in vain, if it can be."""
    with suppress(OSError):
        part.unlink()


def on_same_disk(one: Path, other: Path) -> bool:
    """Say whether two folders lie on one disk, so that both are lost with it."""
    return one.stat().st_dev == other.stat().st_dev


def on_network_share(path: Path) -> bool:
    """Say whether a path lies on another computer's disk, as far as the system tells."""
    if sys.platform == "win32":
        return _windows_share(path)
    return mounted_as(path) in NETWORK_FILE_SYSTEMS


def mounted_as(path: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """Return the kind of file system that a path lies on; empty where the system does not tell."""
    if not mounts.exists():
        return ""
    target, best, kind = path.resolve(), 0, ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        point = Path(fields[1].replace("\\040", " "))
        if (target == point or point in target.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _windows_share(path: Path) -> bool:
    import ctypes

    full = str(path.absolute())
    if full.startswith("\\\\"):
        return True
    drive_type = getattr(ctypes, "windll").kernel32.GetDriveTypeW(full[:3])  # noqa: B009  # absent elsewhere
    return bool(drive_type == WINDOWS_REMOTE_DRIVE)
