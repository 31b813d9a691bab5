"""The seal opens with the first paper, once for everybody who signs in."""

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.keys import key_in_use
from desktop_app.casework.seals.managing import renew_seal
from desktop_app.casework.seals.sealer import OpenSeal
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice


@performs(Act.PRINT_PAPER)
def in_hand(desk: Desk) -> OpenSeal:
    return desk.sealer.in_use(desk.session)


@performs(Act.MANAGE_SEAL)
def spoil(desk: Desk) -> None:
    key_in_use(desk.session).seal_private = bytes(60)


def test_it_is_opened_once_for_all_who_work_here(office: BuiltOffice) -> None:
    first = office.door(Role.RECEPTION).ask(in_hand)
    assert office.door(Role.RESEARCHER).ask(in_hand) is first
    assert first.shown.replace(" ", "").lower() == first.key_id


def test_after_a_renewal_the_new_one_is_in_hand(office: BuiltOffice) -> None:
    first = office.door(Role.RECEPTION).ask(in_hand)
    office.door(Role.ADMINISTRATOR).run(renew_seal)
    assert office.door(Role.RECEPTION).ask(in_hand).key_id != first.key_id


def test_a_seal_that_does_not_open_is_told_in_words(office: BuiltOffice) -> None:
    office.door(Role.ADMINISTRATOR).run(spoil)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).ask(in_hand)
    assert refusal.value.faults[0].code is FaultCode.SEAL_DOES_NOT_OPEN
    office.door(Role.ADMINISTRATOR).run(renew_seal)
    assert office.door(Role.RECEPTION).ask(in_hand).signer.certificate
