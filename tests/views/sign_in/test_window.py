"""The sign-in window lets in whoever has the name and the phrase, and says why not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.sign_in.window import SignInWindow
from tests.robots.typing import click, find, focus, press, type_text
from tests.views.checks import SMALL, check_screen


def _enter(user_name: str, passphrase: str) -> object:
    if (user_name, passphrase) != ("منال", "مطر نخلة"):
        raise Refused(Fault(FaultCode.WRONG_PASSPHRASE))
    return "in"


def _show(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.resize(*SMALL)
    window.show()
    qtbot.waitExposed(window)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[SignInWindow]:
    made = SignInWindow(_enter)
    _show(qtbot, made)
    yield made
    made.close()


def test_enter_after_the_phrase_signs_in(qtbot: QtBot, window: SignInWindow) -> None:
    type_text(find(window, "user_name"), "منال")
    type_text(find(window, "passphrase"), "مطر نخلة")
    with qtbot.waitSignal(window.entered) as told:
        press(focus(find(window, "passphrase")), Qt.Key.Key_Return)
    assert told.args == ["in"]


def test_a_wrong_phrase_is_told_and_stays_to_be_mended(qtbot: QtBot, window: SignInWindow) -> None:
    type_text(find(window, "user_name"), "منال")
    type_text(find(window, "passphrase"), "مطر")
    with qtbot.assertNotEmitted(window.entered):
        click(window, "sign_in_go")
    type_text(find(window, "passphrase"), "مطر نخلة", replace=True)
    with qtbot.waitSignal(window.entered):
        click(window, "sign_in_go")


def test_nothing_is_tried_while_a_field_is_empty(qtbot: QtBot, window: SignInWindow) -> None:
    type_text(find(window, "user_name"), "منال")
    click(window, "sign_in_go")
    assert window.focusWidget() is find(window, "passphrase")


def test_the_cursor_stands_in_the_phrase_where_the_name_is_known(qtbot: QtBot) -> None:
    window = SignInWindow(_enter, last_user="منال")
    _show(qtbot, window)
    assert window.focusWidget() is find(window, "passphrase")


def test_slow_things_begin_once_the_window_is_there(qtbot: QtBot) -> None:
    begun: list[str] = []
    _show(qtbot, SignInWindow(_enter, on_shown=lambda: begun.append("once")))
    qtbot.waitUntil(lambda: begun == ["once"])


@pytest.mark.parametrize("practice", ["", "ادخل باسم منال وعبارة المرور: مطر نخلة"])
def test_it_is_named_reached_and_whole(qtbot: QtBot, practice: str) -> None:
    check_screen(lambda: SignInWindow(_enter, practice=practice), lambda window: _show(qtbot, window))
