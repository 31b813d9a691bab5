"""A printed code names a key; whose it is, and whether it still counts, is known here or not."""

from datetime import timedelta

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.managing import own_seals, renew_seal, revoke_seal
from desktop_app.casework.seals.trust import KnownKey, key_named, known_keys, trusted_keys
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.printing.seal import TrustedKey
from tests.builders import BuiltOffice


@performs(Act.CHECK_PAPER)
def _named(desk: Desk, key_id: str) -> KnownKey | None:
    return key_named(desk, key_id)


@performs(Act.CHECK_PAPER)
def _known(desk: Desk) -> tuple[list[KnownKey], list[TrustedKey]]:
    return known_keys(desk), trusted_keys(desk)


def test_this_branch_knows_its_own_key(office: BuiltOffice) -> None:
    (seal,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    known = office.door(Role.AUDITOR).ask(_named, seal.key_id)
    assert known is not None
    assert (known.own, known.association, known.branch) == (True, "جمعية البر بالنسيم", "فرع النسيم")
    assert known.revoked_on is None
    assert office.door(Role.AUDITOR).ask(_named, "0" * 16) is None


def test_an_old_key_stays_known(office: BuiltOffice) -> None:
    (old,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    office.door(Role.ADMINISTRATOR).run(renew_seal)
    assert office.door(Role.AUDITOR).ask(_named, old.key_id) is not None
    known, trusted = office.door(Role.AUDITOR).ask(_known)
    assert [TrustedKey(key.certificate) for key in known] == trusted
    assert len(known) == 2


def test_a_lost_key_vouches_for_what_came_before_alone(office: BuiltOffice) -> None:
    (seal,) = office.door(Role.ADMINISTRATOR).ask(own_seals)
    office.door(Role.ADMINISTRATOR).run(revoke_seal, seal.id, "سُرق الجهاز")
    known = office.door(Role.AUDITOR).ask(_named, seal.key_id)
    assert known is not None
    assert known.revoked_on == office.clock.day
    assert known.vouches_for(office.clock.day)
    assert not known.vouches_for(office.clock.day + timedelta(1))
