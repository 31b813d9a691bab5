"""``python -m benchmarks.vault.kills.typing_lane``: kills typists, and reads back what the draft kept of it."""

import json
import random
import select
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlalchemy import select as choose

from benchmarks.vault.kills.office import copied
from benchmarks.vault.kills.program import Order, begin, kill
from benchmarks.vault.kills.shift import Shift, warm_up
from benchmarks.vault.kills.told import Said, heard
from benchmarks.vault.kills.typist import typist
from desktop_app.models.drafts import Draft
from desktop_app.policy.terms import DraftKind, Role
from desktop_app.practice.staff import PASSPHRASE, colleague
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.opening import open_store

USER = colleague(Role.RECEPTION).user_name
MOMENTS = 2.2, 5.5
"""Seconds after the first letter within which a typist is killed: there is something that must have been saved."""
LONGEST = 120.0


def lost_seconds(said: Iterable[Said], kept: Mapping[str, str], killed_at: float) -> float:
    """Return how long before the kill the oldest letter was typed that is not in the draft; nought when all are."""
    letters = [each for each in said if each.word == "typed"]
    lost = [each.at for each in letters if not kept.get(each.facts["field"], "").startswith(each.facts["text"].strip())]
    return killed_at - min(lost, default=killed_at)


def _killed(places: Places, number: int, chance: random.Random, log: Path) -> tuple[list[Said], float]:
    child, pipe = begin(Order(places, USER, typist, number, PASSPHRASE, log))
    said, deadline, typing = b"", time.monotonic() + LONGEST, False
    with open(pipe, "rb", buffering=0) as program:
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([program], [], [], left)[0] or not (more := program.read(65536)):
                break
            said += more
            if not typing and b'["typed"' in said:
                typing, deadline = True, time.monotonic() + chance.uniform(*MOMENTS)
        killed_at = time.monotonic()
        if not kill(child):
            raise RuntimeError(log.read_text(errors="replace")[-2000:])
        said += program.read()
    return list(heard(said)), killed_at


def _kept(places: Places) -> Mapping[str, str]:
    """Read the newest draft of a request."""
    store = open_store(places.store, KeySlots(places.keyslots).open(USER, PASSPHRASE).key)
    try:
        with store.reading() as session:
            newest = choose(Draft).where(Draft.kind == DraftKind.INTAKE).order_by(Draft.id.desc()).limit(1)
            draft = session.scalars(newest).first()
            return dict(draft.body) if draft is not None else {}
    finally:
        store.close()


def main() -> int:
    """Do one shift."""
    shift = Shift.received(sys.stdin)
    warm_up()
    chance, folder = random.Random(shift.seed), Path(shift.folder)
    for number in range(shift.kills):
        places = copied(Path(shift.template), folder / "office")  # no draft of the typist before
        said, killed_at = _killed(places, shift.seed * 1000 + number, chance, folder / "program.log")
        letters = sum(each.word == "typed" for each in said)
        row = {"lost": lost_seconds(said, _kept(places), killed_at), "letters": letters}
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
