"""One search for everything, from the keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.palette import Hit, Palette
from tests.robots.typing import find, press, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def palette(qtbot: QtBot, chosen: list[str]) -> Palette:
    names = ["نورة سعد", "نورة خالد", "مريم"]
    hits = [Hit("user-round", name, "ملف", partial(chosen.append, name), "Ctrl+1") for name in names]
    window = on_stage(qtbot, QWidget(), 900, 640)
    palette = Palette(window, lambda text: [hit for hit in hits if text in hit.title])
    palette.begin("نورة")
    return palette


def test_what_was_typed_before_is_searched_at_once(palette: Palette) -> None:
    assert [hit.title for hit in palette.found()] == ["نورة سعد", "نورة خالد"]


def test_arrows_and_enter_choose(palette: Palette, chosen: list[str]) -> None:
    field = find(palette, "palette_field", QLineEdit)
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    assert chosen == ["نورة خالد"]


def test_typing_searches_by_itself(qtbot: QtBot, palette: Palette) -> None:
    type_text(find(palette, "palette_field"), "مريم", replace=True)
    qtbot.waitUntil(lambda: [hit.title for hit in palette.found()] == ["مريم"])


def test_nothing_found_is_said(palette: Palette) -> None:
    type_text(find(palette, "palette_field"), "س" * 9)
    assert any("لا نتائج" in words.text() for words in palette.findChildren(QLabel) if words.isVisible())


def test_it_is_named_reached_and_drawn(palette: Palette) -> None:
    check_all(palette)
    assert not palette.grab().isNull()
