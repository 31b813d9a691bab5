"""The gate: a name and a pass phrase in, the store's key out; wrong tries counted on the way."""

from dataclasses import dataclass

from desktop_app.security.lockout import STRANGER, Lockout
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.ring import RECOVERY
from desktop_app.security.slots import KeySlots, Unlocked, plain_name
from desktop_app.settings import Places


@dataclass(frozen=True)
class Entered:
    """Who got in, with the store's key and the number of wrong tries before."""

    user: str
    unlocked: Unlocked
    wrong_tries: int


class Gate:
    """The one way through the locks of a store."""

    def __init__(self, slots: KeySlots, lockout: Lockout) -> None:
        self.slots = slots
        self.lockout = lockout

    @classmethod
    def of(cls, places: Places) -> "Gate":
        """Return the gate of an office."""
        return cls(KeySlots(places.keyslots), Lockout(places.tries))

    def seconds_left(self, user: str) -> int:
        """Return how long this person must still wait before the next try."""
        return self.lockout.seconds_left(self._counted_as(user))

    def enter(self, user: str, passphrase: str) -> Entered:
        """Let a person in by pass phrase, or refuse and count."""
        counted = self._counted_as(user)
        self.lockout.begin_try(counted)
        unlocked = self.slots.open(user, passphrase)
        return Entered(plain_name(user), unlocked, self.lockout.succeeded(counted))

    def enter_with_recovery(self, code: RecoveryCode) -> Entered:
        """Let the holders of both halves of the recovery code in; nobody guesses 260 bits, so no tries are counted."""
        return Entered(RECOVERY, self.slots.open_with_recovery(code), 0)

    def _counted_as(self, user: str) -> str:
        name = plain_name(user)
        return name if name in self.slots.users() else STRANGER
