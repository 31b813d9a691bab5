"""Lists of papers: what waits for the printer, the pen or the scanner, and what is void."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.paper_reach import is_kept, reaches_list
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper, Printing
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState


class PaperFilter(StrEnum):
    """What a list of papers is narrowed to."""

    ALL = "all"
    TO_PRINT = "to_print"
    TO_SIGN = "to_sign"
    TO_SCAN = "to_scan"
    DONE = "done"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper as lists show it."""

    id: uuid.UUID
    kind: PaperKind
    title: str
    serial: str
    state: PaperState
    needs_signature: bool
    file_id: uuid.UUID | None
    file_number: str
    holder: str
    composed_at: datetime
    composed_by: str
    times_printed: int
    signed_on: date | None
    has_scan: bool
    void_reason: str
    replaced_by: str
    pages: int = 1
    sealed: bool = False
    kept: bool = False
    """Whether the policy keeps what it says from the one who looks."""

    @property
    def waits_for(self) -> PaperFilter:
        """What is to be done with it next."""
        if self.state is PaperState.VOID:
            return PaperFilter.VOID
        if self.state is PaperState.COMPOSED:
            return PaperFilter.TO_PRINT
        if self.state is PaperState.PRINTED and self.needs_signature:
            return PaperFilter.TO_SIGN
        return PaperFilter.TO_SCAN if self.state is PaperState.SIGNED else PaperFilter.DONE


@performs(Act.FIND_FILES)
def list_papers(
    desk: Desk, wanted: PaperFilter = PaperFilter.ALL, text: str = "", limit: int = 200
) -> tuple[PaperRow, ...]:
    """List the papers that the actor may see, the newest first; ``text`` narrows to a serial, a number or a name."""
    rows = _rows().where(_narrowed(wanted)).order_by(Paper.id.desc())
    if text.strip():
        said = f"%{text.strip()}%"
        rows = rows.where(Paper.serial.ilike(said) | CaseFile.number.ilike(said) | Person.full_name.ilike(said))
    found = (_row(desk, *parts) for parts in desk.session.execute(rows))
    return tuple(row for row in found if row is not None)[:limit]


@performs(Act.FIND_FILES)
def count_papers(desk: Desk) -> dict[PaperFilter, int]:
    """Count the papers of every filter that the actor may see."""
    rows = list_papers(desk, limit=10_000)
    counts = dict.fromkeys(PaperFilter, 0)
    for row in rows:
        counts[row.waits_for] += 1
    counts[PaperFilter.ALL] = len(rows)
    return counts


@performs(Act.OPEN_FILE)
def papers_of(desk: Desk, file_id: uuid.UUID) -> tuple[PaperRow, ...]:
    """List the papers of one file, the newest first."""
    desk.file(file_id)
    rows = _rows().where(Paper.file_id == file_id).order_by(Paper.id.desc())
    found = (_row(desk, *parts) for parts in desk.session.execute(rows))
    return tuple(row for row in found if row is not None)


@performs(Act.FIND_FILES)
def paper_row(desk: Desk, paper_id: uuid.UUID) -> PaperRow | None:
    """Return one paper as lists show it; none where the actor may not see it."""
    parts = desk.session.execute(_rows().where(Paper.id == paper_id)).one_or_none()
    return _row(desk, *parts) if parts else None


def _rows() -> Select[Paper, CaseFile, str, str, int | None, str]:
    later = aliased(Paper)
    printed = select(func.count(Printing.id)).where(Printing.paper_id == Paper.id).scalar_subquery()
    return (
        select(Paper, CaseFile, Person.full_name, Staff.full_name, printed, later.serial)
        .outerjoin(CaseFile, CaseFile.id == Paper.file_id)
        .outerjoin(Person, Person.id == CaseFile.holder_id)
        .join(Staff, Staff.id == Paper.composed_by)
        .outerjoin(later, later.replaces_id == Paper.id)
    )


def _narrowed(wanted: PaperFilter) -> ColumnElement[bool]:
    printed = Paper.state == PaperState.PRINTED
    conditions: dict[PaperFilter, ColumnElement[bool]] = {
        PaperFilter.ALL: Paper.id.is_not(None),
        PaperFilter.TO_PRINT: Paper.state == PaperState.COMPOSED,
        PaperFilter.TO_SIGN: and_(printed, Paper.needs_signature.is_(True)),
        PaperFilter.TO_SCAN: Paper.state == PaperState.SIGNED,
        PaperFilter.DONE: (Paper.state == PaperState.SCANNED) | and_(printed, Paper.needs_signature.is_(False)),
        PaperFilter.VOID: Paper.state == PaperState.VOID,
    }
    return conditions[wanted]


def _row(
    desk: Desk, paper: Paper, file: CaseFile | None, holder: str | None, by: str, printed: int | None, later: str | None
) -> PaperRow | None:
    if not (desk.reaches(file) if file is not None else reaches_list(desk, paper)):
        return None
    return PaperRow(
        id=paper.id,
        kind=paper.kind,
        title=paper.title,
        serial=paper.serial,
        state=paper.state,
        needs_signature=paper.needs_signature,
        file_id=paper.file_id,
        file_number=file.number if file else "",
        holder=holder or "",
        composed_at=paper.composed_at.astimezone(SAUDI_TIME),
        composed_by=by,
        times_printed=printed or 0,
        signed_on=paper.signed_on,
        has_scan=paper.scan_id is not None,
        void_reason=paper.void_reason,
        replaced_by=later or "",
        pages=paper.pages,
        sealed=paper.seal_key_id is not None,
        kept=is_kept(desk, paper),
    )
