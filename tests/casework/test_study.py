"""The study of a file: read by its researcher and whom the policy names, refused to everyone else and written down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop_app.casework.attachments import Scan, attached_file
from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.decisions.lists import decisions_of
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.decisions.reading import decision_page
from desktop_app.casework.door import Door
from desktop_app.casework.drafts import attach_to_draft, save_draft
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.paper_copies import large_print_copy
from desktop_app.casework.paper_lists import papers_of
from desktop_app.casework.papers import attach_scan, paper_bytes, paper_scan, read_paper
from desktop_app.casework.performs import act_of, performs
from desktop_app.casework.print_jobs import waiting_to_print
from desktop_app.casework.signatures import copy_signed_on_screen, offer_signing, sign_on_screen
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.casework.verification import verification_sheet
from desktop_app.casework.visits.kit import issue_visit_papers
from desktop_app.casework.visits.planning import plan_visit, visits_of
from desktop_app.casework.visits.reporting import report_visit, visit_sheet
from desktop_app.casework.visits.witnesses import witnesses_of
from desktop_app.models.visits import ChecklistAnswer
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ContactMeans, DraftKind, Outcome, PaperKind, Role
from desktop_app.storage.context import DENIED
from tests.builders import BuiltOffice, build_office
from tests.casework.test_who_may import newest
from tests.casework.visits.ways import complete_request, report_of, witness
from tests.given import PDF, PICTURE
from tests.policy.test_drawing import dash

READERS = ("researcher", "research_officer", "services_manager", "research_committee", "executive_director", "auditor")
"""Read out of the fullest policy by a person; the researcher, of their own files."""
KEPT_FROM = ("reception", "liaison")


@dataclass(frozen=True)
class Studied:
    """A file with a reported visit, its photo, its witnesses and the papers of its study."""

    office: BuiltOffice
    file_id: UUID
    request_id: UUID
    visit_id: UUID
    report: UUID
    statement: UUID
    need_study: UUID
    photo: UUID

    def readings(self) -> dict[str, tuple[Callable[..., Any], UUID, *tuple[UUID, ...]]]:
        """Every use case that shows the study, with what it is asked for."""
        return {
            "visit": (visit_sheet, self.visit_id),
            "verification": (verification_sheet, self.request_id),
            "witnesses": (witnesses_of, self.file_id),
            "report": (read_paper, self.report),
            "bytes": (paper_bytes, self.report),
            "statement": (read_paper, self.statement),
            "scan": (paper_scan, self.need_study),
            "signed": (copy_signed_on_screen, self.statement),
            "photo": (attached_file, self.file_id, self.photo),
            "large": (large_print_copy, self.report),
        }


def studied(folder: Path, policy: str) -> Studied:
    office = build_office(folder, policy)
    submitted = complete_request(office)
    assert submitted.request_id is not None
    researcher = office.door(Role.RESEARCHER)
    visit_id = researcher.run(plan_visit, submitted.file_id, office.clock())
    sheet = researcher.ask(visit_sheet, visit_id)
    draft = researcher.run(save_draft, DraftKind.VISIT, {"header.present": "الأسرة"}, subject_id=visit_id)
    item = sheet.sections[0].items[0].id
    researcher.run(attach_to_draft, draft, f"answers.{item}.photo", Scan(PICTURE, "room.png"))
    typed = report_of(sheet, f"G{office.clock.day}") | witness(1, "1098765439") | witness(2, "1023456781")
    report, statement = researcher.run(report_visit, visit_id, typed, draft)
    need_study = researcher.run(issue_blank_form, PaperKind.NEED_STUDY, submitted.file_id)
    researcher.run(attach_scan, need_study, Scan(PDF, "study.pdf"))
    photo = researcher.ask(_photo, submitted.file_id)
    return Studied(office, submitted.file_id, submitted.request_id, visit_id, report, statement, need_study, photo)


@performs(Act.OPEN_FILE)
def _photo(desk: Any, file_id: UUID) -> UUID:
    desk.file(file_id)
    rows = desk.session.query(ChecklistAnswer.photo_id).filter(ChecklistAnswer.photo_id.is_not(None))
    return rows.one()[0]  # type: ignore[no-any-return]  # one row of one column


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studied]:
    """Under the policy whose rights keep the study secret."""
    found = studied(tmp_path_factory.mktemp("kept"), "services")
    form = StaffForm("دلال ناصر العمري", "dalal", "باحثة", "", frozenset({Role.RESEARCHER, Role.RECEPTION}))
    found.office.door(Role.ADMINISTRATOR).run(add_staff, form)
    yield found
    found.office.close()


@pytest.mark.parametrize("role", KEPT_FROM)
def test_what_was_recommended_is_not_told_by_the_decision_that_answers_it(kept: Studied, role: str) -> None:
    decision_id = answered(kept)
    assert kept.office.door(Role(role)).ask(decision_page, decision_id).ground.explanation == ""
    assert "توصية" in kept.office.door(Role.AUDITOR).ask(decision_page, decision_id).ground.explanation


def test_who_signs_a_statement_of_the_study_on_the_screen_is_not_told_to_the_front(kept: Studied) -> None:
    reception = kept.office.door(Role.RECEPTION)
    with pytest.raises(Refused) as refusal:
        reception.ask(offer_signing, kept.statement)
    assert {fault.code for fault in refusal.value.faults} == {FaultCode.NOT_PERMITTED}
    assert newest(kept.office).subject == kept.file_id
    with pytest.raises(Refused) as refusal:
        reception.run(sign_on_screen, kept.statement, "witness", "أحد", dash(5000, 40), SigningDevice.PEN)
    assert {fault.code for fault in refusal.value.faults} == {FaultCode.NOT_PERMITTED}
    assert kept.office.door(Role.RESEARCHER).ask(offer_signing, kept.statement).boxes


def answered(found: Studied) -> UUID:
    """Return the answer to the request, proposed once."""
    researcher = found.office.door(Role.RESEARCHER)
    for row in researcher.ask(decisions_of, found.file_id):
        return row.id
    draft = DecisionDraft(
        found.file_id, "سبب", Outcome.REFUSE, request_id=found.request_id, tell_by=ContactMeans.MOBILE
    )
    return researcher.run(propose_decision, draft)


READINGS = ("visit", "verification", "witnesses", "report", "bytes", "statement", "scan", "signed", "photo", "large")


def read(door: Door, found: Studied, reading: str) -> object:
    use_case, *given = found.readings()[reading]
    return door.run(use_case, *given) if reading == "large" else door.ask(use_case, *given)


def refused(door: Door, found: Studied, reading: str) -> None:
    """See that a reading is refused and that the file's history tells who tried it."""
    with pytest.raises(Refused) as refusal:
        read(door, found, reading)
    assert {fault.code for fault in refusal.value.faults} == {FaultCode.NOT_PERMITTED}
    entry = newest(found.office)
    act = act_of(found.readings()[reading][0])
    assert (entry.act, entry.actor) == (DENIED + act.value, door.actor.id)
    if door.may(act):
        assert entry.subject == found.file_id


@pytest.mark.parametrize("reading", READINGS)
def test_the_study_is_refused_to_the_front_and_to_the_liaison(kept: Studied, reading: str) -> None:
    for role in KEPT_FROM:
        refused(kept.office.door(Role(role)), kept, reading)


@pytest.mark.parametrize("reading", READINGS)
def test_the_study_is_read_by_its_researcher_and_whom_the_policy_names(kept: Studied, reading: str) -> None:
    act = act_of(kept.readings()[reading][0])
    able = [door for role in READERS if (door := kept.office.door(Role(role))).may(act)]
    assert able
    for door in able:
        shown = read(door, kept, reading)
        assert shown or reading == "signed"


def test_a_researcher_of_other_files_who_also_receives_people_does_not_read_it(kept: Studied) -> None:
    dalal = kept.office.door_of("dalal")
    assert dalal.ask(file_overview, kept.file_id).study_kept_by is not None
    refused(dalal, kept, "visit")
    refused(dalal, kept, "report")


def test_the_work_of_the_front_goes_on_and_says_by_which_clause_the_study_is_kept(kept: Studied) -> None:
    reception = kept.office.door(Role.RECEPTION)
    overview = reception.ask(file_overview, kept.file_id)
    assert overview.study_kept_by is not None
    assert overview.study_kept_by.words().endswith("حقوق المستفيدين، البند 6")
    assert overview.request is not None
    assert (overview.request.way.visited_on, overview.request.way.recommended) == (kept.office.clock.day, None)
    assert len(reception.ask(visits_of, kept.file_id)) == 1
    rows = {row.id: row for row in reception.ask(papers_of, kept.file_id)}
    assert {key for key, row in rows.items() if row.kept} == {kept.report, kept.statement, kept.need_study}
    others = [row for row in rows.values() if not row.kept]
    assert others
    assert all(reception.ask(read_paper, row.id).pdf for row in others)
    waiting = {row.id for row in reception.ask(waiting_to_print)}
    assert kept.report not in waiting
    assert kept.report in {row.id for row in kept.office.door(Role.RESEARCHER).ask(waiting_to_print)}


def test_the_forms_that_are_carried_to_a_visit_are_printed_by_the_front(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    try:
        file_id = complete_request(office).file_id
        visit_id = office.door(Role.RESEARCHER).run(plan_visit, file_id, office.clock())
        reception = office.door(Role.RECEPTION)
        for paper in reception.run(issue_visit_papers, visit_id):
            assert reception.ask(read_paper, paper).pdf
    finally:
        office.close()


def test_under_a_policy_that_keeps_it_from_nobody_all_is_as_before(tmp_path: Path) -> None:
    found = studied(tmp_path, "model")
    try:
        for reading in READINGS:
            act = act_of(found.readings()[reading][0])
            for role in (*READERS, *KEPT_FROM):
                door = found.office.door(Role(role))
                if door.may(act):
                    assert read(door, found, reading) or reading == "signed"
        overview = found.office.door(Role.RECEPTION).ask(file_overview, found.file_id)
        assert overview.study_kept_by is None
        assert overview.request is not None
        assert overview.request.way.recommended is not None
    finally:
        found.office.close()
