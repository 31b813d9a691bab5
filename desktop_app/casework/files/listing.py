"""The list of files: pages of it, the counts of its filters, and all of it for a spreadsheet."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.files.query import PAGE, FileQuery, file_rows, narrowed, ordered
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.people import Dwelling, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category, FileState, RequestState


@dataclass(frozen=True)
class FileRow:
    """One file as lists show it."""

    id: uuid.UUID
    number: str
    holder: str
    identity_number: str
    mobile: str
    category: Category
    state: FileState
    opened_on: date
    city: str
    district: str
    researcher: str
    request_number: str
    request_state: RequestState | None
    began_on: date | None
    """The day from which the reply of an open request is counted."""
    due_on: date | None
    days_left: int | None
    """Days until the latest end of the reply window; negative when late; none where no clock runs."""
    paused: bool
    """The clock of the open request stands still: the office waits for the applicant."""
    visit_on: date | None
    """The day of the visit ahead."""

    @property
    def request_open(self) -> bool:
        """Whether an answer is still owed."""
        return self.request_state in OPEN_REQUEST_STATES

    @property
    def time_gone(self) -> float | None:
        """How much of the time for the answer has gone, from 0 to 1; none where no clock runs."""
        if self.began_on is None or self.due_on is None or self.days_left is None:
            return None
        whole = max(1, (self.due_on - self.began_on).days)
        return min(1.0, max(0.0, 1 - self.days_left / whole))


@performs(Act.FIND_FILES)
def find_files(desk: Desk, query: FileQuery, offset: int = 0, limit: int = PAGE) -> tuple[FileRow, ...]:
    """Return a page of the files that the actor may see and the query wants."""
    wanted = ordered(narrowed(desk, file_rows(), query), query.order).offset(offset).limit(limit)
    return tuple(_row(desk, *found) for found in desk.session.execute(wanted))


@performs(Act.FIND_FILES)
def count_files(desk: Desk, queries: tuple[FileQuery, ...]) -> tuple[int, ...]:
    """Count what each query would list, for the filters' chips."""
    return tuple(
        desk.session.scalar(select(func.count()).select_from(narrowed(desk, file_rows(), query).subquery())) or 0
        for query in queries
    )


def every_file(desk: Desk, query: FileQuery) -> tuple[FileRow, ...]:
    """Return everything that the query wants, however long, within another act."""
    wanted = ordered(narrowed(desk, file_rows(), query), query.order)
    return tuple(_row(desk, *found) for found in desk.session.execute(wanted))


def _row(
    desk: Desk,
    file: CaseFile,
    holder: Person,
    request: Request | None,
    dwelling: Dwelling | None,
    staff: Staff | None,
    paused: bool,
    visit: datetime | None,
) -> FileRow:
    running = request is not None and request.state in OPEN_REQUEST_STATES
    due = request.promised_latest if request and running and not paused else None
    return FileRow(
        id=file.id,
        number=file.number,
        holder=holder.full_name,
        identity_number=holder.identity_number,
        mobile=holder.mobile,
        category=file.category,
        state=file.state,
        opened_on=file.opened_on,
        city=dwelling.city if dwelling else "",
        district=dwelling.district if dwelling else "",
        researcher=staff.full_name if staff else "",
        request_number=request.number if request else "",
        request_state=request.state if request else None,
        began_on=(request.completed_on or request.submitted_on) if request and running else None,
        due_on=due,
        days_left=(due - desk.today).days if due else None,
        paused=running and paused,
        visit_on=visit.astimezone(SAUDI_TIME).date() if visit else None,
    )
