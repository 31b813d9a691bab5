"""The files of the office as they look from outside: store, folder, keys, room on the disk."""

import os
from collections.abc import Iterator

from desktop_app.casework.doctor.finding import Check, Finding, Said, State
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.disk import on_network_share
from desktop_app.security.faults import Locked
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.room import MEGABYTE, Level, Room

PAGE = 4096
_OTHERS_MAY_READ = 0o044
_ROOM = {
    Level.AMPLE: (State.SOUND, Said.ROOM_ENOUGH),
    Level.LOW: (State.CAUTION, Said.ROOM_LOW),
    Level.READ_ONLY: (State.WRONG, Said.ROOM_NONE),
}


def look_at_store(outlook: Outlook) -> Iterator[Finding]:
    """See whether the store is there, and as long as whole pages are."""
    path = outlook.places.store
    if not path.exists():
        founded = KeySlots(outlook.places.keyslots).exist
        said = Said.STORE_GONE if founded else Said.STORE_NOT_FOUNDED
        yield Finding(Check.STORE, State.WRONG if founded else State.CAUTION, said)
        return
    size = path.stat().st_size
    if not size or size % PAGE:
        yield Finding(Check.STORE, State.WRONG, Said.STORE_CUT_SHORT)
    else:
        yield Finding(Check.STORE, State.SOUND, Said.STORE_THERE, max(1, size // MEGABYTE))


def look_at_place(outlook: Outlook) -> Iterator[Finding]:
    """See whether the folder is on this computer, closed to others and open to the program."""
    root = outlook.places.root
    if not root.exists():
        return
    if on_network_share(root):
        yield Finding(Check.PLACE, State.WRONG, Said.PLACE_ON_NETWORK)
    elif not os.access(root, os.W_OK | os.X_OK):
        yield Finding(Check.PLACE, State.WRONG, Said.PLACE_LOCKED)
    elif os.name != "nt" and root.stat().st_mode & _OTHERS_MAY_READ:
        yield Finding(Check.PLACE, State.WRONG, Said.PLACE_OPEN)
    else:
        yield Finding(Check.PLACE, State.SOUND, Said.PLACE_PRIVATE)


def look_at_keys(outlook: Outlook) -> Iterator[Finding]:
    """See whether the key slots can be read, and whether a recovery code is among them."""
    slots = KeySlots(outlook.places.keyslots)
    if not slots.exist and not outlook.places.store.exists():
        return
    try:
        count, with_code = len(slots.users()), slots.has_recovery
    except Locked:
        yield Finding(Check.KEYS, State.WRONG, Said.KEYS_DAMAGED)
        return
    if with_code:
        yield Finding(Check.KEYS, State.SOUND, Said.KEYS_READABLE, count)
    else:
        yield Finding(Check.KEYS, State.CAUTION, Said.KEYS_WITHOUT_CODE, count)


def look_at_room(outlook: Outlook) -> Iterator[Finding]:
    """See how much room is left on the office's disk."""
    root = next(place for place in (outlook.places.root, *outlook.places.root.parents) if place.exists())
    room = Room(Places(root))
    state, said = _ROOM[room.level]
    yield Finding(Check.ROOM, state, said, room.free // MEGABYTE)
