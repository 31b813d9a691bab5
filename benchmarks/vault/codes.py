"""The hunt on the recovery code, with the typos of people, and the bits of the pass phrases that are offered."""

import random
from collections import Counter
from collections.abc import Callable, Iterator

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.security import recovery
from desktop_app.security.faults import MistypedRecoveryCode
from desktop_app.security.passphrases import OFFERED_WORDS, bits_of_offer, offer, weakness_of, word_list

FEWEST_BITS = 55
_LOOK_ALIKE = {
    "0": "DQ8",
    "1": "7T",
    "2": "Z",
    "5": "S",
    "6": "G",
    "8": "B3",
    "B": "8",
    "D": "0",
    "G": "6",
    "S": "5",
    "Z": "2",
}
_NEXT_KEY = {
    "Q": "WA",
    "W": "QE",
    "E": "WR",
    "R": "ET",
    "T": "RY",
    "N": "MB",
    "M": "N",
    "V": "CB",
    "C": "XV",
    "X": "ZC",
}
Slip = Callable[[str, random.Random], str]


def _replaced(half: str, chance: random.Random) -> str:
    place = chance.randrange(len(half))
    return half[:place] + chance.choice(recovery.ALPHABET.replace(half[place], "")) + half[place + 1 :]


def _like(table: dict[str, str]) -> Slip:
    def slip(half: str, chance: random.Random) -> str:
        places = [place for place, symbol in enumerate(half) if symbol in table]
        if not places:
            return _replaced(half, chance)
        place = chance.choice(places)
        return half[:place] + chance.choice(table[half[place]]) + half[place + 1 :]

    return slip


def _swapped(half: str, chance: random.Random) -> str:
    places = [place for place in range(len(half) - 1) if half[place] != half[place + 1]]
    place = chance.choice(places)
    return half[:place] + half[place + 1] + half[place] + half[place + 2 :]


def _left_out(half: str, chance: random.Random) -> str:
    place = chance.randrange(len(half))
    return half[:place] + half[place + 1 :]


def _doubled(half: str, chance: random.Random) -> str:
    place = chance.randrange(len(half))
    return half[: place + 1] + half[place:]


def _two_wrong(half: str, chance: random.Random) -> str:
    return _replaced(_replaced(half, chance), chance)


def _groups_swapped(half: str, chance: random.Random) -> str:
    groups = [half[start : start + recovery.GROUP] for start in range(0, len(half), recovery.GROUP)]
    first, second = chance.sample(range(len(groups)), 2)
    groups[first], groups[second] = groups[second], groups[first]
    return "".join(groups)


SLIPS: dict[str, Slip] = {
    "another letter": _replaced,
    "one that looks alike": _like(_LOOK_ALIKE),
    "the key beside it": _like(_NEXT_KEY),
    "two swapped": _swapped,
    "one left out": _left_out,
    "one doubled": _doubled,
    "two wrong": _two_wrong,
    "groups swapped": _groups_swapped,
}
CAUGHT = ("another letter", "one that looks alike", "the key beside it", "two swapped", "one left out", "one doubled")
"""Slips that the check character always tells; two at once it tells in 36 of 37, and the lock refuses the rest."""


def tried(count: int, seed: int) -> tuple[int, int, Counter[str]]:
    """Type a code wrongly so often; returns how many opened, how many were not told as typos, and what was tried."""
    chance = random.Random(seed)
    accepted = untold = 0
    kinds = Counter[str]()
    for number in range(count):
        name, slip = list(SLIPS.items())[number % len(SLIPS)]
        right = recovery.new_code()
        secret, half = recovery.secret_of(right), right.first.replace("-", "")
        wrong = slip(half, chance)
        kinds[name] += 1
        if wrong == half:
            continue
        try:
            accepted += recovery.secret_of(recovery.RecoveryCode(wrong, right.second)) == secret
            untold += name in CAUGHT
        except MistypedRecoveryCode as told:
            untold += told.halves != ("first",)
    return accepted, untold, kinds


def measure(effort: Effort) -> Iterator[Figure]:
    """Type wrongly, and count the bits of what is offered."""
    count = effort.pick(whole=10_000, short=1_000, test=1_000)
    accepted, untold, kinds = tried(count, 4)
    note = ", ".join(f"{number} {name}" for name, number in kinds.items())
    yield Figure("recovery-typos", "mistyped halves taken for the code", accepted, "typos", "<=", 0, count, note)
    yield Figure("recovery-typos-told", "single slips not told as typos", untold, "typos", "<=", 0, count, note)
    words = word_list()
    offered = [offer(words) for _ in range(effort.pick(whole=1_000, short=200, test=50))]
    weak = sum(weakness_of(phrase) is not None for phrase in offered)
    what = "offered pass phrases that the program itself would refuse as weak"
    yield Figure("phrases-weak", what, weak, "phrases", "<=", 0, len(offered), "")
    note = f"{OFFERED_WORDS} of {len(set(words))} words, drawn by the system"
    yield Figure(
        "phrase-bits", "bits of an offered pass phrase", bits_of_offer(words), "bits", ">=", FEWEST_BITS, 1, note
    )


HUNT = Hunt(("recovery-typos", "recovery-typos-told", "phrases-weak", "phrase-bits"), measure)
