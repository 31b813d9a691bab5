"""After an unexpected error a person is told once, in Arabic, and may read a report before saving it."""

from collections.abc import Iterator
from threading import Thread

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.crash_notice import CrashNotice
from desktop_app.views.report_sheet import ReportSheet
from desktop_app.views.widgets.dialog import Sheet
from tests.robots.typing import click, find
from tests.views.checks import check_all


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def notice(qtbot: QtBot) -> Iterator[CrashNotice]:
    made = CrashNotice(lambda: "the report")
    yield made
    made.deleteLater()


def test_an_error_in_another_thread_is_told_over_the_window(qtbot: QtBot, home: QWidget, notice: CrashNotice) -> None:
    thread = Thread(target=notice.happened.emit)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: home.findChild(QWidget, "crash") is not None)
    with qtbot.waitSignal(notice.read):
        click(find(home, "crash", QWidget), "crash_go_on")


def test_one_notice_at_a_time(home: QWidget, notice: CrashNotice) -> None:
    notice.tell()
    notice.tell()
    assert len([sheet for sheet in home.findChildren(Sheet) if sheet.objectName() == "crash"]) == 1


def test_the_report_is_read_before_it_is_saved(home: QWidget, notice: CrashNotice) -> None:
    notice.tell_of_last_time()
    sheet = find(home, "crash", Sheet)
    click(sheet, "crash_report")
    report = sheet.findChild(ReportSheet)
    assert report is not None
    assert report.page.toPlainText() == "the report"


@pytest.mark.parametrize("last_time", [True, False])
def test_it_is_named_reached_and_whole(home: QWidget, notice: CrashNotice, last_time: bool) -> None:
    if last_time:
        notice.tell_of_last_time()
    else:
        notice.tell()
    check_all(find(home, "crash", QWidget))


def test_without_a_window_nothing_is_shown(qapp: object, notice: CrashNotice) -> None:
    notice.tell()
