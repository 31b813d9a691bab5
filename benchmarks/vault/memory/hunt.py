"""The hunt through the memory of a locked program: what was written, shown, copied, and the keys are not in it."""

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.kills.office import copied, template
from benchmarks.vault.memory.search import Forms, forms_of, forms_of_key, found_in
from desktop_app.models.drafts import Draft
from desktop_app.policy.terms import DraftKind, Role
from desktop_app.practice.staff import PASSPHRASE, colleague
from desktop_app.security.slots import KeySlots
from desktop_app.settings import HOME_VARIABLE, Places
from desktop_app.storage.opening import open_store
from desktop_app.views.door_bell import ring

USER = colleague(Role.RECEPTION).user_name
_LETTERS = "ابتجحدرسشصطعفقكلمنهوي"
_WAIT = 60.0
_WARM = 1.5
"""Seconds that the sign-in window takes to read the libraries it will need."""


@dataclass(frozen=True)
class Sought:
    """How often each planted thing was found while the work was on the screen, and after locking."""

    before: dict[str, int]
    after: dict[str, int]
    drafts: int
    """Drafts that hold what was typed."""


def planted(chance: random.Random) -> dict[str, str]:
    """Make up words and numbers that stand nowhere else."""

    def words(count: int) -> str:
        return " ".join("".join(chance.choices(_LETTERS, k=6)) for _ in range(count))

    number = "1" + "".join(chance.choices("0123456789", k=9))
    return {
        "phrase": words(5),
        "name": words(3),
        "number": number,
        "printed": words(2),
        "copied": words(3),
    }


def seek(number: int, way: str) -> Sought:
    """Let somebody work and lock, and look through their program's memory before and after; ``way`` is how it locks."""
    with TemporaryDirectory(prefix="mustafid-memory-") as folder:
        places = copied(template(0), Path(folder) / "office")
        told = planted(random.Random(number))
        slots = KeySlots(places.keyslots)
        slots.change(USER, PASSPHRASE, told["phrase"])
        key = slots.open(USER, told["phrase"]).key
        wanted: dict[str, Forms] = {what: forms_of(words) for what, words in told.items()} | {"key": forms_of_key(key)}
        before, after = _worked(places, told, wanted, way)
        return Sought(before, after, _drafts(places, key, told["name"]))


def _worked(
    places: Places, told: dict[str, str], wanted: dict[str, Forms], way: str
) -> tuple[dict[str, int], dict[str, int]]:
    words = [sys.executable, "-m", "benchmarks.vault.memory.sitting"]
    surroundings = {**os.environ, HOME_VARIABLE: str(places.root.parent), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=surroundings) as program:
        try:
            if program.stdin is None or program.stdout is None:
                raise RuntimeError("no pipes")
            order = {**told, "root": str(places.root), "way": way, "user": USER}
            print(json.dumps(order), file=program.stdin, flush=True)
            _expect(program.stdout.readline(), "ready")
            before = found_in(program.pid, wanted)
            print(file=program.stdin, flush=True)
            if way == "stay":
                _expect(program.stdout.readline(), "locked")
            else:
                _wait_for_the_new_image(program.pid)
                _wait_for_the_window(places)
            time.sleep(_WARM)
            return before, found_in(program.pid, wanted)
        finally:
            program.kill()


def _expect(line: str, word: str) -> None:
    if line.strip() != word:
        raise RuntimeError(f"{word} was expected, not {line!r}")


def _wait_for_the_new_image(process: int) -> None:
    deadline = time.monotonic() + _WAIT
    while not Path(f"/proc/{process}/cmdline").read_bytes().endswith(b"desktop_app\0run\0"):
        if time.monotonic() > deadline:
            raise TimeoutError("the program was not replaced")
        time.sleep(0.05)


def _wait_for_the_window(places: Places) -> None:
    deadline = time.monotonic() + _WAIT
    while not ring(places.root):
        if time.monotonic() > deadline:
            raise TimeoutError("the sign-in window never came")
        time.sleep(0.2)


def _drafts(places: Places, key: bytes, name: str) -> int:
    store = open_store(places.store, key)
    try:
        with store.reading() as session:
            drafts = session.scalars(select(Draft).where(Draft.kind == DraftKind.INTAKE))
            return sum(draft.body.get("person.full_name") == name for draft in drafts)
    finally:
        store.close()


def measure(effort: Effort) -> Iterator[Figure]:
    """Lock several times, and once in a way that is not the program's own."""
    runs = effort.pick(whole=10, short=3, test=1)
    sought = [seek(number, "replace") for number in range(runs)]
    before, after = Counter[str](), Counter[str]()
    for one in sought:
        before.update(one.before)
        after.update(one.after)
    unseen = [what for one in sought for what, count in one.before.items() if not count]
    yield Figure(
        "memory-after-lock",
        "planted words, pass phrase and key found in a locked program",
        after.total(),
        "finds",
        "<=",
        0,
        runs,
        f"{_told(after) or 'none'}; at work: {_told(before)}",
    )
    yield Figure(
        "memory-at-work", "planted things not found before locking", len(unseen), "things", "<=", 0, runs, str(unseen)
    )
    lost = sum(one.drafts != 1 for one in sought)
    yield Figure("memory-draft", "locked programs whose draft was not kept", lost, "drafts", "<=", 0, runs)
    control = seek(runs, "stay").after
    note = f"windows and store closed, the process not replaced: {_told(Counter(control))}"
    yield Figure("memory-control", "finds where the process stays", sum(control.values()), "finds", ">", 0, 1, note)


def _told(found: Counter[str]) -> str:
    return ", ".join(f"{count} {what}" for what, count in found.items() if count)


HUNT = Hunt(("memory-after-lock", "memory-at-work", "memory-draft", "memory-control"), measure)
