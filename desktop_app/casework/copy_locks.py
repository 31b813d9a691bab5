"""The keys of copies: one outside of the office lies under a key of its own, that the same phrases open."""

from functools import partial

from desktop_app.casework.opening import Opened
from desktop_app.casework.seals.keys import relock_copy
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.security import copy_key
from desktop_app.security.faults import Locked
from desktop_app.security.slots import KeySlots
from desktop_app.storage.copies import Backup
from desktop_app.storage.other_lock import OtherLock


def lock_for_copy(opened: Opened) -> OtherLock:
    """Make the lock of a copy that goes out of the office; the office's own key never lies there."""
    office_key, key = opened.store.key, copy_key.new_key()
    slots = KeySlots(opened.places.keyslots).under(office_key, key)
    relock = partial(relock_copy, store_key=office_key, other=key)
    return OtherLock(key, slots, relock, copy_key.lock_under(office_key, key))


def fresh_lock(backup: Backup, key: bytes) -> OtherLock | None:
    """Make a fresh lock for an office that comes back from outside; none for a copy from here."""
    if not backup.lock:
        return None
    fresh = copy_key.new_key()
    slots = KeySlots(backup.keyslots).under(key, fresh)
    return OtherLock(fresh, slots, partial(relock_copy, store_key=key, other=fresh))


def key_of_copy(backup: Backup, office_key: bytes) -> bytes:
    """Return the key of a copy, for the office that made it; refused when the office's key was changed since."""
    if not backup.lock:
        return office_key
    try:
        return copy_key.unlock(office_key, backup.lock)
    except Locked as refusal:
        raise Refused(Fault(FaultCode.COPY_DOES_NOT_OPEN, "folder")) from refusal
