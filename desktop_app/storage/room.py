"""Room on the disk: how much is left, and a reserve that is given up so that what was typed can still be kept."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.disk import free_bytes, write_whole
from desktop_app.settings import Places

MEGABYTE = 1024 * 1024
RESERVE_BYTES = 4 * MEGABYTE
WARN_BELOW = 500 * MEGABYTE
READ_ONLY_BELOW = 50 * MEGABYTE


class Level(StrEnum):
    """How the office stands for room."""

    AMPLE = "ample"
    LOW = "low"
    READ_ONLY = "read_only"


@dataclass(frozen=True)
class Room:
    """The disk that an office lies on."""

    places: Places
    measure: Callable[[Path], int] = free_bytes

    @property
    def free(self) -> int:
        """How many bytes are left."""
        return self.measure(self.places.root)

    @property
    def level(self) -> Level:
        """Whether there is room, little, or too little to begin anything."""
        free = self.free
        if free < READ_ONLY_BELOW:
            return Level.READ_ONLY
        return Level.LOW if free < WARN_BELOW else Level.AMPLE

    def keep_reserve(self) -> None:
        """Set the reserve aside, where it is not yet and there is room."""
        reserve = self.places.reserve
        if reserve.exists() or self.free < READ_ONLY_BELOW + RESERVE_BYTES:
            return
        try:
            write_whole(reserve, bytes(RESERVE_BYTES))
        except OSError:
            return  # the disk filled up meanwhile; there is another time

    def release(self) -> bool:
        """Give the reserve up; says whether that made room."""
        try:
            self.places.reserve.unlink()
        except OSError:
            return False
        return True

    def make_way(self) -> None:
        """Give the reserve up before a small piece of writing that must not stop half way, where the disk is full."""
        if self.free < RESERVE_BYTES:
            self.release()
