"""What tests of the administrator's screens share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.administration import Administration, Show

SCREEN = (951, 520)
"""What the frame leaves for a screen in the smallest window."""


@pytest.fixture
def administration(tmp_path: Path) -> Iterator[Administration]:
    """A real office behind the administrator's door."""
    made = Administration.of(tmp_path)
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Puts a screen into the room that the smallest window leaves it."""

    def shown(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(*SCREEN)
        widget.show()
        qtbot.waitExposed(widget)

    return shown
