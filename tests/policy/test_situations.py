"""The control table at work, in all five policies: each situation to its outcome, evidence, people and papers."""

from datetime import date

import pytest

from desktop_app.policy.chapters import Approval
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, bundled, load_bundled
from desktop_app.policy.situations import (
    Facts,
    Proposal,
    Survivor,
    fitting,
    propose,
    propose_after_freeze,
    propose_transfer_first,
)
from desktop_app.policy.terms import Body, Category, Evidence, Gender, Outcome, PaperKind, Relation, Role, Situation

POLICIES = pytest.mark.parametrize("policy", bundled(), ids=BUNDLED_KEYS)
SERVICES = load_bundled("services")
WIFE = Survivor("wife", Relation.WIFE)
SON = Survivor("son", Relation.SON, minor=True)
DAUGHTER = Survivor("daughter", Relation.DAUGHTER)
WIDOW = Facts(frozenset({Category.WIDOW}), Gender.FEMALE, (SON, DAUGHTER))
MAN = Facts(frozenset({Category.LIMITED_INCOME}), Gender.MALE, (WIFE, SON))
ALONE = Facts(frozenset({Category.ELDERLY}), Gender.MALE)
MANAGER, DIRECTOR = Body.SERVICES_MANAGER, Body.EXECUTIVE_DIRECTOR

# situation, facts, outcome, what follows, months, evidence, who decides, papers: written by hand from the table.
BY_HAND = [
    (Situation.MEETS_ALL_CONDITIONS, WIDOW, Outcome.CONTINUE, None, 0, [], MANAGER, []),
    (
        Situation.FAILS_CONDITIONS_AFTER_UPDATE,
        WIDOW,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.UPDATE_REVIEW],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION, PaperKind.CLOSURE_CERTIFICATE],
    ),
    (
        Situation.BENEFICIARY_REQUESTS_CANCELLATION,
        WIDOW,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.CANCELLATION_FORM],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION],
    ),
    (
        Situation.ASSAULT_OR_DEFAMATION,
        MAN,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.PROOF],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION, PaperKind.AUTHORITY_REFERRAL],
    ),
    (
        Situation.REFUSES_TO_COOPERATE_WITH_RESEARCHER,
        MAN,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.PROOF],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION],
    ),
    (
        Situation.LATE_DOCUMENTS_ON_UPDATE,
        MAN,
        Outcome.FREEZE,
        Outcome.EXCLUDE,
        1,
        [],
        MANAGER,
        [PaperKind.FREEZE_NOTICE],
    ),
    (
        Situation.DEATH_OF_BENEFICIARY,
        MAN,
        Outcome.TRANSFER,
        None,
        0,
        [Evidence.DEATH_CERTIFICATE],
        MANAGER,
        [PaperKind.TRANSFER_DECISION],
    ),
    (
        Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
        WIDOW,
        Outcome.TRANSFER,
        None,
        0,
        [Evidence.DEATH_CERTIFICATE],
        MANAGER,
        [PaperKind.TRANSFER_DECISION],
    ),
    (
        Situation.DEATH_WITHOUT_DEPENDANTS,
        ALONE,
        Outcome.CLOSE,
        None,
        0,
        [Evidence.DEATH_CERTIFICATE],
        DIRECTOR,
        [PaperKind.CLOSURE_CERTIFICATE],
    ),
    (
        Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE,
        WIDOW,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.MARRIAGE_PROOF],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION],
    ),
    (
        Situation.UNDECLARED_INCOME_DISCOVERED,
        MAN,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.PROOF, Evidence.MANAGEMENT_FINDING],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION],
    ),
    (
        Situation.REGISTERED_WITH_ANOTHER_ASSOCIATION,
        MAN,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.PROOF],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION],
    ),
    (
        Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY,
        MAN,
        Outcome.EXCLUDE,
        None,
        0,
        [Evidence.PROOF],
        DIRECTOR,
        [PaperKind.EXCLUSION_DECISION],
    ),
    (
        Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED,
        MAN,
        Outcome.FREEZE,
        Outcome.EXCLUDE,
        3,
        [],
        MANAGER,
        [PaperKind.FREEZE_NOTICE],
    ),
]


def _with(facts: Facts, *evidence: Evidence, new_holder: str | None = None, guardian_named: bool = False) -> Facts:
    return Facts(facts.categories, facts.gender, facts.survivors, frozenset(evidence), new_holder, guardian_named)


def _codes(faults: tuple[Fault, ...]) -> list[FaultCode]:
    return [fault.code for fault in faults]


def test_the_table_by_hand_holds_every_situation_once() -> None:
    assert [row[0] for row in BY_HAND] == list(Situation)


@POLICIES
@pytest.mark.parametrize("row", BY_HAND, ids=list(Situation))
def test_a_situation_leads_to_its_outcome_in_every_policy(
    policy: Policy,
    row: tuple[Situation, Facts, Outcome, Outcome | None, int, list[Evidence], Body, list[PaperKind]],
) -> None:
    situation, facts, outcome, then, months, evidence, decides, papers = row
    proposal = propose(policy, situation, facts)
    assert (proposal.outcome, proposal.then, proposal.freeze_months) == (outcome, then, months)
    assert list(proposal.evidence_required) == evidence
    assert (proposal.decides, proposal.roles) == (decides, policy.roles_of(decides))
    assert list(proposal.papers) == papers
    assert proposal.second_person is (outcome is not Outcome.CONTINUE)
    assert proposal.is_advice is (policy.key != "services")


@POLICIES
@pytest.mark.parametrize("row", BY_HAND, ids=list(Situation))
def test_each_missing_evidence_is_named_and_nothing_is_missing_with_it(
    policy: Policy,
    row: tuple[Situation, Facts, Outcome, Outcome | None, int, list[Evidence], Body, list[PaperKind]],
) -> None:
    situation, facts, evidence = row[0], row[1], row[5]
    bare = propose(policy, situation, facts)
    named = [fault.field for fault in bare.missing if fault.code is FaultCode.EVIDENCE_MISSING]
    assert named == [f"evidence.{kind}" for kind in evidence]
    assert propose(policy, situation, _with(facts, *evidence, new_holder="wife" if facts is MAN else "daughter")).sound


@POLICIES
def test_a_board_approval_makes_a_proposal_cite_its_clause(policy: Policy) -> None:
    adopted = policy.adopt_control_table(Approval(meeting="7", day=date(2026, 10, 4)))
    proposal = propose(adopted, Situation.LATE_DOCUMENTS_ON_UPDATE, MAN)
    assert not proposal.is_advice
    assert "الحالة 6" in proposal.clause.words()


def test_evidence_that_is_missing_is_named_in_arabic() -> None:
    (fault,) = propose(SERVICES, Situation.ASSAULT_OR_DEFAMATION, MAN).missing
    assert fault.params == {"evidence": "إثبات الحالة"}


def test_an_assault_is_referred_to_the_authorities_too() -> None:
    assert propose(SERVICES, Situation.ASSAULT_OR_DEFAMATION, MAN).refers_to_authorities


def test_a_cancellation_begins_with_its_form() -> None:
    proposal = propose(SERVICES, Situation.BENEFICIARY_REQUESTS_CANCELLATION, MAN)
    assert proposal.form_first is PaperKind.CANCELLATION_FORM


def test_only_situation_two_and_a_death_without_heirs_close_the_file() -> None:
    closing = [row.id for row in SERVICES.control.items if row.closes_file]
    assert closing == [Situation.FAILS_CONDITIONS_AFTER_UPDATE, Situation.DEATH_WITHOUT_DEPENDANTS]


@pytest.mark.parametrize(
    "situation", [Situation.LATE_DOCUMENTS_ON_UPDATE, Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED]
)
def test_a_freeze_nobody_answered_is_followed_by_exclusion_on_proof_of_the_notice(situation: Situation) -> None:
    bare = propose_after_freeze(SERVICES, situation, MAN)
    assert bare is not None
    assert (bare.outcome, bare.then, bare.freeze_months) == (Outcome.EXCLUDE, None, 0)
    assert (bare.decides, set(bare.roles)) == (DIRECTOR, {Role.EXECUTIVE_DIRECTOR})
    assert _codes(bare.missing) == [FaultCode.EVIDENCE_MISSING]
    given = propose_after_freeze(SERVICES, situation, _with(MAN, Evidence.FREEZE_NOTICE))
    assert given is not None
    assert given.sound


def test_nothing_follows_where_there_was_no_freeze() -> None:
    assert propose_after_freeze(SERVICES, Situation.ASSAULT_OR_DEFAMATION, MAN) is None


def _death(facts: Facts, situation: Situation = Situation.DEATH_OF_BENEFICIARY) -> Proposal:
    return propose(SERVICES, situation, facts)


def test_a_death_offers_the_file_to_the_wife() -> None:
    proposal = _death(_with(MAN, Evidence.DEATH_CERTIFICATE))
    assert proposal.transfer_options == (WIFE,)
    assert _codes(proposal.missing) == [FaultCode.NEW_HOLDER_NEEDED]


def test_a_mothers_death_offers_the_file_to_her_children_the_grown_ones_first() -> None:
    elder = Survivor("elder", Relation.SON)
    facts = Facts(frozenset({Category.WIDOW}), Gender.FEMALE, (SON, DAUGHTER, elder))
    proposal = _death(facts, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)
    assert [one.id for one in proposal.transfer_options] == ["elder", "son", "daughter"]


def test_a_minor_takes_the_file_over_with_a_guardian_and_a_deed() -> None:
    situation = Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS
    bare = _death(_with(WIDOW, Evidence.DEATH_CERTIFICATE, new_holder="son"), situation)
    assert _codes(bare.missing) == [FaultCode.EVIDENCE_MISSING, FaultCode.GUARDIAN_NEEDED]
    evidence = (Evidence.DEATH_CERTIFICATE, Evidence.GUARDIANSHIP_DEED)
    assert _death(_with(WIDOW, *evidence, new_holder="son", guardian_named=True), situation).sound


def test_a_widowers_child_is_a_persons_choice_beyond_the_table() -> None:
    facts = Facts(frozenset({Category.LIMITED_INCOME}), Gender.MALE, (DAUGHTER,))
    proposal = _death(_with(facts, Evidence.DEATH_CERTIFICATE, new_holder="daughter"))
    assert proposal.sound
    assert proposal.beyond_table
    assert proposal.is_advice
    assert "الحالة 7" not in proposal.clause.words()
    assert proposal.statement == SERVICES.row(Situation.DEATH_OF_BENEFICIARY).advice
    assert not _death(_with(MAN, Evidence.DEATH_CERTIFICATE, new_holder="wife")).beyond_table


def test_a_file_is_not_closed_by_a_death_while_a_wife_or_a_dependant_is_left() -> None:
    proposal = _death(_with(MAN, Evidence.DEATH_CERTIFICATE), Situation.DEATH_WITHOUT_DEPENDANTS)
    assert _codes(proposal.missing) == [FaultCode.PERSON_NOT_OF_THIS_SITUATION]


def test_an_orphan_is_not_excluded_for_another_association() -> None:
    orphan = Facts(frozenset({Category.ORPHAN}), Gender.MALE, evidence=frozenset({Evidence.PROOF}))
    proposal = propose(SERVICES, Situation.REGISTERED_WITH_ANOTHER_ASSOCIATION, orphan)
    assert _codes(proposal.missing) == [FaultCode.ORPHANS_EXCEPTED]


def test_a_man_is_not_excluded_for_a_widows_marriage() -> None:
    proposal = propose(SERVICES, Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE, _with(MAN, Evidence.MARRIAGE_PROOF))
    assert _codes(proposal.missing) == [FaultCode.PERSON_NOT_OF_THIS_SITUATION]


def test_a_widows_marriage_offers_a_transfer_to_her_children_first_as_advice() -> None:
    situation = Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE
    assert propose(SERVICES, situation, WIDOW).transfer_first
    evidence = (Evidence.MARRIAGE_PROOF, Evidence.GUARDIANSHIP_DEED)
    chosen = _with(WIDOW, *evidence, new_holder="son", guardian_named=True)
    transfer = propose_transfer_first(SERVICES, situation, chosen)
    assert transfer is not None
    assert (transfer.outcome, transfer.is_advice, transfer.sound) == (Outcome.TRANSFER, True, True)
    assert transfer.papers == (PaperKind.TRANSFER_DECISION,)


def test_a_widow_without_children_is_offered_no_transfer() -> None:
    facts = Facts(frozenset({Category.WIDOW}), Gender.FEMALE)
    assert propose_transfer_first(SERVICES, Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE, facts) is None


def test_the_situations_offered_are_those_that_can_be_true() -> None:
    offered = fitting(SERVICES, WIDOW)
    assert Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE in offered
    assert Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS in offered
    assert Situation.DEATH_OF_BENEFICIARY not in offered
    assert Situation.DEATH_WITHOUT_DEPENDANTS not in offered
