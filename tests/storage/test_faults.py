import errno
import sqlite3

import pytest

from desktop_app.storage.faults import StoreTrouble, TextTooLong, Trouble, trouble_of


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (sqlite3.OperationalError("database or disk is full"), Trouble.DISK_FULL),
        (OSError(errno.ENOSPC, "No space left on device"), Trouble.DISK_FULL),
        (sqlite3.OperationalError("database is locked"), Trouble.BUSY),
        (sqlite3.DatabaseError("file is not a database"), Trouble.UNREADABLE),
        (sqlite3.DatabaseError("database disk image is malformed"), Trouble.DAMAGED),
        (StoreTrouble(Trouble.IN_USE), Trouble.IN_USE),
        (ValueError("something else"), None),
    ],
)
def test_an_error_of_the_engine_is_told_in_a_word(error: Exception, trouble: Trouble | None) -> None:
    assert trouble_of(error) is trouble


def test_a_trouble_names_its_place() -> None:
    assert StoreTrouble(Trouble.FILE_MISSING, "abc").detail == "abc"


def test_a_text_too_long_names_its_field_and_its_limit() -> None:
    trouble = TextTooLong("person", "email", 200)
    assert (trouble.trouble, trouble.field, trouble.limit) == (Trouble.TEXT_TOO_LONG, "email", 200)
