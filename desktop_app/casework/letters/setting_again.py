"""A paper that was issued, set again under its own number, code and hash: larger, or with what was drawn on it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.letters.heads import letterhead
from desktop_app.casework.letters.sealing import sealed
from desktop_app.casework.wordings import wording_of_edition
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.policy.dates import dual
from desktop_app.printing.identity import PaperIdentity

if TYPE_CHECKING:
    from desktop_app.printing.blocks import Block
    from desktop_app.printing.options import PressOptions


def blocks_of(desk: Desk, paper: Paper) -> "Sequence[Block]":
    """Compose a paper from its frozen fields, in the edition with which it was issued."""
    from desktop_app.printing.papers import PAPERS
    from desktop_app.printing.papers.values import from_stored

    form = PAPERS[paper.kind]
    fields = from_stored(form.fields_type, paper.fields)
    return form.compose(fields, wording_of_edition(desk, paper.kind, paper.edition))


def set_again(desk: Desk, paper: Paper, blocks: "Sequence[Block]", options: "PressOptions | None" = None) -> bytes:
    """Print these blocks as the paper that was issued, under the letterhead and the seal of today."""
    from desktop_app.printing.options import PressOptions
    from desktop_app.printing.papers.values import in_words
    from desktop_app.printing.press import print_paper

    identity = identity_of(desk, paper)
    printed = print_paper(letterhead(desk), identity, blocks, in_words(paper.fields), options or PressOptions())
    return sealed(desk, printed)


def identity_of(desk: Desk, paper: Paper) -> PaperIdentity:
    """Return what names an issued paper, from its row."""
    day = paper.composed_at.astimezone(SAUDI_TIME).date()
    return PaperIdentity(
        kind=paper.kind.value,
        title=paper.title,
        serial=paper.serial,
        edition=paper.edition,
        issued=dual(day),
        issued_on=day,
        data_hash=paper.data_hash,
        journal_head=paper.journal_head,
        branch_prefix=paper.branch,
        subject_number=desk.get(CaseFile, paper.file_id).number if paper.file_id else "",
        code=paper.code,
        seal=desk.sealer.in_use(desk.session).shown,
    )
