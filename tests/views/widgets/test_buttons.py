"""Buttons are pushed by the keyboard, and say their words whatever their look."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.buttons import button, icon_button, row
from desktop_app.views.widgets.text import canvas
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


def test_a_button_is_pushed_with_the_space_bar(qtbot: QtBot) -> None:
    pushed: list[str] = []
    stage = canvas()
    stage.setLayout(row(button("حفظ", "save", icon="save", on_click=lambda: pushed.append("save"))))
    click(on_stage(qtbot, stage), "save")
    assert pushed == ["save"]


def test_a_function_with_a_choice_is_not_given_the_buttons_own_state(qtbot: QtBot) -> None:
    given: list[object] = []

    def act(subject: object = "nothing") -> None:
        given.append(subject)

    on_stage(qtbot, icon_button("plus", "add", "إضافة", on_click=act)).click()
    assert given == ["nothing"]


def test_the_icon_of_next_stands_after_its_words(qtbot: QtBot) -> None:
    assert (
        button("التالي", "next", icon="arrow-right", icon_last=True).layoutDirection() == Qt.LayoutDirection.LeftToRight
    )


def test_an_icon_alone_is_spoken(qtbot: QtBot) -> None:
    assert icon_button("plus", "add", "إضافة فرد").accessibleName() == "إضافة فرد"
