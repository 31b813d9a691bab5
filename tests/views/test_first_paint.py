"""What a window does not need waits until it is painted."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.first_paint import FirstPaint


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
