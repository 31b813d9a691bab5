"""The environment's stamp and the compiled translations."""

import os
import sys
from pathlib import Path

import pytest

from installer.environment import Environment
from tests.installer.checkout import REAL_ROOT, Checkout

TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="ar"><context><name>Door</name>
<message><source>Open</source><translation>{word}</translation></message></context></TS>
"""


@pytest.fixture
def translated(tmp_path: Path) -> Environment:
    """A checkout of the real program with one translation of its own, and the environment that these tests run in."""
    (tmp_path / "translations").mkdir()
    (tmp_path / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    (tmp_path / "desktop_app").symlink_to(REAL_ROOT / "desktop_app", target_is_directory=True)
    (tmp_path / "translations" / "ar.ts").write_text(TRANSLATION.format(word="افتح"), encoding="utf-8")
    return Environment(tmp_path)


def test_an_unreadable_stamp_vouches_for_nothing(ready: Checkout) -> None:
    environment = Environment(ready.root)
    assert environment.is_ready("tour")
    for damage in (b"", b"{", b"[]", b"\xff\x00"):
        ready.stamp.write_bytes(damage)
        assert not environment.is_ready("tour")


def test_what_was_made_for_one_purpose_does_not_vouch_for_another(ready: Checkout) -> None:
    environment = Environment(ready.root)
    assert environment.is_ready("tour")
    assert not environment.is_ready("run")
    assert not environment.is_ready("test")


def test_what_is_tested_needs_no_second_installation_to_be_run(checkout: Checkout) -> None:
    tested = checkout.start("test")
    assert "— lint" in tested.stdout
    assert tested.returncode == 1, "a checkout of a pebble has no linter"
    outcome = checkout.start("tour", "out")
    assert outcome.returncode == 0
    assert len(outcome.stdout.splitlines()) == 1


def test_an_environment_without_its_python_is_not_ready(ready: Checkout) -> None:
    environment = Environment(ready.root)
    environment.python.unlink()
    assert not environment.is_ready("tour")


def test_variables_of_another_python_do_not_leak_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PYTHONHOME", "elsewhere")
    assert not {"PYTHONPATH", "PYTHONHOME"} & set(Environment.surroundings())


def test_a_translation_is_compiled_when_it_is_missing_or_older_than_its_source(translated: Environment) -> None:
    source = translated.root / "translations" / "ar.ts"
    compiled = source.with_suffix(".qm")
    translated.compile_translations()
    first = compiled.read_bytes()
    source.write_text(TRANSLATION.format(word="ادخل"), encoding="utf-8")
    os.utime(compiled, (0, 0))
    translated.compile_translations()
    assert compiled.read_bytes() != first
    assert [path.name for path in sorted(source.parent.iterdir())] == ["ar.qm", "ar.ts"]


def test_a_translation_that_is_up_to_date_is_left_alone(translated: Environment) -> None:
    compiled = translated.root / "translations" / "ar.qm"
    compiled.write_bytes(b"as it was")
    translated.compile_translations()
    assert compiled.read_bytes() == b"as it was"
