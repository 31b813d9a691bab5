"""What the workshops refuse, as faults that a screen can put into words."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.casework.scarcity import disk_full, megabytes
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.security.faults import (
    LastSlot,
    Locked,
    MistypedRecoveryCode,
    SameHalfTwice,
    SlotsDamaged,
    SlotsMissing,
    TooManyTries,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_app.storage.breakdowns import BREAKDOWNS
from desktop_app.storage.faults import Cancelled, NoRoom, StoreTrouble, TextTooLong, Trouble, trouble_of
from desktop_app.storage.room import MEGABYTE

_STORE = {
    Trouble.MISSING: FaultCode.STORE_MISSING,
    Trouble.UNREADABLE: FaultCode.STORE_DAMAGED,
    Trouble.DAMAGED: FaultCode.STORE_DAMAGED,
    Trouble.NETWORK_SHARE: FaultCode.STORE_ON_NETWORK,
    Trouble.NEWER_THAN_PROGRAM: FaultCode.STORE_NEWER,
    Trouble.TEXT_TOO_LONG: FaultCode.STORE_TEXT_TOO_LONG,
    Trouble.IN_USE: FaultCode.STORE_IN_USE,
    Trouble.BUSY: FaultCode.STORE_BUSY,
    Trouble.DISK_FULL: FaultCode.DISK_FULL,
    Trouble.NO_ROOM: FaultCode.NO_ROOM_FOR_COPY,
    Trouble.NO_ROOM_TO_RESTORE: FaultCode.NO_ROOM_TO_RESTORE,
    Trouble.NOT_A_BACKUP: FaultCode.NOT_A_BACKUP,
    Trouble.COPYING: FaultCode.COPY_RUNNING,
    Trouble.PLACE_GONE: FaultCode.COPY_PLACE_GONE,
    Trouble.PLACE_READ_ONLY: FaultCode.COPY_PLACE_READ_ONLY,
    Trouble.BACKUP_STALE: FaultCode.BACKUP_DAMAGED,
    Trouble.BACKUP_INCOMPLETE: FaultCode.BACKUP_DAMAGED,
    Trouble.FILE_KIND: FaultCode.ATTACHMENT_KIND,
    Trouble.FILE_TOO_LARGE: FaultCode.ATTACHMENT_TOO_LARGE,
    Trouble.FILE_EMPTY: FaultCode.ATTACHMENT_EMPTY,
    Trouble.FILE_MISSING: FaultCode.ATTACHMENT_DAMAGED,
    Trouble.FILE_DAMAGED: FaultCode.ATTACHMENT_DAMAGED,
}
BREAKING = (*BREAKDOWNS, Locked)
"""What a workshop raises when it cannot or may not go on."""
_LOCKS: dict[type[Locked], FaultCode] = {
    WrongPassphrase: FaultCode.WRONG_PASSPHRASE,
    WrongRecoveryCode: FaultCode.RECOVERY_CODE_WRONG,
    SameHalfTwice: FaultCode.RECOVERY_HALF_TWICE,
    LastSlot: FaultCode.LAST_SLOT,
    SlotsMissing: FaultCode.SLOTS_DAMAGED,
    SlotsDamaged: FaultCode.SLOTS_DAMAGED,
}


def troubled(error: BaseException) -> BaseException:
    """Return the refusal that an error of store, disk or locks means, or the error itself when it means none."""
    if isinstance(error, Locked):
        return locked(error)
    trouble = trouble_of(error)
    if trouble is None:
        return error
    if isinstance(error, TextTooLong):
        place = {"written_in": f"{error.table}.{error.field}", "limit": str(error.limit)}
        return Refused(Fault(FaultCode.TOO_LONG, error.field, place))
    if trouble is Trouble.DISK_FULL:
        return Refused(disk_full())
    if isinstance(error, NoRoom):
        sizes = {"needed": megabytes(error.needed + MEGABYTE - 1), "free": megabytes(error.free)}
        return Refused(Fault(_STORE[trouble], params={"place": error.detail, **sizes}))
    detail = error.detail if isinstance(error, StoreTrouble) else ""
    return Refused(Fault(_STORE[trouble], params={"detail": detail}))


@contextmanager
def told_in_words() -> Iterator[None]:
    """Turn what a store, a disk, the locks or a person who stops the work raises into a refusal in words."""
    try:
        yield
    except Cancelled as stopped:
        raise Refused(Fault(FaultCode.STOPPED)) from stopped
    except BREAKING as error:
        raise troubled(error) from error


def locked(error: Locked) -> Refused:
    """Return the refusal that the locks' word means."""
    if isinstance(error, TooManyTries):
        return Refused(Fault(FaultCode.TOO_MANY_TRIES, params={"seconds": str(error.seconds)}))
    if isinstance(error, MistypedRecoveryCode):
        return Refused(*(Fault(FaultCode.RECOVERY_CODE_MISTYPED, f"{half}_half") for half in error.halves))
    return Refused(Fault(_LOCKS[type(error)]))
