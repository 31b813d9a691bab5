"""The real program keeps its traces: an error is told in the window, a violent end at the next start, each once."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from desktop_app.settings import Places
from desktop_app.traces.crashes import reports, untold
from desktop_app.traces.log import last_lines
from tests.casework.doctor.outlooks import closed_office

ROOT = Path(__file__).resolve().parents[2]
NAME = "نورة سعد محمد العتيبي"
PROGRAM = f"""
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app import app

def fails(): raise ValueError({NAME!r})

def look():
    seen = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
    print(*sorted(name for name in seen if name), flush=True)
    for sheet in QApplication.topLevelWidgets():
        if sheet.objectName() == "crash" and "read" in sys.argv:
            sheet.accept()

def end():
    if "killed" in sys.argv: os.kill(os.getpid(), signal.SIGSEGV)
    QApplication.quit()

made = app.application

def application(preferences):
    program = made(preferences)
    QTimer.singleShot(100, fails if "fails" in sys.argv else lambda: None)
    QTimer.singleShot(400, look)
    QTimer.singleShot(700, end)
    return program

app.application = application
sys.exit(app.run())
"""


def _run(places: Places, *ways: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MUSTAFID_HOME": str(places.root.parent)}
    command = [sys.executable, "-c", PROGRAM, *ways]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False
    )


def test_an_error_is_told_in_the_window_and_the_work_goes_on(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    ended = _run(places, "fails", "read")
    assert (ended.returncode, ended.stdout.split()) == (0, ["crash", "sign_in"])
    assert NAME not in ended.stderr
    (report,) = reports(places.logs)
    assert "builtins.ValueError" in report.read_text("utf-8")
    assert untold(places.logs) == []
    assert [name for name in ("started", "crashed", "ended") if name not in "\n".join(last_lines(places.logs))] == []


def test_a_violent_end_is_told_once_at_the_next_start(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    assert _run(places, "killed").returncode == -signal.SIGSEGV
    assert _run(places, "read").stdout.split() == ["crash", "sign_in"]
    assert _run(places).stdout.split() == ["sign_in"]
    (report,) = reports(places.logs)
    assert "Segmentation fault" in report.read_text("utf-8")
