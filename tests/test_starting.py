"""How the program starts, and the command that starts it anew."""

import subprocess
import sys

import pytest

from desktop_app.starting import own_command


def test_a_checkout_is_started_by_its_python() -> None:
    assert own_command("run", "--practice") == [sys.executable, "-m", "desktop_app", "run", "--practice"]


def test_a_frozen_program_is_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("run") == [sys.executable, "run"]


def test_no_source_is_kept_of_what_is_imported_after_the_binding_of_qt() -> None:
    words = (
        "import linecache\n"
        "from desktop_app.starting import import_as_python_does\n"
        "import_as_python_does()\n"
        "import sqlalchemy, desktop_app.views.sign_in.window\n"
        "files = [name for name in linecache.cache if name.endswith('.py')]\n"
        "print([name for name in files if 'sqlalchemy' in name or 'views' in name])"
    )
    assert subprocess.run([sys.executable, "-c", words], capture_output=True, check=True).stdout.strip() == b"[]"
