"""Damage that shows while people work is told with the newest good copy, and leads to its restore."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Role
from desktop_app.views.damage_watch import DamageWatch
from tests.builders import ADMINISTRATOR, PASSPHRASE, build_office
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


@pytest.fixture
def signed_in(tmp_path: Path) -> Iterator[SignedIn]:
    office = build_office(tmp_path)
    office.door(Role.ADMINISTRATOR).run(back_up_now, office.opened, None)
    office.close()
    found = sign_in(office.places, ADMINISTRATOR, PASSPHRASE, office.clock)
    yield found
    found.close()


def test_damage_is_told_with_the_copy_and_leads_to_it(qtbot: QtBot, signed_in: SignedIn) -> None:
    window = on_stage(qtbot, QWidget(), 1024, 640).window()
    watch = DamageWatch(window, signed_in)
    signed_in.opened.store.condemn()
    qtbot.waitUntil(lambda: window.findChild(QWidget, "damage") is not None)
    assert "2026-11-19 09:00" in words(window)
    with qtbot.waitSignal(watch.restore_wanted) as wanted:
        click(window, "damage_yes")
    assert wanted.args == [str(next(signed_in.opened.places.backups.glob("2026*")))]


def test_a_sound_store_is_looked_through_without_a_word(qtbot: QtBot, signed_in: SignedIn) -> None:
    window = on_stage(qtbot, QWidget(), 1024, 640).window()
    watch = DamageWatch(window, signed_in)
    watch.begin()
    watch._worker.finish()
    qtbot.wait(10)
    assert window.findChild(QWidget, "damage") is None


def words(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))
