"""Small windows ask before something is done, and do nothing when left."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.widgets.dialog import ask_reason, confirm, tell
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.worker import Task, Worker
from tests.robots.typing import await_deeds, click, find, focus, press, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

PATIENCE = 20


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return on_stage(qtbot, QWidget())


def test_agreeing_does_it(window: QWidget) -> None:
    done: list[str] = []
    click(confirm(window, "حذف المسودة", "لا تُستعاد بعد حذفها.", "احذف", lambda: done.append("gone")), "confirm_yes")
    assert done == ["gone"]


def test_escape_does_nothing(window: QWidget) -> None:
    done: list[str] = []
    sheet = confirm(window, "حذف المسودة", "لا تُستعاد بعد حذفها.", "احذف", lambda: done.append("gone"), danger=True)
    press(sheet, Qt.Key.Key_Escape)
    assert done == []


def test_a_reason_must_be_given(window: QWidget) -> None:
    given: list[str] = []
    sheet = ask_reason(window, "رفض الاقتراح", "يبقى في السجل.", "سبب الرفض", "ارفض", given.append)
    click(sheet, "reason_yes")
    assert given == []
    assert sheet.isVisible()
    type_text(find(sheet, "reason_text"), "الدخل موثّق")
    click(sheet, "reason_yes")
    assert given == ["الدخل موثّق"]


def test_a_reason_that_is_refused_is_told_beside_it_and_stays_as_typed(window: QWidget) -> None:
    asked, done = ["م" * 501, "تمزّقت"], list[int]()

    def keep(reason: str) -> int:
        if len(reason) > 500:
            raise Refused(Fault(FaultCode.TOO_LONG, "void_reason", {"limit": "500"}))
        return len(reason)

    sheet = ask_reason(window, "إلغاء الورقة", "تبقى مقروءة.", "السبب", "ألغها", keep, done.append)
    type_text(find(sheet, "reason_text"), asked[0])
    click(sheet, "reason_yes")
    assert sheet.isVisible()
    assert find(sheet, "reason_text", TextArea).draft() == asked[0]
    assert "أقصى عدد أحرفه 500" in find(sheet, "reason_text").accessibleDescription()
    type_text(find(sheet, "reason_text"), asked[1], replace=True)
    click(sheet, "reason_yes")
    assert (done, sheet.isVisible()) == ([len(asked[1])], False)


def test_a_message_is_read_and_closed(qtbot: QtBot, window: QWidget) -> None:
    sheet = tell(window, "تم الحفظ", "حُفظت النسخة الاحتياطية.", tone="ok")
    check_all(sheet)
    with qtbot.waitSignal(sheet.finished):
        click(sheet, "message_close")


def test_what_takes_a_moment_is_done_beside_the_window_which_stays_until_it_is_done(
    qtbot: QtBot, window: QWidget
) -> None:
    worker, go_on, done = Worker(), Event(), list[str]()

    def keep(reason: str) -> Task[str]:
        return Task(worker, lambda: reason if go_on.wait(PATIENCE) else "")

    sheet = ask_reason(window, "إصدار الورقة من جديد", "تُلغى هذه.", "السبب", "أصدرها", keep, done.append)
    type_text(find(sheet, "reason_text"), "تمزّقت")
    press(focus(find(sheet, "reason_yes")), Qt.Key.Key_Space)
    assert not find(sheet, "reason_yes", QWidget).isEnabled()
    press(sheet, Qt.Key.Key_Escape)
    sheet.close()
    assert (sheet.isVisible(), done) == (True, [])
    go_on.set()
    await_deeds()
    assert (isValid(sheet), done) == (False, ["تمزّقت"])
    worker.finish()


def test_what_is_refused_beside_the_window_is_told_in_it_and_can_be_mended(qtbot: QtBot, window: QWidget) -> None:
    worker, done = Worker(), list[int]()

    def keep(reason: str) -> Task[int]:
        def work() -> int:
            if len(reason) > 500:
                raise Refused(Fault(FaultCode.TOO_LONG, "void_reason", {"limit": "500"}))
            return len(reason)

        return Task(worker, work)

    sheet = ask_reason(window, "إصدار الورقة من جديد", "تُلغى هذه.", "السبب", "أصدرها", keep, done.append)
    find(sheet, "reason_text", TextArea).show_draft("م" * 501)
    click(sheet, "reason_yes")
    assert "أقصى عدد أحرفه 500" in find(sheet, "reason_text").accessibleDescription()
    type_text(find(sheet, "reason_text"), "تمزّقت", replace=True)
    click(sheet, "reason_yes")
    assert (done, isValid(sheet)) == ([6], False)
    worker.finish()
