"""Key slots: the store's random key, sealed once for each person and once for the recovery code.

A slot holds a private key wrapped under a pass phrase, and the store's key sealed to the matching public key. So a pass
phrase changes without touching the store, and the store's key changes without knowing anyone's pass phrase.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag

from desktop_app.disk import mirror_of
from desktop_app.security import recovery, sealing
from desktop_app.security.faults import LastSlot, SlotsDamaged, SlotsMissing, WrongPassphrase, WrongRecoveryCode
from desktop_app.security.passphrases import normalised
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.ring import RECOVERY, Ring, Slot, read_ring, ring_bytes, write_ring
from desktop_app.security.sealing import KEY_BYTES, SALT_BYTES, Cost


@dataclass(frozen=True)
class Unlocked:
    """The store's key, and the one a change of key was about to bring in when the power failed, if any."""

    key: bytes
    next_key: bytes | None = None

    def __repr__(self) -> str:
        return "Unlocked(…)"


class KeySlots:
    """The slots of one store, kept in a small file beside it and in a second copy of that file."""

    def __init__(self, path: Path, before_change: Callable[[tuple[Path, ...]], object] | None = None) -> None:
        """`before_change` is told of the files that are about to change."""
        self.path = path
        self._before_change = before_change

    @property
    def exist(self) -> bool:
        """Whether this store was ever set up."""
        return self.path.exists() or mirror_of(self.path).exists()

    @property
    def generation(self) -> int:
        """How often the slots were changed."""
        return self._ring().generation

    def users(self) -> tuple[str, ...]:
        """Return the names that have a slot."""
        return tuple(sorted(self._ring().people))

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery code was made."""
        return self._ring().recovery is not None

    def create(self, user: str, passphrase: str, cost: Cost = sealing.LEAST) -> bytes:
        """Make the store's key and the first person's slot; returns the key."""
        if self.exist:
            raise FileExistsError(self.path)
        key = os.urandom(KEY_BYTES)
        name = plain_name(user)
        self._keep(Ring(1, {name: new_slot(name, passphrase_secret(passphrase), cost, key)}), key)
        return key

    def open(self, user: str, passphrase: str) -> Unlocked:
        """Return the store's key for a person, or refuse."""
        ring = self._ring()
        slot = ring.people.get(plain_name(user), _nobody(ring))
        try:
            return self._opened(ring, slot, passphrase_secret(passphrase))
        except InvalidTag:
            raise WrongPassphrase from None

    def open_with_recovery(self, code: RecoveryCode) -> Unlocked:
        """Return the store's key for those who hold both halves of the recovery code, or refuse."""
        secret = recovery.secret_of(code)
        ring = self._ring()
        if ring.recovery is None:
            raise WrongRecoveryCode
        try:
            return self._opened(ring, ring.recovery, secret)
        except InvalidTag:
            raise WrongRecoveryCode from None

    def add(self, user: str, passphrase: str, key: bytes, cost: Cost = sealing.LEAST) -> None:
        """Give a person a slot, or a fresh one in place of a forgotten pass phrase."""
        name = plain_name(user)
        ring = self._checked(key)
        people = {**ring.people, name: new_slot(name, passphrase_secret(passphrase), cost, key)}
        self._keep(replace(ring, people=people), key)

    def change(self, user: str, old: str, new: str, cost: Cost = sealing.LEAST) -> None:
        """Put a new pass phrase in place of the old one; the store is not touched."""
        self.add(user, new, self.open(user, old).key, cost)

    def remove(self, user: str, key: bytes) -> None:
        """Take a person's slot away; the last one stays."""
        ring = self._checked(key)
        people = {name: slot for name, slot in ring.people.items() if name != plain_name(user)}
        if not people:
            raise LastSlot
        self._keep(replace(ring, people=people), key)

    def set_recovery(self, key: bytes) -> RecoveryCode:
        """Make a new recovery code, which ends the one before; returns it for printing."""
        code = recovery.new_code()
        slot = new_slot(RECOVERY, recovery.secret_of(code), None, key)
        self._keep(replace(self._checked(key), recovery=slot), key)
        return code

    def begin_key_change(self, key: bytes) -> bytes:
        """Announce a new key to every slot beside the present one; returns it for the store to take on."""
        ring = self._checked(key)
        coming = os.urandom(KEY_BYTES)
        self._keep(ring.each(lambda slot: replace(slot, coming=_sealed(slot, coming))), key)
        return coming

    def end_key_change(self, key: bytes, taken_on: bytes) -> None:
        """Settle on the key the store has now; `key` is the one the slots were last kept under."""
        ring = self._checked(key)
        self._keep(ring.each(lambda slot: replace(slot, sealed=_sealed(slot, taken_on), coming=b"")), taken_on)

    def under(self, key: bytes, other: bytes) -> bytes:
        """Return the file of slots of a copy under another key: the same phrases and the same code open it."""
        ring = self._checked(key).each(lambda slot: replace(slot, sealed=_sealed(slot, other), coming=b""))
        return ring_bytes(ring.sealed_under(other))

    def _opened(self, ring: Ring, slot: Slot, secret: bytes) -> Unlocked:
        private = sealing.unwrap(_lock(slot, secret), slot.wrapped, slot.identity)
        key = sealing.open_sealed(private, slot.sealed, slot.identity)
        if not ring.kept_under(key):
            raise SlotsDamaged
        coming = sealing.open_sealed(private, slot.coming, slot.identity) if slot.coming else None
        return Unlocked(key, coming)

    def _checked(self, key: bytes) -> Ring:
        ring = self._ring()
        if not ring.kept_under(key):
            raise SlotsDamaged
        return ring

    def _ring(self) -> Ring:
        if not self.exist:
            raise SlotsMissing
        whole = [ring for ring in (read_ring(self.path), read_ring(mirror_of(self.path))) if ring is not None]
        if not whole:
            raise SlotsDamaged
        return max(whole, key=lambda ring: ring.generation)

    def _keep(self, ring: Ring, key: bytes) -> None:
        newer = replace(ring, generation=ring.generation + 1).sealed_under(key)
        files = self.path, mirror_of(self.path)
        if self._before_change is not None:
            self._before_change(files)
        write_ring(newer, *files)


def plain_name(user: str) -> str:
    """Return the one form of a sign-in name."""
    return normalised(user).casefold()


def passphrase_secret(passphrase: str) -> bytes:
    """Return the bytes of a pass phrase that the slow key is made from."""
    return normalised(passphrase).encode()


def new_slot(user: str, secret: bytes, cost: Cost | None, key: bytes) -> Slot:
    """Make a slot; without a cost the secret is full of chance and needs no slow key."""
    private, public = sealing.new_pair()
    blank = Slot(user, cost, os.urandom(SALT_BYTES), public, b"", b"")
    wrapped = sealing.wrap(_lock(blank, secret), private, blank.identity)
    return replace(blank, wrapped=wrapped, sealed=_sealed(blank, key))


def _lock(slot: Slot, secret: bytes) -> bytes:
    if slot.cost is None:
        return sealing.quick_key(secret, slot.salt, b"mustafid recovery")
    return sealing.slow_key(secret, slot.salt, slot.cost)


def _sealed(slot: Slot, key: bytes) -> bytes:
    return sealing.seal_to(slot.public, key, slot.identity)


def _nobody(ring: Ring) -> Slot:
    """Return a slot that opens for no one, so that an unknown name takes as long as a wrong pass phrase."""
    costs = (slot.cost for slot in ring.people.values() if slot.cost)
    cost = max(costs, key=lambda cost: cost.rounds, default=sealing.LEAST)
    return Slot("", cost, bytes(SALT_BYTES), bytes(32), bytes(60), bytes(92))
