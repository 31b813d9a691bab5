"""A card holds what belongs together under a title."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.text import label
from tests.views.widgets.stage import on_stage


def test_a_card_shows_its_title_above_what_it_holds(qtbot: QtBot) -> None:
    card = Card("الأسرة", "users")
    card.add(label("نورة"))
    on_stage(qtbot, card)
    assert [words.text() for words in card.findChildren(QLabel) if words.isVisible()] == ["الأسرة", "نورة"]


def test_a_card_without_a_title_keeps_no_room_for_one(qtbot: QtBot) -> None:
    card = Card()
    card.add(label("نورة"))
    assert card.body.count() == 1
