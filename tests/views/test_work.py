"""Whoever signs in gets the frame with the screens of their own roles, and finds files from anywhere."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.opening import SignedIn
from desktop_app.policy.terms import Role
from desktop_app.views.work import work_window
from tests.builders import build_office

ADMINISTRATION = {"staff", "office", "upkeep"}
EVERYBODY = {"policy", "pass_phrase"}


@pytest.mark.parametrize("role", list(Role))
def test_each_role_sees_its_own_screens_and_opens_them_all(qtbot: QtBot, tmp_path: Path, role: Role) -> None:
    built = build_office(tmp_path)
    signed_in = SignedIn(built.opened, built.door(role), role.value, 0, 5, "فرع النسيم")
    shell = work_window(signed_in, practice=False, program_version="1")
    qtbot.addWidget(shell)
    shell.resize(1280, 800)
    shell.show()
    qtbot.waitExposed(shell)
    places = {key: screen.place for key, screen in shell._screens.items()}
    assert set(places) >= EVERYBODY
    assert (set(places) & ADMINISTRATION) == (ADMINISTRATION if role is Role.ADMINISTRATOR else set())
    assert shell.current == shell.first
    for key in (key for key, place in places.items() if place != "hidden"):
        shell.go(key)
        assert shell.current == key
    shell.close()
    built.close()
