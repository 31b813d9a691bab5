"""A copy's key lies locked under the office's and says nothing of it."""

import pytest

from desktop_app.security import copy_key
from desktop_app.security.faults import WrongPassphrase

OFFICE = bytes(range(32))


def test_the_office_opens_the_key_of_its_copy_and_no_other_office_does() -> None:
    key = copy_key.new_key()
    lock = copy_key.lock_under(OFFICE, key)
    assert copy_key.unlock(OFFICE, lock) == key
    assert OFFICE not in lock
    assert key not in lock
    with pytest.raises(WrongPassphrase):
        copy_key.unlock(bytes(32), lock)


def test_a_lock_that_was_touched_does_not_open() -> None:
    lock = bytearray(copy_key.lock_under(OFFICE, copy_key.new_key()))
    lock[20] ^= 1
    with pytest.raises(WrongPassphrase):
        copy_key.unlock(OFFICE, bytes(lock))
