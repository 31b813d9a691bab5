"""Lists of papers: what waits for the printer, the pen or the scanner, and what is void."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union_all
from sqlalchemy.orm import aliased, defer

from desktop_app.casework.desk import MOST_LISTED, SAUDI_TIME, Desk
from desktop_app.casework.paper_reach import is_kept, of_no_file
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper, Printing
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.storage.search_papers import looked_up, papers_named


class PaperFilter(StrEnum):
    """What a list of papers is narrowed to."""

    ALL = "all"
    TO_PRINT = "to_print"
    TO_SIGN = "to_sign"
    TO_SCAN = "to_scan"
    DONE = "done"
    VOID = "void"


WAITING = (PaperFilter.TO_PRINT, PaperFilter.TO_SIGN, PaperFilter.TO_SCAN)
"""The lists whose papers wait for somebody."""
MOST_COUNTED = 1000


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
        return waits_for(self.state, needs_signature=self.needs_signature)


def waits_for(state: PaperState, *, needs_signature: bool) -> PaperFilter:
    """Return the list in which a paper stands."""
    if state is PaperState.VOID:
        return PaperFilter.VOID
    if state is PaperState.COMPOSED:
        return PaperFilter.TO_PRINT
    if state is PaperState.PRINTED and needs_signature:
        return PaperFilter.TO_SIGN
    return PaperFilter.TO_SCAN if state is PaperState.SIGNED else PaperFilter.DONE


@performs(Act.FIND_FILES)
def list_papers(
    desk: Desk,
    wanted: PaperFilter = PaperFilter.ALL,
    text: str = "",
    limit: int = MOST_LISTED,
    after: uuid.UUID | None = None,
) -> tuple[PaperRow, ...]:
    """List the papers that the actor may see, the newest first, or go on after one.

    ``text`` narrows to a serial, or to anything by which the file of a paper is found.
    """
    if text.strip():
        return list_these(desk, find_papers(desk, text, limit, wanted, after))
    # What lists show of a paper is read of those alone that are shown.
    return _shown(desk, _rows().where(Paper.id.in_(_newest(desk, wanted, limit, *_before(after)))))


@performs(Act.FIND_FILES)
def find_papers(
    desk: Desk,
    text: str,
    limit: int = MOST_LISTED,
    wanted: PaperFilter = PaperFilter.ALL,
    after: uuid.UUID | None = None,
) -> tuple[uuid.UUID, ...]:
    """Find the papers of a list by what was typed, the newest first, or go on after one."""

    def newest(most: int, *within: ColumnElement[bool]) -> Select[uuid.UUID]:
        return _newest(desk, wanted, most, *within)

    return tuple(uuid.UUID(row[0]) for row in narrowed(desk, text, newest, limit, after))


@performs(Act.FIND_FILES)
def list_these(desk: Desk, papers: Collection[uuid.UUID]) -> tuple[PaperRow, ...]:
    """List these papers as far as the actor may see them, the newest first."""
    return _shown(desk, _rows().where(Paper.id.in_(_seen(desk).where(Paper.id.in_(papers)))))


@performs(Act.FIND_FILES)
def count_papers(desk: Desk) -> dict[PaperFilter, int]:
    """Count the papers that the actor may see and that wait for somebody; beyond `MOST_COUNTED` nobody counts."""
    return {wanted: _counted(desk, wanted) for wanted in WAITING}


def _counted(desk: Desk, wanted: PaperFilter) -> int:
    some = _newest(desk, wanted, MOST_COUNTED).subquery()
    return desk.session.scalar(select(func.count()).select_from(some)) or 0


def _newest(desk: Desk, wanted: PaperFilter, most: int, *within: ColumnElement[bool]) -> Select[uuid.UUID]:
    """Ask for the newest papers of a list; each of its states by itself, for so the index gives the order."""
    ways = [
        select(_seen(desk).where(*within, *way).order_by(Paper.id.desc()).limit(most).subquery())
        for way in _ways(wanted)
    ]
    found = union_all(*ways).subquery()
    return select(found.c.id).order_by(found.c.id.desc()).limit(most)


def narrowed(
    desk: Desk, text: str, newest: Callable[..., Select[*tuple[Any, ...]]], most: int, after: uuid.UUID | None
) -> Sequence[Sequence[Any]]:
    """Look up the newest papers of a list that answer to what was typed, or of all without it, or go on after one.

    ``newest`` makes the question from how many there may be, and within what.
    """
    if not text.strip():
        return looked_up(desk.reader, newest(most, *_before(after)))
    for named in papers_named(desk.reader, text):
        rows = looked_up(desk.reader, newest(most, named, *_before(after)))
        if rows or (after is not None and looked_up(desk.reader, newest(1, named))):
            return rows
    return ()


def _before(after: uuid.UUID | None) -> list[ColumnElement[bool]]:
    return [] if after is None else [Paper.id < after]


@performs(Act.OPEN_FILE)
def papers_of(desk: Desk, file_id: uuid.UUID) -> tuple[PaperRow, ...]:
    """List the papers of one file, the newest first."""
    desk.file(file_id)
    return _shown(desk, _rows().where(Paper.file_id == file_id))


@performs(Act.FIND_FILES)
def paper_row(desk: Desk, paper_id: uuid.UUID) -> PaperRow | None:
    """Return one paper as lists show it; none where the actor may not see it."""
    found = _shown(desk, _rows().where(Paper.id.in_(_seen(desk).where(Paper.id == paper_id))))
    return found[0] if found else None


def _seen(desk: Desk) -> Select[uuid.UUID]:
    """Ask for the papers that the actor may see: those of files within reach, and of no file as far as they may."""
    within_reach = or_(
        and_(Paper.file_id.is_(None), of_no_file(desk)), and_(Paper.file_id.is_not(None), desk.reached())
    )
    return select(Paper.id).outerjoin(CaseFile, CaseFile.id == Paper.file_id).where(within_reach)


def _shown(desk: Desk, rows: Select[Paper, CaseFile, str, str, int | None, str]) -> tuple[PaperRow, ...]:
    return tuple(_row(desk, *parts) for parts in desk.session.execute(rows.order_by(Paper.id.desc())))


def _rows() -> Select[Paper, CaseFile, str, str, int | None, str]:
    later = aliased(Paper)
    printed = select(func.count(Printing.id)).where(Printing.paper_id == Paper.id).scalar_subquery()
    return (
        select(Paper, CaseFile, Person.full_name, Staff.full_name, printed, later.serial)
        .outerjoin(CaseFile, CaseFile.id == Paper.file_id)
        .outerjoin(Person, Person.id == CaseFile.holder_id)
        .join(Staff, Staff.id == Paper.composed_by)
        .outerjoin(later, later.replaces_id == Paper.id)
        .options(defer(Paper.fields))  # what a paper says is long, and no list shows it
    )


def _ways(wanted: PaperFilter) -> list[tuple[ColumnElement[bool], ...]]:
    """Return the ways to stand in a list: a state, with a signature to come or without."""
    if wanted is PaperFilter.ALL:
        return [()]
    return [
        (Paper.state == state, Paper.needs_signature.is_(needs))
        for state in PaperState
        for needs in (True, False)
        if waits_for(state, needs_signature=needs) is wanted
    ]


def _row(
    desk: Desk, paper: Paper, file: CaseFile | None, holder: str | None, by: str, printed: int | None, later: str | None
) -> PaperRow:
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
