"""No typo is taken for the recovery code, each single one is told, and the offered phrases hold enough bits."""

import pytest

from benchmarks.vault import codes
from benchmarks.vault.codes import measure, tried
from benchmarks.vault.effort import Effort
from desktop_app.security import recovery


def test_every_target_is_met() -> None:
    assert [figure.id for figure in measure(Effort.TEST) if not figure.met] == []


def test_a_weak_phrase_that_is_offered_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "offer", lambda _words: "كلمة كلمة")
    assert [figure.id for figure in measure(Effort.TEST) if not figure.met] == ["phrases-weak"]


def test_a_check_character_that_checks_nothing_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "check_character", lambda _symbols: "0")
    _, untold, _ = tried(200, 1)
    assert untold > 0
