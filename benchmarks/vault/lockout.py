"""The hunt on the waits after wrong pass phrases: programs started anew, clocks set, counts edited by hand."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.disk import mirror_of
from desktop_app.security.faults import TooManyTries, WrongPassphrase
from desktop_app.security.gate import Gate
from desktop_app.security.lockout import FREE_TRIES, wait_after
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places

USER, PHRASE, WRONG = "muna", "مطر نخل دفتر جسر قمر", "ليست هذه العبارة"
_PROGRAM = """
import json, sys, time
from pathlib import Path
from desktop_app.security.faults import TooManyTries, WrongPassphrase
from desktop_app.security.gate import Gate
from desktop_app.settings import Places
order = json.loads(sys.argv[1])
time.time = lambda: order["day"]
try:
    entered = Gate.of(Places(Path(order["root"]))).enter(order["user"], order["phrase"])
    print(json.dumps(["in", entered.wrong_tries]))
except WrongPassphrase:
    print(json.dumps(["wrong", 0]))
except TooManyTries as wait:
    print(json.dumps(["wait", wait.seconds]))
"""
_A_YEAR = 365 * 24 * 3600.0
_SHORT_WAITS = 6
"""Waits that are over before a program has started; what comes after them is looked at."""


def try_once(places: Places, phrase: str, day: float = 0.0) -> tuple[str, int]:
    """Start a program that tries a pass phrase once, at a time of day that somebody set."""
    order = json.dumps({"root": str(places.root), "user": USER, "phrase": phrase, "day": day})
    done = subprocess.run([sys.executable, "-c", _PROGRAM, order], capture_output=True, check=True, text=True)
    word, number = json.loads(done.stdout)
    return str(word), int(number)


def slips(places: Places, rounds: int) -> list[str]:
    """Guess again and again; name everything that let a guess through too early or kept the owner out."""
    found = []
    last = FREE_TRIES + _SHORT_WAITS + rounds - 1
    for tries in range(last + 1):
        if tries >= FREE_TRIES + _SHORT_WAITS:
            found += started_anew(places, tries) + _edited(places)
        _serve(places)
        if tries < last and guess(places) != "wrong":
            found.append(f"after {tries} tries and their wait a guess was refused")
    for wanted in (("in", last), ("in", 0)):
        entered = try_once(places, PHRASE)
        if entered != wanted:
            found.append(f"the owner after the wait: {entered} and not {wanted}")
    return found


def guess(places: Places) -> str:
    """Guess at a gate of its own; returns what became of it."""
    try:
        Gate.of(places).enter(USER, WRONG)
    except WrongPassphrase:
        return "wrong"
    except TooManyTries:
        return "wait"
    return "in"


def started_anew(places: Places, tries: int) -> list[str]:
    """Start the program anew, also on a day set a year before or behind."""
    found = []
    for day in (0.0, _A_YEAR, -_A_YEAR):
        word, seconds = try_once(places, PHRASE, day)
        if word != "wait" or seconds > wait_after(tries):
            found.append(f"after {tries} tries a program started anew: {word} {seconds}")
    return found


def _edited(places: Places) -> list[str]:
    """Delete, spoil and lower one of both counts by hand."""
    found = []
    for path in (places.tries, mirror_of(places.tries)):
        whole = path.read_bytes()
        for edit in (b"{}", b"\xff", None):
            if edit is None:
                path.unlink()
            else:
                path.write_bytes(edit)
            word, _ = try_once(places, PHRASE)
            if word != "wait":
                found.append(f"{path.name} edited to {edit!r}: {word}")
        path.write_bytes(whole)
    return found


def _serve(places: Places) -> None:
    """Let the wait pass: the moment of the last try is put back by it in both counts, as if it had been sat out."""
    for path in (places.tries, mirror_of(places.tries)):
        if not path.exists():
            continue
        counts = json.loads(path.read_bytes())
        for count in counts.values():
            count["at"] = float(count["at"]) - wait_after(count["tries"])
        path.write_text(json.dumps(counts), encoding="utf-8")


def measure(effort: Effort) -> Iterator[Figure]:
    """Go through the free tries and several waits."""
    rounds = effort.pick(whole=5, short=1, test=1)
    with TemporaryDirectory() as folder:
        places = Places(Path(folder) / "office").prepare()
        KeySlots(places.keyslots).create(USER, PHRASE)
        found = slips(places, rounds)
    waits = ", ".join(str(wait_after(FREE_TRIES + _SHORT_WAITS + number)) for number in range(rounds))
    note = f"{'; '.join(found) or 'none'}; waits of {waits} s, each tried by new processes, set clocks, edited counts"
    yield Figure("lockout", "guesses let through early, or owners kept out", len(found), "slips", "<=", 0, rounds, note)


HUNT = Hunt(("lockout",), measure)
