"""What the operating system must bring, on a search path of our own making."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from installer import system

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian packages are for Linux")
LINE = "sudo apt-get update && sudo apt-get install -y --no-install-recommends mupdf-tools poppler-utils qpdf"


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder that commands are found in: no paper tools yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "env").symlink_to(shutil.which("env") or "")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setitem(system.TOOLS, "test", {**system.PAPER_TOOLS, "mutool": "mupdf-tools"})
    return folder


def put_apt_get(commands: Path, *brings: str) -> None:
    """A package manager that brings the named commands, and complains where it brings none."""
    makes = "".join(f": > {commands / name}; /bin/chmod +x {commands / name}\n" for name in brings)
    script = f'#!/bin/sh\ncase "$*" in *install*) ;; *) exit 0 ;; esac\n{makes or "echo no packages >&2; exit 100"}'
    (commands / "apt-get").write_text(script, encoding="utf-8")
    (commands / "apt-get").chmod(0o755)


def test_paper_tools_that_are_not_there_are_named_with_their_packages(commands: Path) -> None:
    assert system.missing("test") == {"pdftotext": "poppler-utils", "qpdf": "qpdf", "mutool": "mupdf-tools"}


def test_a_file_that_is_not_there_is_named_with_its_package(
    commands: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = tmp_path / "cases.txt"
    monkeypatch.setitem(system.TOOLS, "test", {str(cases): "unicode-data"})
    assert system.missing("test") == {str(cases): "unicode-data"}
    cases.touch()
    assert system.missing("test") == {}


def test_without_the_right_to_install_the_one_line_is_printed(
    commands: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_apt_get(commands)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(system.NeedsPerson):
        system.provide("test")
    assert [line.strip() for line in capsys.readouterr().out.splitlines()].count(LINE) == 1


def test_with_the_right_to_install_the_packages_are_brought(
    commands: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_apt_get(commands, "pdftotext", "qpdf", "mutool")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system.provide("test")
    assert system.missing("test") == {}
    assert "mupdf-tools poppler-utils qpdf" in capsys.readouterr().out


def test_an_installation_that_fails_gives_its_reason_and_the_line(
    commands: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_apt_get(commands)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(system.SystemFailed):
        system.provide("test")
    said = capsys.readouterr().out
    assert "no packages" in said
    assert LINE in said


def test_a_system_without_apt_is_told_the_names_of_what_is_missing(
    commands: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(system.NeedsPerson):
        system.provide("test")
    assert "mutool pdftotext qpdf" in capsys.readouterr().out


def test_a_screen_needs_everything_that_a_tour_needs_and_more() -> None:
    assert system.LIBRARIES["tour"].items() < system.LIBRARIES["run"].items()
