"""The five policies stand side by side with what tells them apart, and one of them is chosen by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.policy.policy import bundled
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.setup.policy_cards import PolicyCards
from tests.robots.typing import find, focus, press
from tests.views.widgets.stage import on_stage


def test_arrows_go_along_and_space_chooses(qtbot: QtBot) -> None:
    cards = on_stage(qtbot, PolicyCards(bundled()), 700, 640)
    press(focus(cards), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is find(cards, "policy_ektefaa")
    with qtbot.waitSignal(cards.edited):
        press(find(cards, "policy_ektefaa"), Qt.Key.Key_Space)
    assert cards.draft() == "ektefaa"


def test_one_policy_is_chosen_at_a_time_and_an_unknown_one_never(qtbot: QtBot) -> None:
    cards = on_stage(qtbot, PolicyCards(bundled()), 700, 640)
    cards.show_draft("services")
    cards.show_draft("model")
    assert cards.draft() == "model"
    cards.show_draft("nobody")
    assert cards.draft() == ""


def test_the_control_table_tells_one_of_them_from_the_others(english: ScreenLanguage, qtbot: QtBot) -> None:
    cards = on_stage(qtbot, PolicyCards(bundled()), 700, 640)
    said = [label.text() for label in cards.findChildren(QLabel)]
    assert said.count("With a control table") == 1
    assert said.count("Control table as advice") == 4
