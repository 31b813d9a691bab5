"""The command that starts this program anew."""

import sys

import pytest

from desktop_app.starting import own_command


def test_a_checkout_is_started_by_its_python() -> None:
    assert own_command("run", "--practice") == [sys.executable, "-m", "desktop_app", "run", "--practice"]


def test_a_frozen_program_is_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("run") == [sys.executable, "run"]
