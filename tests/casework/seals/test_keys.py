"""The seal stays open through a change of the store's key, wherever a power cut stops it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from cryptography.exceptions import InvalidTag

from desktop_app.casework.desk import Desk
from desktop_app.casework.keys import Keyring
from desktop_app.casework.opening import Opened, sign_in
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.keys import key_in_use, keys_of, new_key, secrets_of
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.security.certificates import SealSecrets, read_certificate
from desktop_app.security.slots import KeySlots
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice

CUTS = range(7)
SPOILT = bytes(60)


@performs(Act.MANAGE_SEAL)
def spoil(desk: Desk) -> None:
    key_in_use(desk.session).seal_private = SPOILT


class PowerCut(Exception):
    """Nothing after this happened."""


@dataclass(frozen=True)
class Cutting(Keyring):
    """A keyring that stops at one of the moments between its steps, counted from before the announcement on."""

    moment: int
    passed: list[None] = field(default_factory=list)

    def step(self) -> None:
        if len(self.passed) == self.moment:
            raise PowerCut
        self.passed.append(None)

    @property
    def slots(self) -> KeySlots:
        return CuttingSlots(self)

    def _lock_seals(self, *coming: bytes) -> None:
        self.step()
        super()._lock_seals(*coming)
        self.step()


class CuttingSlots(KeySlots):
    def __init__(self, keyring: Cutting) -> None:
        super().__init__(keyring.places.keyslots)
        self.keyring = keyring

    def begin_key_change(self, key: bytes) -> bytes:
        self.keyring.step()
        return super().begin_key_change(key)

    def end_key_change(self, key: bytes, taken_on: bytes) -> None:
        self.keyring.step()
        super().end_key_change(key, taken_on)
        self.keyring.step()


def secrets_in(opened: Opened) -> SealSecrets:
    with opened.store.reading() as session:
        return opened.sealer.in_use(session).secrets


def test_an_office_is_founded_with_one_key_in_use(office: BuiltOffice) -> None:
    with office.opened.store.reading() as session:
        (key,) = keys_of(session)
        assert key is key_in_use(session)
        said = read_certificate(key.certificate)
    assert (said.association, said.branch) == ("جمعية البر بالنسيم", "فرع النسيم")
    assert (key.key_id, key.code_public, key.valid_until) == (said.key_id, said.code_public, said.valid_until)


def test_the_private_keys_lie_in_the_store_locked() -> None:
    key = new_key(b"k" * 32, "جمعية", "فرع", datetime(2026, 1, 1, tzinfo=UTC), uuid4())
    secrets = secrets_of(key, b"k" * 32)
    assert secrets.seal not in key.seal_private
    assert secrets.code not in key.code_private
    with pytest.raises(InvalidTag):
        secrets_of(key, b"o" * 32)


def test_a_renewed_store_key_opens_the_same_seal_and_the_old_one_does_not(office: BuiltOffice) -> None:
    before, old = secrets_in(office.opened), office.opened.store.key
    Keyring(office.places, office.opened.store).renew()
    with office.opened.store.reading() as session:
        key = key_in_use(session)
        assert secrets_of(key, office.opened.store.key) == before
        with pytest.raises(InvalidTag):
            secrets_of(key, old)


@pytest.mark.parametrize("cut", CUTS)
def test_a_power_cut_at_any_step_leaves_a_seal_that_opens_and_the_next_change_works(
    office: BuiltOffice, cut: int
) -> None:
    before = secrets_in(office.opened)
    with pytest.raises(PowerCut):
        Cutting(office.places, office.opened.store, cut).renew()
    office.opened.store.close()
    signed_in = sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)
    assert secrets_in(signed_in.opened) == before
    signed_in.keyring.renew()
    assert secrets_in(Opened(office.places, signed_in.opened.store, signed_in.opened.vault)) == before
    signed_in.close()


def test_the_steps_that_are_cut_are_all_of_them(office: BuiltOffice) -> None:
    keyring = Cutting(office.places, office.opened.store, len(CUTS))
    keyring.renew()
    assert len(keyring.passed) == len(CUTS)


def test_a_damaged_seal_does_not_stop_a_change_of_keys(office: BuiltOffice) -> None:
    office.door(Role.ADMINISTRATOR).run(spoil)
    old = office.opened.store.key
    Keyring(office.places, office.opened.store).renew()
    assert office.opened.store.key != old
    with office.opened.store.reading() as session:
        assert key_in_use(session).seal_private == SPOILT
