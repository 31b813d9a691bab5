"""What goes on when the disk is nearly full, and how it is said what to free."""

from dataclasses import dataclass

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.storage.room import MEGABYTE, READ_ONLY_BELOW, Level, Room

KEPT_UP = frozenset({Act.SAVE_DRAFT, Act.DISCARD_DRAFT, Act.CHANGE_OWN_PASS_PHRASE, Act.BACK_UP})
"""What is still done: keeping what is typed, one's own pass phrase, and a copy in another place."""


@dataclass(frozen=True)
class RoomLeft:
    """What a screen tells of the disk."""

    short: bool
    """Whether so little is left that it must be said."""
    read_only: bool
    """Whether nothing goes on but reading and keeping drafts."""
    free: int
    needed: int
    """In whole megabytes; with less than this, nothing else goes on."""


def room_left(room: Room) -> RoomLeft:
    """Read how much room is left."""
    level = room.level
    free, least = room.free // MEGABYTE, READ_ONLY_BELOW // MEGABYTE
    return RoomLeft(level is not Level.AMPLE, level is Level.READ_ONLY, free, least)


def require_room(room: Room, act: Act) -> None:
    """Refuse an act that writes when too little room is left to begin it."""
    if act in KEPT_UP:
        room.make_way()
    elif room.level is Level.READ_ONLY:
        raise Refused(nearly_full(room))


def nearly_full(room: Room) -> Fault:
    """Say that the office is open for reading alone, and what to free."""
    return Fault(FaultCode.DISK_NEARLY_FULL, params={"free": megabytes(room.free), **needed()})


def disk_full() -> Fault:
    """Say that nothing more fits on the disk, and what to free."""
    return Fault(FaultCode.DISK_FULL, params=needed())


def gives_up_reserve(refusal: Refused, act: Act) -> bool:
    """Say whether the reserve is given up for an act that a full disk stopped: for what was typed, it is."""
    return act is Act.SAVE_DRAFT and is_full(refusal)


def is_full(refusal: Refused) -> bool:
    """Say whether something was refused because the disk is full."""
    return any(fault.code is FaultCode.DISK_FULL for fault in refusal.faults)


def needed() -> dict[str, str]:
    """Return how much must be free for work to go on."""
    return {"needed": megabytes(READ_ONLY_BELOW)}


def megabytes(size: int) -> str:
    """Return a size in whole megabytes."""
    return str(max(0, size) // MEGABYTE)
