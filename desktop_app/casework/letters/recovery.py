"""The two sheets with the halves of the recovery code: printed at once, and never kept."""

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

HALVES = ("first", "second")
"""Each half has a sheet and an envelope of its own."""


def recovery_sheet(
    head: Letterhead, words: Wording, prefix: str, made_by: str, made_on: date, which: str, half: str
) -> bytes:
    """Print the sheet of one half; neither a number nor a mark of the code stands in any store."""
    from desktop_app.printing.papers.recovery_code import FORM, Fields
    from desktop_app.printing.press import print_paper

    fields = Fields(
        association=head.association,
        branch=head.branch,
        made_on=dual(made_on),
        made_by=made_by,
        half=words.text(f"half_{which}"),
        keeper=words.text(f"keeper_{which}"),
        code=half,
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


def sheets_of_founding(founding: Founding, halves: tuple[str, str], day: date) -> tuple[bytes, ...]:
    """Print the sheets of the first recovery code, before anybody has signed in to the new office."""
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
    prefix, by = founding.branch_prefix, founding.administrator
    return tuple(recovery_sheet(head, said, prefix, by, day, *part) for part in zip(HALVES, halves, strict=True))


@performs(Act.CHANGE_KEYS)
def recovery_papers(desk: Desk, halves: tuple[str, str]) -> tuple[bytes, ...]:
    """Print the sheets of a new recovery code under this office's head."""
    said, head = wording_in_force(desk, PaperKind.RECOVERY_CODE), letterhead(desk)
    prefix, by = desk.office.branch_prefix, desk.actor.name
    return tuple(recovery_sheet(head, said, prefix, by, desk.today, *part) for part in zip(HALVES, halves, strict=True))
