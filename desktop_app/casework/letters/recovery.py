"""The sheet with the recovery code: printed at once, and never kept."""

import hashlib
from datetime import date

from desktop_app.casework.desk import Desk
from desktop_app.casework.founding import Founding
from desktop_app.casework.letters.heads import letterhead
from desktop_app.casework.performs import performs
from desktop_app.casework.wordings import bundled_wording, wording_in_force
from desktop_app.policy.dates import dual
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.wording import Wording

_LINES = 3
"""Groups of the code on one line."""


def recovery_sheet(head: Letterhead, words: Wording, prefix: str, made_by: str, made_on: date, code: str) -> bytes:
    """Print the sheet; neither a number nor a mark of the code stands in any store."""
    from desktop_app.printing.papers.recovery_code import FORM, Fields
    from desktop_app.printing.press import print_paper

    groups = code.split("-")
    lines = tuple("-".join(groups[start : start + _LINES]) for start in range(0, len(groups), _LINES))
    fields = Fields(
        association=head.association, branch=head.branch, made_on=dual(made_on), made_by=made_by, code_lines=lines
    )
    identity = PaperIdentity(
        kind=PaperKind.RECOVERY_CODE.value,
        title=words.title,
        serial=words.text("no_serial"),
        edition=words.edition,
        issued=dual(made_on),
        issued_on=made_on,
        # The mark of a code could be used to try codes out: this page carries one of its place alone.
        data_hash=hashlib.sha256(f"{head.association}|{prefix}|{made_on}".encode()).hexdigest(),
        journal_head="0" * 64,
        branch_prefix=prefix,
        subject_number="",
    )
    return print_paper(head, identity, FORM.compose(fields, words), {})


def sheet_of_founding(founding: Founding, code: str, day: date) -> bytes:
    """Print the sheet of the first recovery code, before anybody has signed in to the new office."""
    head = Letterhead(
        association=founding.association,
        licence=founding.licence_number,
        branch=founding.branch_name,
        contact=(),
        logo=founding.logo,
        lines=(founding.letterhead,) if founding.letterhead else (),
        practice=founding.practice,
    )
    said = bundled_wording(PaperKind.RECOVERY_CODE)
    return recovery_sheet(head, said, founding.branch_prefix, founding.administrator, day, code)


@performs(Act.MANAGE_STAFF)
def recovery_paper(desk: Desk, code: str) -> bytes:
    """Print the sheet of a new recovery code under this office's head."""
    said = wording_in_force(desk, PaperKind.RECOVERY_CODE)
    return recovery_sheet(letterhead(desk), said, desk.office.branch_prefix, desk.actor.name, desk.today, code)
