"""Resources are found from a checkout; what is missing is named."""

import sys
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.resources import resource


def test_a_shipped_file_is_found() -> None:
    assert resource("press.toml").read_text(encoding="utf-8").startswith("#")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"papers/no-such-paper\.toml"):
        resource("papers", "no-such-paper.toml")


def test_a_frozen_program_looks_inside_itself_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "press.toml").write_text("frozen", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources._roots.cache_clear()
    try:
        assert resource("press.toml").read_text(encoding="utf-8") == "frozen"
    finally:
        resources._roots.cache_clear()
