"""Tab goes along a page as it is read, whatever was made first."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.decision.tab_order import order_tabs
from desktop_app.views.widgets.page import scrolling
from tests.views.decision.stage import shown


def test_what_was_made_later_is_reached_where_it_stands(qtbot: QtBot) -> None:
    page, inner = QWidget(), QWidget()
    last, second, first, third = (QPushButton(name) for name in ("last", "second", "first", "third"))
    column, line, outer = QVBoxLayout(inner), QHBoxLayout(), QVBoxLayout(page)
    column.addWidget(first)
    line.addWidget(second)
    line.addWidget(third)
    column.addLayout(line)
    outer.addWidget(scrolling(inner))
    outer.addWidget(last)
    shown(qtbot, page)
    order_tabs(page)
    first.setFocus()
    seen = []
    for _ in range(4):
        here = QApplication.focusWidget()
        assert isinstance(here, QPushButton)
        seen.append(here.text())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert seen == ["first", "second", "third", "last"]
