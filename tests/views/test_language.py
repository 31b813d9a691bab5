"""Arabic from the right with Qt's own words translated; English from the left."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.language import ScreenLanguage, compile_words, compiled, install_language, screen_language


def test_arabic_runs_from_the_right_and_speaks_for_qt_too(qtbot: QtBot, qapp: QApplication) -> None:
    install_language(qapp, "ar")
    assert screen_language() == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().toString(123) == "123"


def test_english_runs_from_the_left(english: ScreenLanguage, qapp: QApplication) -> None:
    assert screen_language() == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Words", "%n day(s) left", "", 2) == "2 days left"


def test_words_are_compiled_once(tmp_path: Path) -> None:
    source = tmp_path / "xx.ts"
    source.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="ar"></TS>', "utf-8")
    compile_words(source, tmp_path / "xx.qm")
    assert (tmp_path / "xx.qm").exists()
    assert not (tmp_path / "xx.part").exists()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_there_are_compiled_words_for_each_language(language: ScreenLanguage) -> None:
    assert os.path.getsize(compiled(language)) > 0
