"""Each row of the control table leads to its outcome, papers and people; what is missing is named."""

import json
import uuid
from collections.abc import Iterator

import pytest

from desktop_app.casework.attachments import Scan
from desktop_app.casework.decisions.drafts import NewHolder, evidence_field
from desktop_app.casework.decisions.proposing import decide_request, propose_decision
from desktop_app.casework.decisions.reading import decision_page
from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import attach_to_draft, my_drafts, save_draft
from desktop_app.casework.performs import performs
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.journey import ANSWERS
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import (
    Category,
    DecisionState,
    DraftKind,
    Evidence,
    FileState,
    Gender,
    Outcome,
    PaperKind,
    RequestState,
    Role,
    Situation,
)
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import (
    CHILDREN,
    GUARDIAN,
    PROOF,
    answer,
    applicant,
    decided,
    draft_for,
    evidence,
    family,
    family_for,
    page,
    papers,
    state_of,
)

DEATH = Situation.DEATH_OF_BENEFICIARY
DIRECTOR, MANAGER = (Role.EXECUTIVE_DIRECTOR,), (Role.SERVICES_MANAGER,)
EXCLUDED, CLOSED, ACTIVE = FileState.EXCLUDED, FileState.CLOSED, FileState.ACTIVE
LETTER = [PaperKind.EXCLUSION_DECISION]

TABLE = [
    (Situation.MEETS_ALL_CONDITIONS, Outcome.CONTINUE, ACTIVE, [], MANAGER),
    (
        Situation.FAILS_CONDITIONS_AFTER_UPDATE,
        Outcome.EXCLUDE,
        CLOSED,
        [PaperKind.EXCLUSION_DECISION, PaperKind.CLOSURE_CERTIFICATE],
        DIRECTOR,
    ),
    (Situation.BENEFICIARY_REQUESTS_CANCELLATION, Outcome.EXCLUDE, EXCLUDED, LETTER, DIRECTOR),
    (
        Situation.ASSAULT_OR_DEFAMATION,
        Outcome.EXCLUDE,
        EXCLUDED,
        [PaperKind.EXCLUSION_DECISION, PaperKind.AUTHORITY_REFERRAL],
        DIRECTOR,
    ),
    (Situation.REFUSES_TO_COOPERATE_WITH_RESEARCHER, Outcome.EXCLUDE, EXCLUDED, LETTER, DIRECTOR),
    (Situation.LATE_DOCUMENTS_ON_UPDATE, Outcome.FREEZE, FileState.FROZEN, [PaperKind.FREEZE_NOTICE], MANAGER),
    (Situation.DEATH_OF_BENEFICIARY, Outcome.TRANSFER, ACTIVE, [PaperKind.TRANSFER_DECISION], MANAGER),
    (
        Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
        Outcome.TRANSFER,
        ACTIVE,
        [PaperKind.TRANSFER_DECISION],
        MANAGER,
    ),
    (Situation.DEATH_WITHOUT_DEPENDANTS, Outcome.CLOSE, CLOSED, [PaperKind.CLOSURE_CERTIFICATE], DIRECTOR),
    (Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE, Outcome.EXCLUDE, EXCLUDED, LETTER, DIRECTOR),
    (Situation.UNDECLARED_INCOME_DISCOVERED, Outcome.EXCLUDE, EXCLUDED, LETTER, DIRECTOR),
    (Situation.REGISTERED_WITH_ANOTHER_ASSOCIATION, Outcome.EXCLUDE, EXCLUDED, LETTER, DIRECTOR),
    (Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY, Outcome.EXCLUDE, EXCLUDED, LETTER, DIRECTOR),
    (
        Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED,
        Outcome.FREEZE,
        FileState.FROZEN,
        [PaperKind.FREEZE_NOTICE],
        MANAGER,
    ),
]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> BuiltOffice:
    return build_office(tmp_path_factory.mktemp("services"))


@performs(Act.PRINT_PAPER)
def _fields(desk: Desk, decision_id: uuid.UUID) -> list[dict[str, object]]:
    return [dict(desk.get(Paper, paper.id).fields) for paper in decision_page(desk, decision_id).papers]


def cited(office: BuiltOffice, decision_id: uuid.UUID) -> bool:
    """Say whether a paper of a decision cites a clause; one that cites none says that it rests on none."""
    all_fields = office.door(Role.EXECUTIVE_DIRECTOR).run(_fields, decision_id)
    for fields in (fields for fields in all_fields if "clause_reference" in fields):
        assert bool(fields["clause_reference"]) == bool(fields["clause_statement"])
        assert bool(fields["clause_note"]) != bool(fields["clause_reference"])
    words = json.dumps(all_fields, ensure_ascii=False)
    table = load_bundled("services").control
    return any(part in words for part in (table.section, *(row.item for row in table.items)))


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[tuple[FaultCode, str]]:
    return {(fault.code, fault.field) for fault in refusal.value.faults}


def test_the_table_here_holds_every_situation() -> None:
    assert [row[0] for row in TABLE] == list(Situation)


@pytest.mark.parametrize(("situation", "outcome", "after", "kinds", "roles"), TABLE, ids=lambda value: str(value)[:40])
def test_each_row_leads_to_its_outcome_papers_and_people(
    office: BuiltOffice,
    situation: Situation,
    outcome: Outcome,
    after: FileState,
    kinds: list[PaperKind],
    roles: tuple[Role, ...],
) -> None:
    found = family_for(office, situation)
    decision_id = decided(
        office, draft_for(found, situation), by=Role.SERVICES_MANAGER if not kinds else Role.RESEARCHER
    )
    seen = page(office, decision_id)
    assert (seen.row.outcome, seen.deciding, state_of(office, found)) == (outcome, roles, after)
    assert papers(office, decision_id) == kinds
    assert seen.ground.clause
    assert not seen.ground.advice
    assert seen.ground.statement
    assert (seen.row.last_complaint_day is not None) == bool(kinds)


@pytest.fixture(scope="module", params=["model", "ektefaa", "raha_coop", "ajyal"])
def advised(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltOffice]:
    """An office whose policy has no control table of its own."""
    office = build_office(tmp_path_factory.mktemp(request.param), request.param)
    yield office
    office.close()


@pytest.mark.parametrize("situation", Situation)
def test_where_the_table_is_advice_neither_decision_nor_paper_cites_a_clause(
    advised: BuiltOffice, situation: Situation
) -> None:
    decision_id = decided(advised, draft_for(family_for(advised, situation), situation))
    seen = page(advised, decision_id)
    assert seen.ground.advice
    assert seen.ground.clause == ""
    assert not cited(advised, decision_id)


def test_a_widowers_daughter_takes_the_file_over_by_a_persons_choice_without_a_clause(office: BuiltOffice) -> None:
    members = (CHILDREN[1],)
    found = family(office, gender=Gender.MALE, category=Category.LIMITED_INCOME, members=members)
    decision_id = decided(office, draft_for(found, Situation.DEATH_OF_BENEFICIARY))
    assert page(office, decision_id).ground.advice
    assert not cited(office, decision_id)
    assert cited(office, decided(office, draft_for(family_for(office, Situation.DEATH_OF_BENEFICIARY), DEATH)))


@pytest.mark.parametrize("situation", [row[0] for row in TABLE if row[1] is Outcome.EXCLUDE])
def test_missing_evidence_is_refused_and_named(office: BuiltOffice, situation: Situation) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, draft_for(family(office), situation, evidence=()))
    assert {fault.code for fault in refusal.value.faults} == {FaultCode.EVIDENCE_MISSING}


def test_nothing_is_taken_without_reasons_and_a_way_of_telling(office: BuiltOffice) -> None:
    bare = draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE, reasons=" ", tell_by=None)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, bare)
    assert codes(refusal) == {(FaultCode.REQUIRED, "reasons"), (FaultCode.REQUIRED, "tell_by")}


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {*ANSWERS, Outcome.REOPEN}))
def test_what_happens_to_a_file_is_proposed_by_a_situation_with_its_proof(
    office: BuiltOffice, outcome: Outcome
) -> None:
    """Else a file would end without proof and clause, decided by a body that the policy does not give it to."""
    bare = answer(family(office), outcome, request_id=None)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, bare)
    assert codes(refusal) == {(FaultCode.REQUIRED, "course")}


def test_an_assault_needs_the_authority_that_it_is_referred_to(office: BuiltOffice) -> None:
    bare = draft_for(family(office), Situation.ASSAULT_OR_DEFAMATION, referral=None)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, bare)
    assert codes(refusal) == {(FaultCode.REQUIRED, "authority"), (FaultCode.REQUIRED, "facts")}


def test_orphans_are_not_excluded_for_another_association(office: BuiltOffice) -> None:
    found = family(office, category=Category.ORPHAN)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(
            propose_decision, draft_for(found, Situation.REGISTERED_WITH_ANOTHER_ASSOCIATION)
        )
    assert (FaultCode.ORPHANS_EXCEPTED, "situation") in codes(refusal)


def test_a_minor_who_takes_over_needs_a_guardian_with_a_deed(office: BuiltOffice) -> None:
    found = family(office)
    holder = NewHolder(found.members["خالد"], "وحيد أمه.")
    bare = draft_for(
        found,
        Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
        new_holder=holder,
        evidence=evidence(Evidence.DEATH_CERTIFICATE),
    )
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, bare)
    assert codes(refusal) == {
        (FaultCode.GUARDIAN_NEEDED, "guardian"),
        (FaultCode.EVIDENCE_MISSING, "evidence.guardianship_deed"),
    }


def test_the_orphans_of_a_widow_who_marries_may_keep_the_file(office: BuiltOffice) -> None:
    found = family(office)
    holder = NewHolder(found.members["خالد"], "يبقى مستحقًا.", GUARDIAN)
    draft = draft_for(found, Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE, outcome=Outcome.TRANSFER, new_holder=holder)
    seen = page(office, decided(office, draft))
    assert seen.deciding == MANAGER
    assert seen.transfer is not None
    assert (seen.transfer.to_name, seen.transfer.guardian) == ("خالد عبدالعزيز العتيبي", GUARDIAN.full_name)
    assert state_of(office, found) is ACTIVE


def test_the_same_matter_is_not_decided_twice_at_once(office: BuiltOffice) -> None:
    found = family(office)
    draft = draft_for(found, Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY)
    office.door(Role.RESEARCHER).run(propose_decision, draft)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCH_OFFICER).run(propose_decision, draft)
    assert codes(refusal) == {(FaultCode.DECISION_ALREADY_OPEN, "course")}


def test_a_researcher_proposes_on_assigned_files_alone(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(propose_decision, draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE))
    assert codes(refusal) == {(FaultCode.NOT_PERMITTED, "")}


@pytest.mark.parametrize(
    ("outcome", "request_after", "file_after", "kind"),
    [
        (Outcome.ACCEPT, RequestState.ACCEPTED, FileState.ACTIVE, PaperKind.ACCEPTANCE_LETTER),
        (Outcome.REFUSE, RequestState.REFUSED, FileState.REFUSED, PaperKind.REFUSAL_LETTER),
        (Outcome.WAITING_LIST, RequestState.WAITING, FileState.WAITING, PaperKind.WAITING_LIST_LETTER),
    ],
)
def test_the_reviewing_body_answers_a_request(
    office: BuiltOffice, outcome: Outcome, request_after: RequestState, file_after: FileState, kind: PaperKind
) -> None:
    from desktop_app.casework.decisions.force import put_in_force

    found = applicant(office)
    manager = office.door(Role.SERVICES_MANAGER)
    decision_id = manager.run(decide_request, answer(found, outcome))
    assert page(office, decision_id).row.state is DecisionState.APPROVED
    manager.run(put_in_force, decision_id)
    assert papers(office, decision_id) == [kind]
    assert state_of(office, found) is file_after


def test_only_the_reviewing_body_of_the_policy_answers(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCH_COMMITTEE).run(decide_request, answer(applicant(office), Outcome.ACCEPT))
    assert codes(refusal) == {(FaultCode.NOT_PERMITTED, "")}


def test_a_request_is_accepted_after_study_alone(office: BuiltOffice) -> None:
    found = applicant(office, RequestState.COMPLETE)
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(decide_request, answer(found, Outcome.ACCEPT))
    assert (FaultCode.NOT_ALLOWED_IN_STATE, "request") in codes(refusal)


def test_the_scans_of_a_draft_become_the_evidence_and_the_draft_ends(office: BuiltOffice) -> None:
    found, door = family(office), office.door(Role.RESEARCHER)
    draft_id = door.run(save_draft, DraftKind.DECISION, {"reasons": "…"}, subject_id=found.file_id)
    door.run(attach_to_draft, draft_id, evidence_field(Evidence.PROOF), Scan(PROOF.data, "محضر.pdf"))
    bare = draft_for(found, Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY, draft_id=draft_id, evidence=())
    decision_id = door.run(propose_decision, bare)
    shown = page(office, decision_id).evidence
    assert [(one.kind, one.attachment_id is not None) for one in shown] == [(Evidence.PROOF, True)]
    assert door.ask(my_drafts, (DraftKind.DECISION,)) == ()


def test_what_was_typed_about_another_file_is_no_evidence_here(office: BuiltOffice) -> None:
    """Else the scans of one family would lie in the file of another, whose people may see them."""
    found, another, door = family(office), family(office), office.door(Role.RESEARCHER)
    others = (
        (DraftKind.DECISION, another.file_id),
        (DraftKind.UPDATE, found.file_id),
    )
    for kind, subject_id in others:
        draft_id = door.run(save_draft, kind, {"reasons": "…"}, subject_id=subject_id)
        door.run(attach_to_draft, draft_id, evidence_field(Evidence.PROOF), Scan(PROOF.data, "محضر.pdf"))
        draft = draft_for(found, Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY, draft_id=draft_id)
        with pytest.raises(Refused) as refusal:
            door.run(propose_decision, draft)
        assert codes(refusal) == {(FaultCode.NOT_FOUND, "")}
        assert door.ask(my_drafts, (kind,))


def test_a_decision_takes_the_place_of_another_by_the_act_for_that_alone(office: BuiltOffice) -> None:
    """Else whoever proposes on a file of their own could end what was decided on another's."""
    another = decided(office, draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE))
    mine, waiting = family(office), applicant(office)
    tries = (
        (Role.RESEARCHER, propose_decision, draft_for(mine, Situation.LATE_DOCUMENTS_ON_UPDATE, supersedes_id=another)),
        (Role.SERVICES_MANAGER, decide_request, answer(waiting, Outcome.ACCEPT, supersedes_id=another)),
    )
    for role, use_case, draft in tries:
        with pytest.raises(Refused) as refusal:
            office.door(role).run(use_case, draft)
        assert {fault.code for fault in refusal.value.faults} == {FaultCode.NOT_PERMITTED}
