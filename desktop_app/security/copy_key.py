"""The key of a copy that lies outside of the office, locked under the office's own so that it can be tried out."""

import os

from cryptography.exceptions import InvalidTag

from desktop_app.security.faults import WrongPassphrase
from desktop_app.security.sealing import KEY_BYTES, quick_key, unwrap, wrap

_PURPOSE = b"mustafid copy elsewhere"


def new_key() -> bytes:
    """Return a fresh key for one copy."""
    return os.urandom(KEY_BYTES)


def lock_under(office_key: bytes, key: bytes) -> bytes:
    """Lock a copy's key; it says nothing of the office's."""
    return wrap(quick_key(office_key, b"", _PURPOSE), key, _PURPOSE)


def unlock(office_key: bytes, lock: bytes) -> bytes:
    """Open the key of a copy, or refuse when the office had another key when the copy was made."""
    try:
        return unwrap(quick_key(office_key, b"", _PURPOSE), lock, _PURPOSE)
    except InvalidTag:
        raise WrongPassphrase from None
