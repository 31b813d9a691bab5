"""Errors that carry what somebody typed, in the window, beside it, in a statement, in a file's name, in Qt's words."""

import logging
import threading
import time
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.vault.planted.strings import PLANTED
from desktop_app.views.office import Office


def errors_of_every_kind(office: Office) -> None:
    """Raise each where the program would, and let it be told."""
    QTimer.singleShot(0, lambda: _fail(PLANTED["in_slot"]))
    threading.Thread(target=_fail, args=(PLANTED["in_thread"],)).start()
    office.worker.start(lambda: _fail(PLANTED["in_work"]), done=_nothing, failed=_raise_again)
    office.worker.start(_statement, done=_nothing, failed=_raise_again)
    office.worker.start(_missing_file, done=_nothing, failed=_raise_again)
    qWarning(f"QFile::open: {PLANTED['in_qt']}")
    end = time.monotonic() + 1
    while time.monotonic() < end:
        QApplication.processEvents()
        for window in QApplication.topLevelWidgets():
            _read(window)


def _read(window: QWidget) -> None:
    if window.objectName() == "crash" and window.isVisible():
        window.close()


def _fail(words: str) -> None:
    raise ValueError(words)


def _nothing(_outcome: object) -> None:
    """Nothing more is done."""


def _raise_again(error: Exception) -> None:
    raise error


def _statement() -> None:
    try:
        sqlcipher.connect(":memory:").execute("INSERT INTO nowhere VALUES (?)", (PLANTED["in_statement"],))
    except sqlcipher.Error:
        logging.getLogger("mustafid").exception("%s", PLANTED["in_statement"])
        raise


def _missing_file() -> None:
    Path(f"{PLANTED['in_file_name']}.pdf").read_bytes()
