"""Every damage is noticed, and a look that trusts the file would be caught."""

import random
from pathlib import Path

import pytest

from benchmarks.vault import damage
from benchmarks.vault.damage import HUNT, KINDS, SILENT, damage_all, damaged
from benchmarks.vault.effort import Effort
from desktop_app.storage.engine import Soundness


def test_no_damage_goes_unnoticed() -> None:
    assert [(figure.id, figure.met) for figure in HUNT.figures(Effort.TEST)] == [
        ("damage", True),
        ("damage-falls", True),
    ]


def test_a_log_that_is_not_looked_at_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def trusting(_store: Path, _key: bytes) -> Soundness:
        return Soundness(checked=True, cut_short=False)

    monkeypatch.setattr(damage, "require_sound", trusting)
    assert any(one.outcome == SILENT for one in damage_all(32, seed=4))


@pytest.mark.parametrize("kind", KINDS)
def test_a_damage_changes_a_file(kind: str) -> None:
    whole = bytes(range(256)) * 64
    changed, _place = damaged(whole, kind, random.Random(1))  # noqa: S311 - the same every time
    assert changed != whole
