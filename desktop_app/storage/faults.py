"""What the store refuses or cannot do, each with a word that the use cases turn into a sentence."""

import errno
from enum import StrEnum


class Trouble(StrEnum):
    """What is the matter with a store, a backup or an attachment."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    NETWORK_SHARE = "network_share"
    NEWER_THAN_PROGRAM = "newer_than_program"
    TEXT_TOO_LONG = "text_too_long"
    IN_USE = "in_use"
    BUSY = "busy"
    DISK_FULL = "disk_full"
    NO_ROOM = "no_room"
    NO_ROOM_TO_RESTORE = "no_room_to_restore"
    NOT_A_BACKUP = "not_a_backup"
    COPYING = "copying"
    PLACE_GONE = "place_gone"
    PLACE_READ_ONLY = "place_read_only"
    BACKUP_STALE = "backup_stale"
    BACKUP_INCOMPLETE = "backup_incomplete"
    FILE_KIND = "file_kind"
    FILE_TOO_LARGE = "file_too_large"
    FILE_EMPTY = "file_empty"
    FILE_MISSING = "file_missing"
    FILE_DAMAGED = "file_damaged"


class StoreTrouble(Exception):
    """The store cannot go on; `trouble` says why and `detail` names the place or the limit."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble.value} {detail}".strip())
        self.trouble = trouble
        self.detail = detail


class NoRoom(StoreTrouble):
    """A copy does not fit where it shall lie or be put back; told before anything is written."""

    def __init__(self, place: str, needed: int, free: int, trouble: Trouble = Trouble.NO_ROOM) -> None:
        super().__init__(trouble, place)
        self.needed = needed
        self.free = free


class TextTooLong(StoreTrouble):
    """A text is longer than its field may be; nothing was written."""

    def __init__(self, table: str, field: str, limit: int) -> None:
        super().__init__(Trouble.TEXT_TOO_LONG, f"{table}.{field} > {limit}")
        self.table = table
        self.field = field
        self.limit = limit


class Cancelled(Exception):
    """The person stopped a long piece of work; nothing half done was left."""


class UnexplainedChange(Exception):
    """Something would be written without anyone saying who does it and why: a fault of the program."""


class BulkRefused(Exception):
    """A statement would change rows behind the journal's back: a fault of the program."""


class ReadOnly(Exception):
    """A reading session tried to write: a fault of the program."""


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_SIGNS = (
    ("disk is full", Trouble.DISK_FULL),
    ("disk I/O error", Trouble.DISK_FULL),
    ("database is locked", Trouble.BUSY),
    ("not a database", Trouble.UNREADABLE),
    ("malformed", Trouble.DAMAGED),
)


def trouble_of(error: BaseException) -> Trouble | None:
    """Return what an error of the engine means for a person, or None when it is something else."""
    if isinstance(error, StoreTrouble):
        return error.trouble
    if isinstance(error, OSError) and error.errno in _FULL:
        return Trouble.DISK_FULL
    text = str(error)
    return next((trouble for sign, trouble in _SIGNS if sign in text), None)
