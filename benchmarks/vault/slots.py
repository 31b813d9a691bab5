"""The hunt on the key slots: every flip, swap, weakening and older file, and a slot made by hand, opens nothing."""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.disk import mirror_of
from desktop_app.security import sealing
from desktop_app.security.faults import Locked
from desktop_app.security.ring import RECOVERY, canonical
from desktop_app.security.sealing import LEAST, Cost
from desktop_app.security.slots import KeySlots

PHRASES = {"muna": "مطر نخل دفتر جسر قمر", "huda": "سور بحر ورق غيم باب"}
THIEF, HIS_PHRASE = "thief", "عبارة كتبها لص بيده"
Ring = dict[str, Any]
WEAKER: tuple[list[int], ...] = (
    [8, 1, 1],
    [1024, 3, 4],
    [65535, 3, 4],
    [65536, 1, 4],
    [65536, 2, 4],
    [0, 0, 0],
    [],
    [65536, 3, 1],
    [2**40, 3, 4],
)
"""Costs that somebody may write into a slot: below the least, nought, none, and one that would hang the computer."""


class Slots:
    """The slots of a store of two people, and how a changed file of them is tried."""

    def __init__(self, folder: Path) -> None:
        self.slots = KeySlots(folder / "keyslots.json")
        key = self.slots.create("muna", PHRASES["muna"])
        self.slots.add("huda", PHRASES["huda"], key)
        self.older = self.slots.path.read_bytes()
        self.slots.add("ali", HIS_PHRASE, key)
        self.slots.remove("ali", key)
        self.code = self.slots.set_recovery(key)
        self.key = self.slots.begin_key_change(key)
        self.slots.end_key_change(key, self.key)
        self.whole = self.slots.path.read_bytes()

    def ring(self) -> Ring:
        """Return the slots as a person with an editor sees them."""
        found: Ring = json.loads(self.whole)
        return found

    def accepts(self, changed: bytes, user: str, phrase: str) -> bool:
        """Put a changed file in both places: it must open nothing, or nothing but what it opened before."""
        for path in (self.slots.path, mirror_of(self.slots.path)):
            path.write_bytes(changed)
        try:
            by_code = user == RECOVERY
            opened = self.slots.open_with_recovery(self.code) if by_code else self.slots.open(user, phrase)
        except Locked:
            return False
        return changed != self.whole or opened.key != self.key


def signed(ring: Ring) -> bytes:
    """Return a ring as a file whose check is right, as somebody who knows the program makes it."""
    body = {name: value for name, value in ring.items() if name != "check"}
    return canonical({**body, "check": hashlib.sha256(canonical(body)).hexdigest()}) + b"\n"


def _flips(slots: Slots, step: int) -> Iterator[tuple[bytes, str, str]]:
    """Flip single bits of the file as it lies."""
    for place in range(0, len(slots.whole) * 8, step):
        changed = bytearray(slots.whole)
        changed[place // 8] ^= 1 << place % 8
        yield bytes(changed), "muna", PHRASES["muna"]


def _forged_flips(slots: Slots, step: int) -> Iterator[tuple[bytes, str, str]]:
    """Flip single bits of each value in a person's slot, with the check of the file made right again."""
    for field in ("salt", "public", "wrapped", "sealed"):
        data = b64decode(slots.ring()["people"]["muna"][field])
        for place in range(0, len(data) * 8, step):
            ring = slots.ring()
            ring["people"]["muna"][field] = _flipped(data, place)
            yield signed(ring), "muna", PHRASES["muna"]


def _code_flips(slots: Slots, step: int) -> Iterator[tuple[bytes, str, str]]:
    """The same in the slot of the recovery code, which has no slow key."""
    for field in ("salt", "public", "wrapped", "sealed"):
        data = b64decode(slots.ring()["recovery"][field])
        for place in range(0, len(data) * 8, step):
            ring = slots.ring()
            ring["recovery"][field] = _flipped(data, place)
            yield signed(ring), RECOVERY, ""


def _flipped(data: bytes, place: int) -> str:
    changed = bytearray(data)
    changed[place // 8] ^= 1 << place % 8
    return b64encode(bytes(changed)).decode()


def _swaps(slots: Slots) -> Iterator[tuple[bytes, str, str]]:
    """Give each person the other's slot, whole and part by part, and the recovery slot's."""
    people = slots.ring()["people"]
    ring = slots.ring()
    ring["people"] = {"muna": people["huda"], "huda": people["muna"]}
    for user, phrase in PHRASES.items():
        other = PHRASES["huda" if user == "muna" else "muna"]
        yield signed(ring), user, phrase
        yield signed(ring), user, other
    for field in people["muna"]:
        if people["muna"][field] != people["huda"][field]:
            ring = slots.ring()
            ring["people"]["muna"][field] = people["huda"][field]
            yield signed(ring), "muna", PHRASES["muna"]
            yield signed(ring), "muna", PHRASES["huda"]


def _weaker(slots: Slots) -> Iterator[tuple[bytes, str, str]]:
    for cost in WEAKER:
        ring = slots.ring()
        ring["people"]["muna"]["cost"] = cost
        yield signed(ring), "muna", PHRASES["muna"]


def _put_back(slots: Slots) -> Iterator[tuple[bytes, str, str]]:
    """Put back the file from before the key was changed: what it opens is not the store's key of today."""
    older = json.loads(slots.older)
    for ring in (
        {**slots.ring(), "people": older["people"]},
        {**slots.ring(), "proof": older["proof"]},
        {**older, "generation": 10**6},
    ):
        yield signed(ring), "muna", PHRASES["muna"]


def _by_hand(slots: Slots) -> Iterator[tuple[bytes, str, str]]:
    """Add a slot of one's own, with a key that is guessed, and take away somebody's."""
    with TemporaryDirectory() as folder:
        own = KeySlots(Path(folder) / "keyslots.json")
        own.create(THIEF, HIS_PHRASE)
        made = json.loads(own.path.read_bytes())
    ring = slots.ring()
    ring["people"][THIEF] = made["people"][THIEF]
    yield signed(ring), THIEF, HIS_PHRASE
    yield signed({**ring, "proof": made["proof"]}), THIEF, HIS_PHRASE
    less = slots.ring()
    del less["people"]["huda"]
    yield signed(less), "muna", PHRASES["muna"]


def tried(slots: Slots, flips: int, codes: int, forged: int) -> dict[str, tuple[int, int]]:
    """Try every way; returns how many were accepted, and of how many, by its name."""
    ways: dict[str, Callable[[], Iterator[tuple[bytes, str, str]]]] = {
        "flips": lambda: _flips(slots, flips),
        "flips of the recovery slot": lambda: _code_flips(slots, codes),
        "flips of a person's slot": lambda: _forged_flips(slots, forged),
        "swaps": lambda: _swaps(slots),
        "weaker": lambda: _weaker(slots),
        "put back": lambda: _put_back(slots),
        "by hand": lambda: _by_hand(slots),
    }
    found = {}
    for name, way in ways.items():
        results = [slots.accepts(*one) for one in way()]
        found[name] = (sum(results), len(results))
    return found


def measure(effort: Effort) -> Iterator[Figure]:
    """Try every way, and look at what one guess costs here."""
    steps = effort.pick(whole=(1, 1, 8), short=(3, 2, 64), test=(401, 16, 512))
    with TemporaryDirectory() as folder:
        found = tried(Slots(Path(folder)), *steps)
    accepted, runs = (sum(column) for column in zip(*found.values(), strict=True))
    note = ", ".join(f"{count} {name}" for name, (_, count) in found.items())
    yield Figure("slots-flips", "changed key slots that opened", accepted, "slots", "<=", 0, runs, note)
    yield from _calibration(effort)


def _calibration(effort: Effort) -> Iterator[Figure]:
    """Calibrate as a new slot is, and as on a computer that is far too fast or far too slow."""
    runs = effort.pick(whole=10, short=3, test=1)
    costs = [sealing.calibrated() for _ in range(runs)]
    asked = [*costs, sealing.calibrated(0.0), sealing.calibrated(100.0), LEAST]
    below = sum(not _enough(cost) for cost in asked)
    slowest = max(costs, key=lambda cost: cost.rounds)
    note = f"here {slowest.memory_kib // 1024} MiB, {slowest.rounds} rounds, {slowest.lanes} lanes"
    yield Figure("calibration", "costs of a guess below 64 MiB / 3 / 4", below, "costs", "<=", 0, len(asked), note)


def _enough(cost: Cost) -> bool:
    return cost.bounded and cost.memory_kib >= 64 * 1024 and cost.rounds >= 3 and cost.lanes >= 4


HUNT = Hunt(("slots-flips", "calibration"), measure)
