"""Small things begin a new line when the row is full, from the right in Arabic."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.language import ScreenLanguage
from desktop_app.views.widgets.flow import Flow
from tests.views.widgets.stage import on_stage


def _flowing(qtbot: QtBot, width: int) -> list[QLabel]:
    stage = QWidget()
    flow = Flow(stage, spacing=10)
    labels = [QLabel() for _ in range(4)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    on_stage(qtbot, stage, width, 200)
    return labels


def test_the_first_stands_at_the_right(qtbot: QtBot) -> None:
    labels = _flowing(qtbot, 640)
    assert [label.x() for label in labels] == sorted((label.x() for label in labels), reverse=True)
    assert len({label.y() for label in labels}) == 1


def test_in_english_the_first_stands_at_the_left(qtbot: QtBot, english: ScreenLanguage) -> None:
    labels = _flowing(qtbot, 640)
    assert [label.x() for label in labels] == sorted(label.x() for label in labels)


@pytest.mark.parametrize(("width", "lines"), [(640, 1), (300, 2), (160, 4)])
def test_a_full_row_begins_another(qtbot: QtBot, width: int, lines: int) -> None:
    assert len({label.y() for label in _flowing(qtbot, width)}) == lines
