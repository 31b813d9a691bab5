"""What else lies on the desks of the practice office: visitors, questions, forms begun, blank ones, a copy made."""

from desktop_app.casework import drafts
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.letters.blank_forms import blank_forms, issue_blank_form
from desktop_app.casework.pairs import look_through
from desktop_app.casework.paper_lists import list_papers
from desktop_app.casework.papers import record_printing
from desktop_app.casework.reception import ReceptionLine, answer_referral, log_reception, refer_question
from desktop_app.casework.upkeep import Onlooker, back_up_now
from desktop_app.casework.visits.kit import days_of_visits, issue_day_sheet
from desktop_app.policy.labels import label
from desktop_app.policy.terms import Channel, DocumentKind, DraftKind, Role
from desktop_app.practice import field
from desktop_app.practice.doors import Doors
from desktop_app.practice.families import practice_people
from desktop_app.practice.pages import scan

_MOST_PAPERS = 1000
_VISITORS = (
    ReceptionLine(
        "مها سالم العوفي",
        Channel.TELEPHONE,
        "0500000041",
        asked="هل تُقبل أسرة تسكن خارج الحي؟",
        answered="بُيّن لها نطاق خدمة الفرع، وأُعطيت رقم الجمعية الأقرب.",
    ),
    ReceptionLine(
        "علي حسن الزهراني",
        Channel.INTERVIEW,
        accompanied_by="ابنه",
        asked="متى يصدر الرد على الطلب؟",
        answered="شُرح له موعد الرد المكتوب في الإيصال.",
    ),
)


def run_errands(doors: Doors) -> None:
    """Fill the desks of the last day, look for who was written down twice, and make a copy of everything."""
    doors.clock.go_to(doors.clock.present.date())
    for line in _VISITORS:
        doors.run(Role.RECEPTION, log_reception, line)
    _questions(doors)
    _begun_forms(doors)
    _begun_report(doors)
    _list_of_the_day(doors)
    _blank_forms(doors)
    look_through(doors.door(Role.SERVICES_MANAGER), Onlooker())
    doors.run(Role.ADMINISTRATOR, back_up_now, doors.opened, None)


def _questions(doors: Doors) -> None:
    """Refer two questions to the manager; one is answered."""
    asked = "هل يكفي عقد إيجار إلكتروني منتهٍ يُجدد تلقائيًا؟"
    answered = doors.run(Role.RECEPTION, refer_question, asked)
    doors.run(Role.SERVICES_MANAGER, answer_referral, answered, "يكفي إذا أُرفق معه ما يثبت التجديد من المنصة.")
    doors.run(Role.LIAISON, refer_question, "هل تُستقبل طلبات من خارج الحي في حملة الشتاء؟")


def _begun_forms(doors: Doors) -> None:
    for form in practice_people().unfinished:
        draft_id = doors.run(Role.RECEPTION, drafts.save_draft, form.kind, form.typed, step=form.step, title=form.title)
        if form.kind is DraftKind.INTAKE:
            for kind in (DocumentKind.NATIONAL_ID, DocumentKind.FAMILY_RECORD):
                row = f"documents.{kind.value}"
                doors.run(Role.RECEPTION, drafts.attach_to_draft, draft_id, row, scan(label(kind)))


def _list_of_the_day(doors: Doors) -> None:
    """Print the list that the researcher takes along on the next day of visits."""
    next_day = doors.ask(Role.RESEARCHER, days_of_visits)[0]
    paper_id = doors.run(Role.RESEARCHER, issue_day_sheet, next_day.day, next_day.researcher_id)
    doors.run(Role.RESEARCHER, record_printing, paper_id, "طابعة البحث الاجتماعي")


def _blank_forms(doors: Doors) -> None:
    """Lay out for the pen every form that no story was told with."""
    told = {row.kind for row in doors.ask(Role.RECEPTION, list_papers, limit=_MOST_PAPERS)}
    for form in doors.ask(Role.RECEPTION, blank_forms):
        if form.kind not in told:
            paper_id = doors.run(Role.RECEPTION, issue_blank_form, form.kind)
            doors.run(Role.RECEPTION, record_printing, paper_id, "طابعة الاستقبال")


def _begun_report(doors: Doors) -> None:
    """Leave a visit report half written, of the file that waits longest."""
    late = doors.ask(Role.RESEARCHER, find_files, FileQuery(late_only=True))[0]
    visit_id = field.plan(doors, late.id, doors.clock.today)
    field.begin_report(doors, visit_id, doors.clock.today)
