"""The file of key slots: its exact form, its bounds, and the check that shows a slip of the disk or of a hand."""

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.disk import write_together
from desktop_app.security.sealing import PUBLIC_BYTES, SALT_BYTES, Cost, quick_key

VERSION = 1
RECOVERY = "*recovery*"
LARGEST_FILE = 1 << 20
MOST_SLOTS = 500
WRAPPED_BYTES = 12 + 32 + 16
SEALED_BYTES = 32 + WRAPPED_BYTES


@dataclass(frozen=True)
class Slot:
    """One person's way to the store's key."""

    user: str
    cost: Cost | None
    salt: bytes
    public: bytes
    wrapped: bytes
    sealed: bytes
    coming: bytes = b""

    @property
    def identity(self) -> bytes:
        """Whose slot this is and how it is locked; every lock in it is bound to these bytes."""
        cost = [self.cost.memory_kib, self.cost.rounds, self.cost.lanes] if self.cost else []
        return canonical(["mustafid slot", VERSION, self.user, cost, self.salt.hex(), self.public.hex()])


@dataclass(frozen=True)
class Ring:
    """All slots of one store, with the proof that whoever kept them held the store's key."""

    generation: int
    people: Mapping[str, Slot]
    recovery: Slot | None = None
    proof: bytes = field(default=b"")

    def each(self, change: Callable[[Slot], Slot]) -> "Ring":
        """Return the ring with every slot changed alike."""
        people = {name: change(slot) for name, slot in self.people.items()}
        return replace(self, people=people, recovery=change(self.recovery) if self.recovery else None)

    def sealed_under(self, key: bytes) -> "Ring":
        """Return the ring with its proof made under the store's key."""
        return replace(self, proof=self._proof(key))

    def kept_under(self, key: bytes) -> bool:
        """Say whether no slot was added, taken away, swapped or put back since it was kept under this key."""
        return hmac.compare_digest(self.proof, self._proof(key))

    def _proof(self, key: bytes) -> bytes:
        return hmac.digest(quick_key(key, b"", b"mustafid key slots"), canonical(_body(self)), "sha256")


def canonical(value: object) -> bytes:
    """Return the one way to write a value down."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def write_ring(ring: Ring, *paths: Path) -> None:
    """Keep the ring in each of these files, whole or not at all."""
    write_together(dict.fromkeys(paths, ring_bytes(ring)))


def ring_bytes(ring: Ring) -> bytes:
    """Return the ring as it lies in its file."""
    body = {**_body(ring), "proof": _text(ring.proof)}
    return canonical({**body, "check": _check(body)}) + b"\n"


def read_ring(path: Path) -> Ring | None:
    """Read the ring, or None when the file is missing, cut, damaged or out of bounds."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            return None
        return _ring(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _ring(found: dict[str, object]) -> Ring | None:
    check = found.pop("check")
    people = found["people"]
    if check != _check(found) or found["v"] != VERSION or not isinstance(people, dict) or len(people) > MOST_SLOTS:
        return None
    recovery = found["recovery"]
    return Ring(
        _whole_number(found["generation"]),
        {name: _slot(slot, name) for name, slot in people.items()},
        _slot(recovery, RECOVERY) if recovery is not None else None,
        _bytes(found["proof"], 32),
    )


def _slot(found: object, user: str) -> Slot:
    if not isinstance(found, dict) or not isinstance(numbers := found["cost"], list):
        raise TypeError("not a slot")
    return Slot(
        user,
        _cost(numbers),
        _bytes(found["salt"], SALT_BYTES),
        _bytes(found["public"], PUBLIC_BYTES),
        _bytes(found["wrapped"], WRAPPED_BYTES),
        _bytes(found["sealed"], SEALED_BYTES),
        _bytes(found["coming"], SEALED_BYTES) if found["coming"] else b"",
    )


def _cost(numbers: list[object]) -> Cost | None:
    if not numbers:
        return None
    memory_kib, rounds, lanes = (_whole_number(number) for number in numbers)
    cost = Cost(memory_kib, rounds, lanes)
    if not cost.bounded:
        raise ValueError("cost out of bounds")
    return cost


def _body(ring: Ring) -> dict[str, object]:
    return {
        "v": VERSION,
        "generation": ring.generation,
        "people": {name: _fields(slot) for name, slot in ring.people.items()},
        "recovery": _fields(ring.recovery) if ring.recovery else None,
    }


def _fields(slot: Slot) -> dict[str, object]:
    return {
        "cost": [slot.cost.memory_kib, slot.cost.rounds, slot.cost.lanes] if slot.cost else [],
        "salt": _text(slot.salt),
        "public": _text(slot.public),
        "wrapped": _text(slot.wrapped),
        "sealed": _text(slot.sealed),
        "coming": _text(slot.coming),
    }


def _check(body: object) -> str:
    return hashlib.sha256(canonical(body)).hexdigest()


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _bytes(text: object, length: int) -> bytes:
    data = b64decode(str(text), validate=True)
    if len(data) != length:
        raise ValueError("wrong length")
    return data


def _whole_number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value
