"""The branch's own seal is renewed and revoked; what it sealed before stays what it was."""

from datetime import timedelta

import pytest

from desktop_app.casework.auditing import AuditQuery, read_journal
from desktop_app.casework.seals.managing import SOON, SealStanding, own_seals, renew_seal, revoke_seal
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice

REASON = "ضاع القرص الذي عليه نسخة من السجل"


def standings(office: BuiltOffice) -> list[SealStanding]:
    return [seal.standing for seal in office.door(Role.ADMINISTRATOR).ask(own_seals)]


def test_the_seal_of_a_new_office_is_shown_with_its_fingerprint(office: BuiltOffice) -> None:
    (seal,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    assert seal.standing is SealStanding.IN_USE
    assert len(seal.fingerprint.split()) == 8
    assert seal.fingerprint.replace(" ", "").lower().startswith(seal.key_id)


def test_a_renewed_seal_takes_the_place_of_the_old_one(office: BuiltOffice) -> None:
    office.clock.move(days=1)
    office.door(Role.ADMINISTRATOR).run(renew_seal)
    assert standings(office) == [SealStanding.IN_USE, SealStanding.REPLACED]


def test_a_revoked_seal_is_replaced_at_once(office: BuiltOffice) -> None:
    (seal,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    office.clock.move(days=1)
    office.door(Role.ADMINISTRATOR).run(revoke_seal, seal.id, f"  {REASON} ")
    assert standings(office) == [SealStanding.IN_USE, SealStanding.REVOKED]
    revoked = office.door(Role.ADMINISTRATOR).ask(own_seals)[1]
    assert (revoked.revoked_on, revoked.revoked_reason) == (office.clock.day, REASON)


def test_an_old_seal_is_revoked_without_touching_the_one_in_use(office: BuiltOffice) -> None:
    (old,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    office.clock.move(days=1)
    in_use = office.door(Role.ADMINISTRATOR).run(renew_seal)
    office.door(Role.ADMINISTRATOR).run(revoke_seal, old.id, REASON)
    assert standings(office) == [SealStanding.IN_USE, SealStanding.REVOKED]
    assert office.door(Role.ADMINISTRATOR).ask(own_seals)[0].id == in_use


def test_a_revocation_needs_its_reason_and_happens_once(office: BuiltOffice) -> None:
    (seal,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    door = office.door(Role.ADMINISTRATOR)
    with pytest.raises(Refused) as refusal:
        door.run(revoke_seal, seal.id, "  ")
    assert refusal.value.faults[0].code is FaultCode.REQUIRED
    door.run(revoke_seal, seal.id, REASON)
    with pytest.raises(Refused) as refusal:
        door.run(revoke_seal, seal.id, REASON)
    assert refusal.value.faults[0].code is FaultCode.SEAL_REVOKED_BEFORE


def test_the_end_of_a_seal_is_told_in_time(office: BuiltOffice) -> None:
    (seal,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    for day, standing in (
        (seal.valid_until - timedelta(SOON + 1), SealStanding.IN_USE),
        (seal.valid_until - timedelta(SOON), SealStanding.ENDS_SOON),
        (seal.valid_until, SealStanding.ENDS_SOON),
        (seal.valid_until + timedelta(1), SealStanding.ENDED),
    ):
        office.clock.set(day)
        assert standings(office) == [standing]


def test_nobody_else_touches_the_seal(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(renew_seal)
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED


def test_the_journal_tells_of_a_renewal_and_holds_no_key(office: BuiltOffice) -> None:
    office.door(Role.ADMINISTRATOR).run(renew_seal)
    (line,) = office.door(Role.AUDITOR).ask(read_journal, AuditQuery(act=Act.MANAGE_SEAL.value))
    told = {change.place: change.new for change in line.changes}
    assert "seal_key.key_id" in told
    assert "sha256" in told["seal_key.seal_private"]
    assert "sha256" in told["seal_key.code_private"]
