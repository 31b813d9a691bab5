"""Samples of papers: about nobody, under the association's own head, and never kept."""

from desktop_app.casework.desk import Desk
from desktop_app.policy.dates import dual
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.wording import Wording


def print_sample(desk: Desk, kind: PaperKind, head: Letterhead, said: Wording) -> bytes:
    """Print the sample of a paper under a head and with words that are only being tried."""
    from desktop_app.printing.papers import PAPERS
    from desktop_app.printing.papers.parts import common
    from desktop_app.printing.press import print_paper

    form = PAPERS[kind]
    identity = PaperIdentity(
        kind=kind.value,
        title=said.title,
        serial=common().text("draft_serial"),
        edition=said.edition,
        issued=dual(desk.today),
        issued_on=desk.today,
        data_hash="",
        journal_head="",
        branch_prefix=desk.office.branch_prefix,
        subject_number="",
        draft=True,
    )
    return print_paper(head, identity, form.compose(form.sample(), said), {})
