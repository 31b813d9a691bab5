"""Each thing that waits stands in the list of those who can do something about it, and opens its place."""

from desktop_app.casework import drafts
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.papers import record_printing, record_signature
from desktop_app.casework.reception import refer_question
from desktop_app.casework.today import Today, today
from desktop_app.casework.waiting import Line, Topic
from desktop_app.policy.terms import DraftKind, Outcome, PaperKind, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import answer, applicant, decided, draft_for, family, told
from tests.casework.intake.forms import enter, submit, widow_form
from tests.casework.visits.ways import complete_request, planned_visit


def day(office: BuiltOffice, role: Role) -> Today:
    return office.door(role).ask(today)


def only(office: BuiltOffice, role: Role, topic: Topic) -> Line:
    (line,) = day(office, role).of(topic)
    return line


def topics(office: BuiltOffice, role: Role) -> set[Topic]:
    return {line.topic for line in day(office, role).lines}


def test_an_answer_comes_a_week_before_its_day_and_is_late_after_it(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert not {Topic.DUE_SOON, Topic.LATE} & topics(office, Role.RESEARCHER)
    office.clock.move(days=19)
    assert only(office, Role.RESEARCHER, Topic.DUE_SOON).subject == submitted.file_id
    office.clock.move(days=30)
    late = only(office, Role.RECEPTION, Topic.LATE)
    assert late.days_left is not None
    assert late.days_left < 0
    assert (late.screen, late.subject) == ("file", submitted.file_id)


def test_a_freeze_that_ends_comes_to_those_who_see_the_file(office: BuiltOffice) -> None:
    found = family(office)
    decision_id = decided(office, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    told(office, decision_id)
    assert Topic.FREEZE_ENDING not in topics(office, Role.SERVICES_MANAGER)
    office.clock.move(days=88)
    assert {Topic.FREEZE_ENDING, Topic.FREEZE_OVER} & topics(office, Role.SERVICES_MANAGER)
    office.clock.move(days=10)
    line = only(office, Role.SERVICES_MANAGER, Topic.FREEZE_OVER)
    assert (line.screen, line.subject) == ("decision", decision_id)


def test_a_proposal_waits_for_whoever_decides_and_not_for_its_author(office: BuiltOffice) -> None:
    found = applicant(office)
    office.door(Role.RESEARCH_OFFICER).run(propose_decision, answer(found, Outcome.ACCEPT))
    deciders = {role for role in Role if role is not Role.ADMINISTRATOR and Topic.TO_APPROVE in topics(office, role)}
    assert deciders
    assert Role.RESEARCH_OFFICER not in deciders


def test_a_decision_in_force_waits_to_be_told(office: BuiltOffice) -> None:
    decision_id = decided(office, answer(applicant(office), Outcome.ACCEPT))
    assert only(office, Role.RECEPTION, Topic.TO_TELL).subject == decision_id
    assert Topic.TO_TELL not in topics(office, Role.AUDITOR)
    told(office, decision_id)
    assert Topic.TO_TELL not in topics(office, Role.RECEPTION)


def test_visits_of_today_and_missed_ones_come_to_the_field(office: BuiltOffice) -> None:
    visit_id = planned_visit(office)
    assert only(office, Role.RESEARCHER, Topic.VISIT_TODAY).subject == visit_id
    assert Topic.VISIT_TODAY not in topics(office, Role.RECEPTION)
    office.clock.move(days=1)
    assert only(office, Role.RESEARCHER, Topic.VISIT_LATE).screen == "visit"


def test_a_complete_request_waits_for_its_researcher_and_then_for_its_visit(office: BuiltOffice) -> None:
    incomplete = submit(office.door(Role.RECEPTION), widow_form())
    assert only(office, Role.RECEPTION, Topic.INCOMPLETE).subject == incomplete.file_id
    assert Topic.TO_ASSIGN not in topics(office, Role.RESEARCH_OFFICER)


def test_a_request_with_a_researcher_waits_for_a_visit(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert only(office, Role.RESEARCHER, Topic.TO_VISIT).subject == submitted.file_id
    assert Topic.TO_ASSIGN not in topics(office, Role.RESEARCH_OFFICER)


def test_papers_wait_for_the_pen_and_then_for_the_scanner(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submitted = submit(reception, widow_form())
    paper_id = reception.run(issue_intake_paper, submitted.file_id, PaperKind.CONSENT)
    reception.run(record_printing, paper_id, "طابعة الاستقبال")
    assert only(office, Role.RECEPTION, Topic.TO_SIGN).subject == paper_id
    reception.run(record_signature, paper_id, office.clock.day)
    assert only(office, Role.RECEPTION, Topic.TO_SCAN).screen == "papers"


def test_a_closed_file_waits_for_the_hand_over_of_its_originals(office: BuiltOffice) -> None:
    found = family(office, members=())
    decided(office, draft_for(found, Situation.DEATH_WITHOUT_DEPENDANTS))
    assert only(office, Role.RECEPTION, Topic.TO_HAND_OVER).screen == "hand_over"
    assert Topic.TO_HAND_OVER not in topics(office, Role.RESEARCHER)


def test_the_yearly_update_comes_before_its_day(office: BuiltOffice) -> None:
    form = widow_form(file__opened_on="G2020-05-01")
    file_id = enter(office.door(Role.RECEPTION), form).file_id
    assert Topic.UPDATE_DUE not in topics(office, Role.RECEPTION)
    office.clock.move(days=350)
    line = only(office, Role.RECEPTION, Topic.UPDATE_DUE)
    assert (line.screen, line.subject) == ("file", file_id)


def test_a_question_comes_to_the_body_that_answers_it(office: BuiltOffice) -> None:
    referral_id = office.door(Role.RECEPTION).run(refer_question, "هل يُقبل عقد إيجار غير موثق؟")
    asked = {role for role in Role if role is not Role.ADMINISTRATOR and Topic.QUESTION in topics(office, role)}
    assert asked
    assert Role.RECEPTION not in asked
    line = only(office, asked.pop(), Topic.QUESTION)
    assert (line.screen, line.subject) == ("reception", referral_id)


def test_drafts_are_ones_own_and_open_the_form_they_belong_to(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    draft_id = reception.run(drafts.save_draft, DraftKind.INTAKE, {"person.full_name": "نورة"}, title="نورة")
    line = only(office, Role.RECEPTION, Topic.DRAFT)
    assert (line.screen, line.subject) == ("intake", Errand(DraftKind.INTAKE, draft_id=draft_id))
    assert Topic.DRAFT not in topics(office, Role.RESEARCH_OFFICER)


def test_drafts_of_updates_visits_and_decisions_open_their_own_screens(office: BuiltOffice) -> None:
    submitted, researcher = complete_request(office), office.door(Role.RESEARCHER)
    for kind in (DraftKind.UPDATE, DraftKind.VISIT, DraftKind.DECISION):
        researcher.run(drafts.save_draft, kind, {"a": "b"}, title="نورة", subject_id=submitted.file_id)
    screens = {line.screen for line in day(office, Role.RESEARCHER).of(Topic.DRAFT)}
    assert screens == {"data_update", "visit", "new_decision"}


def test_a_draft_of_a_wording_opens_its_paper(office: BuiltOffice) -> None:
    director = office.door(Role.EXECUTIVE_DIRECTOR)
    director.run(drafts.save_draft, DraftKind.WORDING, {"title": "إقرار"}, step=PaperKind.CONSENT, title="موافقة")
    (line,) = day(office, Role.EXECUTIVE_DIRECTOR).of(Topic.DRAFT)
    assert (line.screen, line.subject) == ("wording", PaperKind.CONSENT)


def test_the_newest_files_come_last(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    assert day(office, Role.RECEPTION).lines[-1].topic is Topic.NEWEST
