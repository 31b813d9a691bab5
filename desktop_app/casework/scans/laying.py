"""Laying scanned pages to their paper: the newest scan of a page counts, and all pages together are the signed copy."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, keep
from desktop_app.casework.desk import Desk
from desktop_app.casework.paper_steps import came_into
from desktop_app.casework.papers import keep_signed_copy
from desktop_app.casework.records import add
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.models.scans import ScannedPage
from desktop_app.policy.terms import PaperState


@dataclass(frozen=True, slots=True)
class Placed:
    """Pages that found their paper, and which of its pages still are to come."""

    paper_id: uuid.UUID
    serial: str
    title: str
    pages: tuple[int, ...]
    missing: tuple[int, ...]


def lay(desk: Desk, paper: Paper, pages: Sequence[tuple[int, uuid.UUID]], source: str) -> Placed:
    """Keep pages (number, attachment) with their paper; the last one settles what a signed copy settles."""
    for page, attachment_id in pages:
        row = ScannedPage(
            paper_id=paper.id,
            page=page,
            attachment_id=attachment_id,
            source=source,
            at=desk.now,
            staff_id=desk.actor.id,
        )
        add(desk, row)
    desk.session.flush()
    newest = _newest(desk, paper)
    missing = tuple(page for page in range(1, paper.pages + 1) if page not in newest)
    if missing:
        _in_part(desk, paper, len(newest))
    else:
        keep_signed_copy(desk, paper, _whole(desk, paper, newest), paper.signed_on or desk.today)
    return Placed(paper.id, paper.serial, paper.title, tuple(sorted({page for page, _ in pages})), missing)


def _newest(desk: Desk, paper: Paper) -> Mapping[int, uuid.UUID]:
    rows = select(ScannedPage.page, ScannedPage.attachment_id).where(ScannedPage.paper_id == paper.id)
    found = desk.session.execute(rows.order_by(ScannedPage.id))
    return dict(iter(found))


def _in_part(desk: Desk, paper: Paper, come: int) -> None:
    """A part of a signed copy shows that it was signed; what a whole copy settled before stays settled."""
    if paper.state in (PaperState.SIGNED, PaperState.SCANNED):
        return
    paper.signed_on = paper.signed_on or desk.today
    came_into(desk, paper, PaperState.SIGNED, f"{come}/{paper.pages}")


def _whole(desk: Desk, paper: Paper, newest: Mapping[int, uuid.UUID]) -> uuid.UUID:
    if len(newest) == 1:
        return newest[1]
    from desktop_app.printing.scans.packing import bound

    rows = (desk.get(Attachment, newest[page]) for page in sorted(newest))
    return keep(desk, Scan(bound([desk.vault.read(row) for row in rows]), f"{paper.serial}.pdf"))
