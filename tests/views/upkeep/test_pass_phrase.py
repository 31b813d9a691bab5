"""Everybody changes their own pass phrase, with the one in use."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.security.faults import WrongPassphrase
from desktop_app.views.upkeep.pass_phrase import PassPhraseScreen
from tests.builders import ADMINISTRATOR, PASSPHRASE
from tests.robots.typing import click, find, type_text
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen
from tests.views.way import Way

NEW = "باب وردة سفينة حجر ريح"


def _screen(administration: Administration) -> PassPhraseScreen:
    return PassPhraseScreen(administration.office, Way(), administration.keyring)


def _change(qtbot: QtBot, screen: QWidget, old: str, new: str) -> None:
    type_text(find(screen, "own_old"), old)
    type_text(find(screen, "passphrase"), new)
    type_text(find(screen, "passphrase_again"), new)
    click(screen, "own_change")
    qtbot.waitUntil(find(screen, "own_change", QWidget).isEnabled, timeout=30_000)


def test_the_new_phrase_opens_and_the_old_one_no_longer(
    qtbot: QtBot, administration: Administration, show: Show
) -> None:
    screen = _screen(administration)
    show(screen)
    _change(qtbot, screen, PASSPHRASE, NEW)
    assert administration.keyring.slots.open(ADMINISTRATOR, NEW).key == administration.keyring.key()
    with pytest.raises(WrongPassphrase):
        administration.keyring.slots.open(ADMINISTRATOR, PASSPHRASE)
    assert find(screen, "own_old", QLineEdit).text() == ""


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [("ليست هي أبدا", NEW, "own_old"), (PASSPHRASE, "قصيرة", "passphrase"), ("", NEW, "own_old")],
)
def test_what_is_wrong_is_said_beside_its_field(
    qtbot: QtBot, administration: Administration, show: Show, old: str, new: str, field: str
) -> None:
    screen = _screen(administration)
    show(screen)
    _change(qtbot, screen, old, new)
    assert find(screen, field, QWidget).accessibleDescription()
    assert administration.keyring.slots.open(ADMINISTRATOR, PASSPHRASE).key


def test_it_is_named_reached_and_whole(administration: Administration, show: Show) -> None:
    check_screen(lambda: _screen(administration), show)
