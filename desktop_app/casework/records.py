"""Adding a record to the store: every one carries its branch."""

from typing import TypeVar

from desktop_app.casework.desk import Desk
from desktop_app.models.base import Record

NewRecord = TypeVar("NewRecord", bound=Record)


def add(desk: Desk, record: NewRecord) -> NewRecord:
    """Put a new record into the store, marked with this branch."""
    record.branch = desk.office.branch_prefix
    desk.session.add(record)
    return record
