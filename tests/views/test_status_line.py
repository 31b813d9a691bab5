"""The line at the foot: the day in both calendars and how it stands with the copies, in words."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.casework.copy_keeping import CopyStanding
from desktop_app.policy.copies import CopyState
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.text import ltr
from desktop_app.views.status_line import StatusLine
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

NOW = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def _words(line: StatusLine) -> str:
    return " ".join(words.text() for words in line.findChildren(QLabel) if words.isVisible())


def test_the_day_stands_in_both_calendars(qtbot: QtBot) -> None:
    line = on_stage(qtbot, StatusLine("0.1.0"), 1000)
    line.show_time(NOW, CopyStanding(CopyState.GOOD, NOW - DAY, NOW - 2 * DAY, place_chosen=True))
    assert "9 جمادى الآخرة 1448هـ" in _words(line)
    assert "19 نوفمبر 2026م" in _words(line)
    assert "آخر نسخة مُتحقَّق منها: قبل يوم · خارج هذا الجهاز: قبل يومين" in _words(line)
    assert ltr("0.1.0") in _words(line)
    check_all(line.window())


def test_no_backup_is_said(qtbot: QtBot) -> None:
    line = on_stage(qtbot, StatusLine("0.1.0"), 1000)
    line.show_time(NOW, CopyStanding(CopyState.HERE_OLD))
    line.set_narrow(narrow=True)
    assert "لا نسخة احتياطية بعد" in _words(line)
    assert ltr("0.1.0") not in _words(line)


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (CopyStanding(CopyState.AWAY_OLD, NOW, NOW - 9 * DAY, place_chosen=True), "صِل الذاكرة"),
        (CopyStanding(CopyState.AWAY_OLD, NOW, None), "يختار مدير النظام ذاكرة"),
        (CopyStanding(CopyState.FAILED, NOW, NOW, failed=FaultCode.COPY_PLACE_GONE), "لم ينجح النسخ"),
        (CopyStanding(CopyState.NONE_AWAY_YET, NOW), "لا شيء خارج هذا الجهاز بعد"),
        (CopyStanding(CopyState.ATTACHMENT_DAMAGED, NOW, NOW), "تالف"),
    ],
)
def test_what_is_wrong_is_said_in_words_with_what_to_do(qtbot: QtBot, standing: CopyStanding, said: str) -> None:
    line = on_stage(qtbot, StatusLine("0.1.0"), 1000)
    line.show_time(NOW, standing)
    assert said in _words(line)
    check_all(line.window())
