"""What a window does not need waits until it is painted."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views import first_paint
from desktop_app.views.first_paint import FirstPaint, Settled


class Part(QWidget):
    """Tells that it was painted."""

    def __init__(self, story: list[str]) -> None:
        super().__init__()
        self._story = story

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name that Qt calls
        self._story.append("painted")


def test_it_comes_once_after_everything_in_the_window_is_painted(qtbot: QtBot) -> None:
    story: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(Part(story))
    window.resize(100, 100)
    FirstPaint(window, lambda: story.append("then"))
    assert story == []
    window.show()
    qtbot.waitUntil(lambda: "then" in story)
    window.repaint()
    assert [word for word in story if word == "then"] == ["then"]
    assert story[0] == "painted"


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window settles at once, or nearly so."""
    monkeypatch.setattr(first_paint, "SETTLED_MS", 20)


def settling(qtbot: QtBot, story: list[str]) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    Settled(window, lambda: story.append("settled"))
    FirstPaint(window, lambda: story.append("painted"))
    window.show()
    qtbot.waitUntil(lambda: "painted" in story)
    return window


@pytest.mark.usefixtures("soon")
def test_what_nobody_waits_for_comes_once_and_some_time_after_the_painting(qtbot: QtBot) -> None:
    story: list[str] = []
    window = settling(qtbot, story)
    qtbot.waitUntil(lambda: "settled" in story)
    window.repaint()
    qtbot.wait(40)
    assert story == ["painted", "settled"]


@pytest.mark.usefixtures("soon")
def test_in_a_window_that_was_closed_meanwhile_it_does_not_come(qtbot: QtBot) -> None:
    story: list[str] = []
    settling(qtbot, story).close()
    qtbot.wait(40)
    assert story == ["painted"]
