"""A decision is written under the policy of its day, and a guardian does not count before it is in force."""

from pathlib import Path

from sqlalchemy import select

from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.models.decisions import AuthorityReferral, Decision, Transfer
from desktop_app.models.people import Guardian
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role, Situation
from tests.builders import build_office
from tests.casework.decisions.families import GUARDIAN, Family, draft_for, family


@performs(Act.OPEN_FILE)
def written(desk: Desk, found: Family) -> tuple[bool, str, list[str], bool]:
    file = desk.file(found.file_id)
    decision = desk.session.scalars(select(Decision).where(Decision.file_id == file.id)).one()
    guardians = desk.session.scalars(select(Guardian).where(Guardian.file_id == file.id)).all()
    transfers = desk.session.scalars(select(Transfer).where(Transfer.decision_id == decision.id)).all()
    referrals = desk.session.scalars(select(AuthorityReferral)).all()
    assert not referrals
    counts = [row.full_name for row in guardians if row.until is None]
    return decision.policy_version_id == desk.policy().version_id, decision.number, counts, bool(transfers)


def test_a_proposed_transfer_is_written_and_does_not_count_yet(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    found = family(office)
    draft = draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)
    assert draft.new_holder is not None
    assert draft.new_holder.guardian == GUARDIAN
    office.door(Role.RESEARCHER).run(propose_decision, draft)
    same_policy, number, guardians, transfers = office.door(Role.SERVICES_MANAGER).ask(written, found)
    assert same_policy
    assert number.startswith("D-NSM-1448-")
    assert guardians == []
    assert transfers
