"""Whoever signs in gets the frame with the screens of their own roles, and finds files from anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.casework.opening import SignedIn
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.views.work import work_window
from tests.builders import build_office
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import await_finds, find, press

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


def test_a_file_is_found_from_anywhere_with_the_reason(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    signed_in = SignedIn(built.opened, built.door(Role.RECEPTION), "reception", 0, 5, "فرع النسيم")
    shell = work_window(signed_in, practice=False, program_version="1")
    qtbot.addWidget(shell)
    shell.show()
    palette = shell.search("٤٥٦٧")
    press(find(palette, "palette_field", QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.current == "file")
    again = shell.search("٤٥٦٧")
    await_finds(again)
    hit = again.found()[0]
    assert hit.title == "نورة سعد محمد العتيبي"
    assert hit.hint.endswith(f"آخر أرقام الجوال: {ltr('0501234567')}")
    assert ltr(submitted.file_number) in hit.hint
    again.reject()
    shell.close()
    built.close()
