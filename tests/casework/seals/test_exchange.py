"""Two branches exchange cards: each checks the other's papers, and knows when the other lost a key."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.cards import Card, CardKey, write_card
from desktop_app.casework.seals.exchange import (
    look_at_card,
    other_seals,
    own_card,
    strike_out,
    take_in_card,
)
from desktop_app.casework.seals.keys import keys_of
from desktop_app.casework.seals.managing import own_seals, renew_seal, revoke_seal
from desktop_app.casework.seals.trust import KnownKey, key_named
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.security.certificates import new_seal, read_certificate
from tests.builders import BuiltOffice, build_office


@pytest.fixture
def neighbour(tmp_path: Path) -> Iterator[BuiltOffice]:
    """Another branch, with a seal of its own."""
    (tmp_path / "neighbour").mkdir()
    built = build_office(tmp_path / "neighbour")
    built.door(Role.ADMINISTRATOR).run(renew_seal)
    (old,) = built.door(Role.ADMINISTRATOR).ask(own_seals)[1:]
    built.door(Role.ADMINISTRATOR).run(_forget, old.key_id)
    yield built
    built.close()


@performs(Act.MANAGE_SEAL)
def _forget(desk: Desk, key_id: str) -> None:
    """Drop the key that both offices have from the template they were copied from."""
    for key in keys_of(desk.session):
        if key.key_id == key_id:
            desk.session.delete(key)


@performs(Act.CHECK_PAPER)
def _named(desk: Desk, key_id: str) -> KnownKey | None:
    return key_named(desk, key_id)


def card_of(office: BuiltOffice) -> bytes:
    return office.door(Role.ADMINISTRATOR).ask(own_card).data


def fingerprint_of(office: BuiltOffice) -> str:
    return office.door(Role.ADMINISTRATOR).ask(own_seals)[0].fingerprint


def refused_with(refusal: pytest.ExceptionInfo[Refused]) -> FaultCode:
    return refusal.value.faults[0].code


def test_a_card_is_taken_in_by_the_fingerprint_read_out(office: BuiltOffice, neighbour: BuiltOffice) -> None:
    door, card = office.door(Role.ADMINISTRATOR), card_of(neighbour)
    offer = door.ask(look_at_card, card)
    assert (offer.association, offer.branch, offer.known) == ("جمعية البر بالنسيم", "فرع النسيم", False)
    door.run(take_in_card, card, " ".join(fingerprint_of(neighbour).lower().split()[:4]))
    (other,) = door.ask(other_seals)
    assert other.fingerprint == fingerprint_of(neighbour)
    key_id = neighbour.door(Role.ADMINISTRATOR).ask(own_seals)[0].key_id
    known = office.door(Role.RECEPTION).ask(_named, key_id)
    assert known is not None
    assert (known.own, known.revoked_on) == (False, None)
    assert door.ask(look_at_card, card).known


def test_another_fingerprint_or_too_little_of_it_is_refused(office: BuiltOffice, neighbour: BuiltOffice) -> None:
    door, card, right = office.door(Role.ADMINISTRATOR), card_of(neighbour), fingerprint_of(neighbour)
    for typed in (fingerprint_of(office), right[:15], right.replace(right[0], "x"), right + " zz"):
        with pytest.raises(Refused) as refusal:
            door.run(take_in_card, card, typed)
        assert refused_with(refusal) is FaultCode.FINGERPRINT_DIFFERS
    with pytest.raises(Refused) as refusal:
        door.run(take_in_card, card, "  ")
    assert refused_with(refusal) is FaultCode.REQUIRED
    assert door.ask(other_seals) == ()


def test_one_s_own_card_and_a_changed_one_are_refused(office: BuiltOffice, neighbour: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    with pytest.raises(Refused) as refusal:
        door.ask(look_at_card, card_of(office))
    assert refused_with(refusal) is FaultCode.CARD_IS_OWN
    with pytest.raises(Refused) as refusal:
        door.run(take_in_card, card_of(neighbour).replace(b"2026", b"2027"), fingerprint_of(neighbour))
    assert refused_with(refusal) is FaultCode.CARD_UNREADABLE


def test_a_newer_card_tells_of_a_lost_key_and_an_older_one_does_not_bring_it_back(
    office: BuiltOffice, neighbour: BuiltOffice
) -> None:
    door, there = office.door(Role.ADMINISTRATOR), neighbour.door(Role.ADMINISTRATOR)
    before, said_before = card_of(neighbour), fingerprint_of(neighbour)
    door.run(take_in_card, before, said_before)
    lost = there.ask(own_seals)[0]
    neighbour.clock.move(days=1)
    neighbour.door(Role.ADMINISTRATOR).run(revoke_seal, lost.id, "سُرق الجهاز")
    door.run(take_in_card, card_of(neighbour), fingerprint_of(neighbour))
    assert len(door.ask(other_seals)) == 2
    door.run(take_in_card, before, said_before)
    known = office.door(Role.AUDITOR).ask(_named, lost.key_id)
    assert known is not None
    assert known.revoked_on == neighbour.clock.day
    assert not known.vouches_for(neighbour.clock.day + timedelta(1))


@performs(Act.MANAGE_SEAL)
def _card_with(desk: Desk, *others: CardKey) -> bytes:
    """The card of a branch that slipped keys of others into it."""
    seal = desk.sealer.in_use(desk.session)
    said = read_certificate(seal.certificate)
    card = Card(said.association, said.branch, desk.today, (CardKey(seal.certificate), *others))
    return write_card(card, seal.secrets.sign_code)


def test_a_card_brings_no_key_in_the_name_of_somebody_else(office: BuiltOffice, neighbour: BuiltOffice) -> None:
    """Whoever reads the fingerprint out speaks for their own branch alone."""
    door = office.door(Role.ADMINISTRATOR)
    forged, _ = new_seal("جمعية البر بالنسيم", "فرع الروضة", neighbour.clock())
    door.run(
        take_in_card, neighbour.door(Role.ADMINISTRATOR).ask(_card_with, CardKey(forged)), fingerprint_of(neighbour)
    )
    assert [other.branch for other in door.ask(other_seals)] == ["فرع النسيم"]


def test_a_card_declares_no_key_of_somebody_else_lost(office: BuiltOffice, neighbour: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    third, secrets = new_seal("جمعية البر بالنسيم", "فرع الروضة", neighbour.clock())
    card = Card("جمعية البر بالنسيم", "فرع الروضة", neighbour.clock.day, (CardKey(third),))
    door.run(take_in_card, write_card(card, secrets.sign_code), read_certificate(third).fingerprint)
    lost = CardKey(third, neighbour.clock.day)
    door.run(take_in_card, neighbour.door(Role.ADMINISTRATOR).ask(_card_with, lost), fingerprint_of(neighbour))
    assert {other.branch: other.revoked_on for other in door.ask(other_seals)} == {
        "فرع النسيم": None,
        "فرع الروضة": None,
    }


def test_a_card_with_characters_in_its_names_that_nobody_sees_is_refused(office: BuiltOffice) -> None:
    certificate, secrets = new_seal("جمعية البر بالنسيم", "فرع\u200b الروضة", office.clock())
    card = Card("جمعية البر بالنسيم", "فرع\u200b الروضة", office.clock.day, (CardKey(certificate),))
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).ask(look_at_card, write_card(card, secrets.sign_code))
    assert refused_with(refusal) is FaultCode.CARD_UNREADABLE


def test_a_card_struck_out_is_unknown_again(office: BuiltOffice, neighbour: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    door.run(take_in_card, card_of(neighbour), fingerprint_of(neighbour))
    (other,) = door.ask(other_seals)
    door.run(strike_out, other.id)
    assert door.ask(other_seals) == ()
