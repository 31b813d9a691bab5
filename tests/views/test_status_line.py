"""The line at the foot: the day in both calendars and the age of the last backup."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.policy.text import ltr
from desktop_app.views.status_line import StatusLine
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

NOW = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)


def _words(line: StatusLine) -> str:
    return " ".join(words.text() for words in line.findChildren(QLabel) if words.isVisible())


def test_the_day_stands_in_both_calendars(qtbot: QtBot) -> None:
    line = on_stage(qtbot, StatusLine("0.1.0"), 1000)
    line.show_time(NOW, NOW - timedelta(days=1))
    assert "9 جمادى الآخرة 1448هـ" in _words(line)
    assert "19 نوفمبر 2026م" in _words(line)
    assert "آخر نسخة احتياطية: قبل يوم" in _words(line)
    assert ltr("0.1.0") in _words(line)
    check_all(line.window())


def test_no_backup_is_said(qtbot: QtBot) -> None:
    line = on_stage(qtbot, StatusLine("0.1.0"), 1000)
    line.show_time(NOW, None)
    line.set_narrow(narrow=True)
    assert "لا نسخة احتياطية بعد" in _words(line)
    assert ltr("0.1.0") not in _words(line)
