"""Copies of an issued paper for whoever needs them: set large, for weak eyes."""

import uuid

from desktop_app.casework.attachments import Scan, keep
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.setting_again import blocks_of, set_again
from desktop_app.casework.paper_reach import readable_paper
from desktop_app.casework.performs import performs
from desktop_app.models.documents import Attachment
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState


@performs(Act.PRINT_PAPER, sensitive=True)
def large_print_copy(desk: Desk, paper_id: uuid.UUID) -> bytes:
    """Return a paper set large, under the same number, code and hash; set once, and the same bytes ever after.

    That it was printed is recorded as of any paper.
    """
    paper = readable_paper(desk, paper_id)
    if paper.state is PaperState.VOID:
        raise desk.refuse(FaultCode.PAPER_IS_VOID)
    if paper.large_bytes_id is None:
        from desktop_app.printing.options import PressOptions

        large = set_again(desk, paper, blocks_of(desk, paper), PressOptions(large_print=True))
        paper.large_bytes_id = keep(desk, Scan(large, f"{paper.serial} large.pdf"))
        return large
    return desk.vault.read(desk.get(Attachment, paper.large_bytes_id))
