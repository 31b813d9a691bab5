"""The whole corpus at the door of attachments, a part of it at every other; and that the hunt sees what goes wrong."""

import os
import time

from benchmarks.vault.effort import Effort
from benchmarks.vault.hostile.child import Passage
from benchmarks.vault.hostile.doors import Door, Visitor
from benchmarks.vault.hostile.passing import HUNT, figures, passed
from desktop_app.policy.faults import Fault, FaultCode, Refused


def test_nothing_hostile_breaks_a_door() -> None:
    found = {figure.id: figure for figure in HUNT.figures(Effort.TEST)}
    assert found["hostile-files"].met, found["hostile-files"]
    assert found["hostile"].met, found["hostile"].note


def _breaks(at: Visitor, name: str, data: bytes) -> object:
    raise KeyError(name)


def _ends(at: Visitor, name: str, data: bytes) -> object:
    os._exit(7)


def _stays(at: Visitor, name: str, data: bytes) -> object:
    time.sleep(60)
    return None


def _leaves_a_trace(at: Visitor, name: str, data: bytes) -> object:
    (at.office.places.attachments / "trace").write_bytes(data)
    raise Refused(Fault(FaultCode.ATTACHMENT_KIND))


def _says_too_little(at: Visitor, name: str, data: bytes) -> object:
    raise Refused(Fault(FaultCode.PLACEHOLDER_GONE))


def _fills_the_memory(at: Visitor, name: str, data: bytes) -> object:
    return len(bytearray(os.urandom(1) * (600 << 20)))


def test_doors_that_do_wrong_are_seen() -> None:
    doors: dict[str, Door] = {
        door.__name__: door for door in (_breaks, _ends, _stays, _leaves_a_trace, _says_too_little)
    }
    doors |= {"right": lambda at, name, data: None, "heavy": _fills_the_memory}
    passages = passed([("a", b"a", (*doors,))], doors, patience=8)
    assert {one.door for one in passages if not one.is_wrong} == {"right", "heavy"}
    assert next(one.megabytes for one in passages if one.door == "heavy") > 590
    found = {figure.id: figure for figure in figures(passages, 1)}
    assert (found["hostile"].value, found["hostile-memory"].met) == (5, False)


def test_a_door_that_takes_long_is_seen() -> None:
    slow = Passage("a", "slow", "taken", seconds=9)
    assert [figure.met for figure in figures([slow], 1) if figure.id == "hostile-seconds"] == [False]
