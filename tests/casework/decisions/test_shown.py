"""The parts of a decision are shown as they were given: evidence, approvals, transfer, referral, papers."""

from desktop_app.policy.terms import Evidence, PaperKind, Relation, Role, Situation
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.casework.decisions.families import decided, draft_for, evidence, family, page


def test_a_page_tells_of_referral_evidence_and_papers(office: BuiltOffice) -> None:
    draft = draft_for(family(office), Situation.ASSAULT_OR_DEFAMATION, evidence=evidence(Evidence.PROOF))
    seen = page(office, decided(office, draft))
    assert [(one.kind, one.note) for one in seen.evidence] == [(Evidence.PROOF, "محضر رقم 12")]
    assert seen.referral is not None
    assert seen.referral.authority == "شرطة محافظة الرياض"
    assert PaperKind.AUTHORITY_REFERRAL in [paper.kind for paper in seen.papers]


def test_a_page_tells_of_a_transfer_and_its_guardian(office: BuiltOffice) -> None:
    found = family(office)
    seen = page(office, decided(office, draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)))
    assert seen.transfer is not None
    assert (seen.transfer.from_name, seen.transfer.relation) == ("نورة سعد العتيبي", Relation.SON)


def test_a_page_names_who_approved_and_in_which_role(office: BuiltOffice) -> None:
    draft = draft_for(family(office), Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY)
    (approval,) = page(office, decided(office, draft)).approvals
    assert (approval.name, approval.role) == (STAFF_NAMES[Role.EXECUTIVE_DIRECTOR], Role.EXECUTIVE_DIRECTOR)
    assert approval.approved
    assert approval.outside_scan_id is None


def test_a_decision_that_nothing_hangs_on_shows_nothing_more(office: BuiltOffice) -> None:
    seen = page(office, decided(office, draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE)))
    assert (seen.transfer, seen.referral) == (None, None)
