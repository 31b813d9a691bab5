"""What the staff does while the power fails: requests, studies, decisions, renewals, papers of every kind."""

from collections.abc import Iterator

from benchmarks.vault.kills.families import new_family
from benchmarks.vault.kills.sitting import Sitting
from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.files.listing import FileRow, find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.letters.blank_forms import blank_forms, issue_blank_form
from desktop_app.casework.paper_copies import large_print_copy
from desktop_app.casework.papers import attach_scan, issue_anew, record_printing, void_paper
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import FileState, Outcome, PaperKind, Role, Situation
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.practice import deciding, intake
from desktop_app.practice.life import Life
from desktop_app.practice.pages import scan

AT_ONCE = 2
PRINTER = "طابعة الاستقبال"


def request(sitting: Sitting) -> Iterator[None]:
    """A family comes, signs its papers, is visited, answered and told."""
    life = Life(sitting.doors, new_family(sitting.number))
    life.come()
    yield
    for day in life.study(Recommendation.ACCEPT, "الدخل لا يكفي حاجات الأسرة الأساسية."):
        sitting.doors.clock.go_to(day)
        yield
    for day in life.answer(Outcome.ACCEPT, "انطبقت شروط الفئة بعد الدراسة والزيارة."):
        sitting.doors.clock.go_to(day)
        yield


def renewal(sitting: Sitting) -> Iterator[None]:
    """A family's data are updated and declared, and a decision keeps its file going."""
    for file in accepted(sitting):
        intake.update(sitting.doors, file.id, dwelling__street=f"شارع {sitting.number}")
        yield
        reasons = "حُدّثت بيانات الأسرة، وما زالت شروط الفئة منطبقة عليها."
        draft = DecisionDraft(file.id, reasons, situation=Situation.MEETS_ALL_CONDITIONS)
        try:
            decision_id = deciding.decided(sitting.doors, draft)
        except Refused:
            continue  # a decision on this file still waits since a kill before
        yield
        deciding.tell(sitting.doors, decision_id)
        yield


def papers(sitting: Sitting) -> Iterator[None]:
    """Papers are issued, printed, spoilt, issued anew, set large, and scanned when they come back."""
    doors = sitting.doors
    for file in accepted(sitting):
        spoilt = intake.issue(doors, file.id, PaperKind.RIGHTS_AND_DUTIES)
        yield
        paper = doors.run(Role.RECEPTION, issue_anew, spoilt, "طُبعت الورقة مائلة")
        doors.run(Role.RECEPTION, large_print_copy, paper)
        yield
        doors.run(Role.RECEPTION, attach_scan, paper, scan("إقرار موقع"))
        yield
        forms = doors.ask(Role.RECEPTION, blank_forms)
        blank = doors.run(Role.RECEPTION, issue_blank_form, forms[sitting.number % len(forms)].kind)
        doors.run(Role.RECEPTION, record_printing, blank, PRINTER)
        yield
        doors.run(Role.SERVICES_MANAGER, void_paper, blank, "لم تُستعمل")
        yield


def accepted(sitting: Sitting) -> list[FileRow]:
    """List a few of the files that receive help, other ones each time."""
    wanted = FileQuery(states=(FileState.ACTIVE,))
    rows = sitting.doors.ask(Role.SERVICES_MANAGER, find_files, wanted)
    files = [row for row in rows if row.request_number and row.mobile and not row.request_open]
    turn = sitting.number % max(1, len(files))
    return (files[turn:] + files[:turn])[:AT_ONCE]
