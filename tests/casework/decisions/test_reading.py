"""A decision's page shows everything that it rests on and what came of it."""

from pathlib import Path

from desktop_app.policy.terms import Evidence, PaperKind, Relation, Situation
from tests.builders import build_office
from tests.casework.decisions.families import decided, draft_for, evidence, family, page, told


def test_a_page_tells_of_referral_evidence_and_papers(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    draft = draft_for(family(office), Situation.ASSAULT_OR_DEFAMATION, evidence=evidence(Evidence.PROOF))
    seen = page(office, decided(office, draft))
    assert [(one.kind, one.note) for one in seen.evidence] == [(Evidence.PROOF, "محضر رقم 12")]
    assert seen.referral is not None
    assert seen.referral.authority == "شرطة محافظة الرياض"
    assert PaperKind.AUTHORITY_REFERRAL in [paper.kind for paper in seen.papers]


def test_a_page_tells_of_a_transfer_and_its_guardian(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    found = family(office)
    seen = page(office, decided(office, draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)))
    assert seen.transfer is not None
    assert (seen.transfer.from_name, seen.transfer.relation) == ("نورة سعد العتيبي", Relation.SON)


def test_a_page_tells_whether_the_freeze_runs(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    decision_id = decided(office, draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE))
    told(office, decision_id)
    seen = page(office, decision_id)
    assert seen.freeze_runs
    assert seen.freeze is not None
    assert seen.freeze.ends_on is not None
