"""A file goes to another researcher, and whoever had it before knows of it no more."""

from uuid import UUID

import pytest

from desktop_app.casework.attachments import Scan, attached_file
from desktop_app.casework.documents import documents_of_file, receive_document
from desktop_app.casework.door import Door
from desktop_app.casework.drafts import load_draft, my_drafts, save_draft
from desktop_app.casework.duplicates import find_duplicates_of_update
from desktop_app.casework.files.assignments import assign_researcher, list_researchers
from desktop_app.casework.paper_lists import list_papers
from desktop_app.casework.papers import read_paper
from desktop_app.casework.probe import Probe
from desktop_app.casework.reception import refer_question, referrals
from desktop_app.casework.today import today
from desktop_app.casework.visits.kit import days_of_visits, issue_day_sheet
from desktop_app.casework.visits.planning import list_visits
from desktop_app.casework.visits.reporting import visit_sheet
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DocumentKind, DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.decisions.families import family
from tests.casework.files.test_assignments import second_researcher
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import planned_visit
from tests.given import PICTURE

NAME, IDENTITY = "نورة سعد محمد العتيبي", "1012345672"


@pytest.fixture
def visit(office: BuiltOffice) -> UUID:
    """A visit that the first researcher planned, of a file that she has."""
    second_researcher(office)
    return planned_visit(office)


def move(office: BuiltOffice, visit: UUID) -> Door:
    """Give the file to the second researcher; returns the door of the first."""
    first, officer = office.door(Role.RESEARCHER), office.door(Role.RESEARCH_OFFICER)
    file_id = first.ask(visit_sheet, visit).row.file_id
    second = next(one for one in officer.ask(list_researchers) if one.id != first.actor.id)
    officer.run(assign_researcher, file_id, second.id, "بطلب الأسرة")
    return first


def denied(refusal: pytest.ExceptionInfo[Refused]) -> bool:
    return refusal.value.faults[0].code is FaultCode.NOT_PERMITTED


def test_the_visit_that_is_ahead_goes_along(office: BuiltOffice, visit: UUID) -> None:
    first = move(office, visit)
    assert first.ask(list_visits) == ()
    (going,) = office.door_of("nouf").ask(list_visits)
    assert (going.id, going.researcher) == (visit, "نوف سالم الحربي")


def test_the_list_of_the_day_is_closed_to_other_researchers(office: BuiltOffice, visit: UUID) -> None:
    officer = office.door(Role.RESEARCH_OFFICER)
    (day,) = officer.ask(days_of_visits)
    sheet = officer.run(issue_day_sheet, day.day, day.researcher_id)
    assert office.door(Role.RESEARCHER).ask(read_paper, sheet).pdf
    with pytest.raises(Refused) as refusal:
        office.door_of("nouf").ask(read_paper, sheet)
    assert denied(refusal)
    assert sheet not in {row.id for row in office.door_of("nouf").ask(list_papers)}


def test_a_report_begun_is_closed_with_the_file_and_kept(office: BuiltOffice, visit: UUID) -> None:
    typed = {"closing.summary": "رأيت البيت"}
    draft = office.door(Role.RESEARCHER).run(save_draft, DraftKind.VISIT, typed, title=NAME, subject_id=visit)
    first = move(office, visit)
    assert first.ask(my_drafts) == ()
    assert NAME not in repr(first.ask(today))
    with pytest.raises(Refused) as refusal:
        first.ask(load_draft, draft)
    assert denied(refusal)
    officer = office.door(Role.RESEARCH_OFFICER)
    officer.run(assign_researcher, first_file(office), first.actor.id, "عاد الملف إليها")
    assert first.ask(load_draft, draft).typed == typed


def first_file(office: BuiltOffice) -> UUID:
    return office.door_of("nouf").ask(list_visits)[0].file_id


def test_somebody_alike_in_anothers_file_is_told_without_a_name(office: BuiltOffice, visit: UUID) -> None:
    (known,) = office.door(Role.RESEARCHER).ask(find_duplicates_of_update, Probe(identity_number=IDENTITY))
    assert (known.full_name, known.beyond_reach) == (NAME, False)
    (told,) = move(office, visit).ask(find_duplicates_of_update, Probe(identity_number=IDENTITY))
    assert (told.full_name, told.file_id, told.beyond_reach) == ("", None, True)
    assert told.reasons == known.reasons


def test_a_question_about_a_file_is_its_researchers(office: BuiltOffice, visit: UUID) -> None:
    file_id = office.door(Role.RESEARCHER).ask(visit_sheet, visit).row.file_id
    office.door(Role.RECEPTION).run(refer_question, "هل يكفي عقد الإيجار؟", file_id)
    assert len(office.door(Role.RESEARCHER).ask(referrals)) == 1
    assert move(office, visit).ask(referrals) == ()


def test_a_scan_is_read_through_its_own_file_alone(office: BuiltOffice) -> None:
    """A key of another file's scan opens nothing through a file that one may open."""
    reception = office.door(Role.RECEPTION)
    one, other = submit(reception, widow_form()).file_id, family(office).file_id
    reception.run(receive_document, one, DocumentKind.MEDICAL_REPORT, {"number": "1"}, Scan(PICTURE, "تقرير.png"))
    scan = reception.ask(documents_of_file, one)[0].attachment_id
    assert scan is not None
    assert reception.ask(attached_file, one, scan).data == PICTURE
    with pytest.raises(Refused) as refusal:
        reception.ask(attached_file, other, scan)
    assert denied(refusal)
