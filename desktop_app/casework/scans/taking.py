"""Taking scans in: pages find their papers by their codes, and what is not recognised waits in the tray.

A file is read first and then taken paper by paper: each paper is one transaction with one entry in its own history. A
page that came before, bit for bit, is known again, so a file that is taken twice doubles nothing.
"""

import hashlib
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, keep, shown_name
from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.scans.judging import paper_marked, replaced_by, why_not
from desktop_app.casework.scans.laying import Placed, lay
from desktop_app.casework.scans.reading import Sheet, read_scan
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.models.scans import ScannedPage, TrayPage
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.permissions import Act

_LONGEST_CODE = 500
_TOLD = frozenset({TrayReason.PAPER_VOID, TrayReason.NOT_TO_BE_SIGNED})
"""Reasons with which the paper may be named: the others know no paper, or none that the actor may know of."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page in the tray: its place in its file, why, and of a void paper its serial, why and what replaced it."""

    tray_id: uuid.UUID
    page: int
    reason: TrayReason
    serial: str = ""
    void_reason: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the pages of a file: those that found their paper, those in the tray, and how many came before."""

    placed: tuple[Placed, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    known: int = 0

    def __add__(self, other: "TakenIn") -> "TakenIn":
        """Join what became of several lots of pages."""
        return TakenIn(self.placed + other.placed, self.waiting + other.waiting, self.known + other.known)


def take_file(door: Door, source: str, data: bytes, onlooker: Onlooker | None = None) -> TakenIn:
    """Read a scanned file and take all its pages in; nothing of it is kept where it cannot be read or is stopped."""
    taken = TakenIn()
    for sheets in _by_paper(read_scan(data, onlooker)):
        taken += door.run(take_in, source, sheets)
    return taken


@performs(Act.TAKE_SCANS_IN)
def take_in(desk: Desk, source: str, sheets: Sequence[Sheet]) -> TakenIn:
    """Take in pages whose codes lead to one paper, or to none."""
    source, mark = shown_name(source), sheets[0].mark
    paper = paper_marked(desk, mark) if mark else None
    fit: list[tuple[int, uuid.UUID]] = []
    taken = TakenIn()
    for sheet in sheets:
        reason = why_not(desk, paper, sheet.text, sheet.mark)
        if _is_known(desk, sheet, paper if reason is None else None):
            taken += TakenIn(known=1)
        elif reason is not None:
            taken += TakenIn(waiting=(_into_tray(desk, source, sheet, reason, paper),))
        elif sheet.mark is not None:
            fit.append((sheet.mark.page, _kept(desk, source, sheet)))
    if fit and paper is not None:
        desk.concern(paper.file_id or paper.id)
        taken += TakenIn(placed=(lay(desk, paper, fit, source),))
    return taken


def _by_paper(sheets: Iterable[Sheet]) -> list[tuple[Sheet, ...]]:
    lots: dict[str, list[Sheet]] = {}
    for sheet in sheets:
        lots.setdefault(sheet.mark.serial if sheet.mark else "", []).append(sheet)
    return [tuple(lot) for lot in lots.values()]


def _is_known(desk: Desk, sheet: Sheet, paper: Paper | None) -> bool:
    """Say whether the very same page lies with its paper already, or lay in the tray."""
    same = select(Attachment.id).where(Attachment.sha256 == hashlib.sha256(sheet.data).hexdigest())
    if paper is None:
        known = select(TrayPage.id).where(TrayPage.attachment_id.in_(same))
    else:
        known = select(ScannedPage.id).where(ScannedPage.paper_id == paper.id, ScannedPage.attachment_id.in_(same))
    desk.session.flush()
    return desk.session.scalars(known).first() is not None


def _kept(desk: Desk, source: str, sheet: Sheet) -> uuid.UUID:
    return keep(desk, Scan(sheet.data, source))


def _into_tray(desk: Desk, source: str, sheet: Sheet, reason: TrayReason, paper: Paper | None) -> Waiting:
    row = TrayPage(
        attachment_id=_kept(desk, source, sheet),
        source=source,
        page_in_source=sheet.number,
        reason=reason,
        code=sheet.text[:_LONGEST_CODE],
        arrived_at=desk.now,
        arrived_by=desk.actor.id,
    )
    add(desk, row)
    if paper is None or reason not in _TOLD:
        return Waiting(row.id, sheet.number, reason)
    return Waiting(row.id, sheet.number, reason, paper.serial, paper.void_reason, replaced_by(desk, paper))
