"""The recovery code is asked for with a name and a new phrase, each told where it is wrong."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.security.slots import KeySlots
from desktop_app.views.rescue.recovering import Recovering
from tests.builders import build_office
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage

PHRASE = "باب وردة سفينة حجر ريح"


def test_what_is_left_out_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    way = on_stage(qtbot, Recovering(built.places), 1000, 640)
    click(way, "renew_go")
    assert find(way, "second_half", QWidget).accessibleDescription()
    assert find(way, "user_name", QWidget).accessibleDescription()
    built.close()


def test_an_unknown_name_is_told_beside_the_name(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    code = KeySlots(built.places.keyslots).set_recovery(built.opened.store.key)
    way = on_stage(qtbot, Recovering(built.places), 1000, 640)
    typed = {"first_half": code.first, "second_half": code.second, "user_name": "nobody"}
    for name, text in (typed | {"passphrase": PHRASE, "passphrase_again": PHRASE}).items():
        type_text(find(way, name), text)
    click(way, "renew_go")
    qtbot.waitUntil(find(way, "renew_go", QWidget).isEnabled, timeout=30_000)
    assert find(way, "user_name", QWidget).accessibleDescription()
    built.close()
