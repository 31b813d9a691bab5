"""Words that Qt's own Arabic lacks are said in ours."""

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.qt_words import WORDS


@pytest.mark.parametrize("words", WORDS)
def test_the_file_window_speaks_arabic(qtbot: QtBot, words: str) -> None:
    assert QCoreApplication.translate("QFileDialog", words) != words
