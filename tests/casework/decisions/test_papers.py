"""A decision's paper is seen before it is issued; the form of cancellation is printed before the decision."""

import pytest

from desktop_app.casework.decisions.papers import preview_decision, print_cancellation_form
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.papers import paper_bytes
from desktop_app.models.bounds import TEXT_LENGTH
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import draft_for, family, papers


@pytest.mark.parametrize(
    "situation",
    [
        Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY,
        Situation.LATE_DOCUMENTS_ON_UPDATE,
        Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
        Situation.DEATH_WITHOUT_DEPENDANTS,
    ],
)
def test_a_preview_is_a_paper_and_issues_nothing(office: BuiltOffice, situation: Situation) -> None:
    found = family(office, **({"members": ()} if situation is Situation.DEATH_WITHOUT_DEPENDANTS else {}))
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, situation))
    shown = office.door(Role.EXECUTIVE_DIRECTOR).ask(preview_decision, decision_id)
    assert shown is not None
    assert shown.startswith(b"%PDF")
    assert papers(office, decision_id) == []


def test_a_preview_is_refused_to_whoever_does_not_read_the_paper_itself(office: BuiltOffice) -> None:
    draft = draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE)
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, draft)
    with pytest.raises(Refused) as refusal:
        office.door(Role.LIAISON).ask(preview_decision, decision_id)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_PERMITTED]


def test_a_file_that_goes_on_is_told_without_a_paper(office: BuiltOffice) -> None:
    draft = draft_for(family(office), Situation.MEETS_ALL_CONDITIONS)
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, draft)
    assert office.door(Role.EXECUTIVE_DIRECTOR).ask(preview_decision, decision_id) is None


def test_a_reason_longer_than_a_page_of_notes_is_not_printed(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(print_cancellation_form, family(office).file_id, "سبب " * TEXT_LENGTH)
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.TOO_LONG, "reason")]


def test_the_form_of_cancellation_is_printed_first(office: BuiltOffice) -> None:
    found, reception = family(office), office.door(Role.RECEPTION)
    paper = reception.run(print_cancellation_form, found.file_id, "انتقلنا إلى مدينة أخرى")
    assert reception.ask(paper_bytes, paper).startswith(b"%PDF")
