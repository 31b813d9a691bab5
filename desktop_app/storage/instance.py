"""One program per store: a lock on a file that the system takes back when the program ends, however it ends."""

import os
import sys
from pathlib import Path
from typing import IO

from desktop_app.disk import private_folder
from desktop_app.storage.faults import StoreTrouble, Trouble


class InstanceLock:
    """The right to be the one program of a store, held until released or until the process ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None

    @property
    def held(self) -> bool:
        """Whether the lock is held here."""
        return self._file is not None

    def take(self) -> None:
        """Take the lock, or refuse because another program works with this store."""
        if self._file is not None:
            return
        private_folder(self.path.parent)
        file = open(self.path, "a+b")  # noqa: SIM115  # stays open as long as the lock is held
        if not _lock(file):
            file.close()
            raise StoreTrouble(Trouble.IN_USE, self.path.name)
        self._file = file

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.set_inheritable(file.fileno(), False)
    except OSError:
        return False
    return True
