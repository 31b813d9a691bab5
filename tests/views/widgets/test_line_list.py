"""A list of lines to go to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.line_list import Entry, LineList
from tests.robots.typing import find, focus, press
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def lines(qtbot: QtBot, count: int = 3) -> LineList:
    made = LineList("lines")
    made.show_entries([Entry(f"سطر {number}", "تفصيل", chip="اليوم", what=number) for number in range(count)])
    return on_stage(qtbot, made)


def test_a_line_is_spoken_whole(qtbot: QtBot) -> None:
    assert find(lines(qtbot), "lines_0", QWidget).accessibleName() == "سطر 0. تفصيل. اليوم"


def test_the_list_is_one_stop_and_arrows_go_along_it(qtbot: QtBot) -> None:
    made = lines(qtbot)
    focus(find(made, "lines_0"))
    press(find(made, "lines_0"), Qt.Key.Key_Up)
    last = find(made, "lines_2", QWidget)
    assert last.hasFocus()
    with qtbot.waitSignal(made.opened) as opened:
        press(last, Qt.Key.Key_Return)
    assert opened.args == [2]
    check_all(made)


def test_the_place_is_kept_when_lines_change(qtbot: QtBot) -> None:
    made = lines(qtbot)
    focus(find(made, "lines_2"))
    made.show_entries([Entry("واحد"), Entry("اثنان")])
    QApplication.processEvents()
    assert find(made, "lines_1", QWidget).hasFocus()
    assert made.count() == 2


def test_long_words_wrap(qtbot: QtBot) -> None:
    made = LineList("lines")
    made.show_entries([Entry("كلمة " * 40, "تفصيل " * 40)])
    check_all(on_stage(qtbot, made, 300, 500))
