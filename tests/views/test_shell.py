"""The frame: from screen to screen by the keyboard, folded where it is narrow, marked in practice."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.copy_keeping import CopyStanding
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.scarcity import RoomLeft
from desktop_app.policy.copies import CopyState
from desktop_app.policy.permissions import Act
from desktop_app.views.language import install_language
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.palette import Hit, Palette
from desktop_app.views.room_strip import RoomStrip
from desktop_app.views.screens import Screen
from desktop_app.views.seeking import Seeking
from desktop_app.views.shell import Facts, Shell
from desktop_app.views.shortcuts import ShortcutSheet
from desktop_app.views.theme import Theme
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.page import Page
from tests.builders import BuiltOffice
from tests.robots.typing import click, find, press, type_text
from tests.views.checks import check_all
from tests.views.offices import office_of

CTRL = Qt.KeyboardModifier.ControlModifier


class Scene(Page):
    """A page that remembers what was asked of it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.read = 0
        self.subjects: list[object] = []
        self.add(LineField(f"{key}_field", "خانة"))

    def refresh(self) -> None:
        self.read += 1

    def open(self, subject: object) -> None:
        self.subjects.append(subject)


def _screen(key: str, title: str, act: Act | None = None) -> Screen:
    def make(office: Office, navigator: Navigator) -> QWidget:
        return Scene(key)

    return Screen(key, "folder-open", title, act, make)


SCREENS = (
    _screen("today", "اليوم"),
    replace(_screen("intake", "استقبال طلب", Act.SUBMIT_REQUEST), action="طلب جديد"),
    _screen("staff", "الموظفون", Act.MANAGE_STAFF),
    replace(_screen("file", "ملف"), place="hidden"),
    replace(_screen("upkeep", "النسخ الاحتياطي"), place="foot"),
)


@performs(Act.READ_POLICY)
def find_nora(_desk: Desk, text: str, _most: int) -> tuple[str, ...]:
    """Know one person."""
    return tuple(name for name in ("نورة سعد",) if text in name)


def as_hit(name: str) -> Hit:
    return Hit("user-round", name, "", lambda: None)


@pytest.fixture
def built(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[BuiltOffice, Office]]:
    built, office = office_of(tmp_path)
    yield built, office
    office.finish()
    built.close()


def _shell(
    qtbot: QtBot,
    built: tuple[BuiltOffice, Office],
    *,
    practice: bool = False,
    width: int = 1280,
    room: Callable[[], RoomLeft] | None = None,
) -> Shell:
    clock = built[0].clock
    good = CopyStanding(CopyState.GOOD, clock() - timedelta(hours=3), clock() - timedelta(days=1), place_chosen=True)
    facts = Facts("فرع النسيم", "0.1.0", clock, lambda: good, practice, room)
    shell = Shell(built[1], SCREENS, facts, lambda shell: (Seeking(built[1], find_nora, 9, shell), as_hit))
    qtbot.addWidget(shell)
    shell.resize(width, 700)
    shell.show()
    qtbot.waitExposed(shell)
    shell.go("today")
    return shell


@pytest.fixture
def shell(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> Shell:
    return _shell(qtbot, built)


def test_the_strip_about_the_disk_comes_and_goes_with_the_room(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    left = [RoomLeft(short=False, read_only=False, free=900, needed=50)]
    shell = _shell(qtbot, built, room=lambda: left[0])
    strip = find(shell, "room", RoomStrip)
    assert not strip.isVisible()
    left[0] = RoomLeft(short=True, read_only=False, free=320, needed=50)
    shell.show_time()
    assert strip.isVisible()
    left[0] = RoomLeft(short=False, read_only=False, free=900, needed=50)
    built[1].changed.emit()
    assert not strip.isVisible()


def _scene(shell: Shell, key: str) -> Scene:
    page = shell.page(key)
    assert isinstance(page, Scene)
    return page


def test_a_number_with_control_goes_to_its_screen(shell: Shell) -> None:
    press(shell, Qt.Key.Key_2, CTRL)
    assert shell.current == "intake"
    assert find(shell, "nav_intake", QAbstractButton).isChecked()


def test_what_one_may_not_use_is_not_there(shell: Shell) -> None:
    assert shell.findChild(QWidget, "nav_staff") is None
    shell.go("staff")
    assert shell.current == "today"


def test_a_screen_is_given_its_subject_and_reads_when_shown(shell: Shell) -> None:
    shell.go("file", "NSM-1448-0001")
    assert _scene(shell, "file").subjects == ["NSM-1448-0001"]
    assert _scene(shell, "file").read == 1
    shell.back()
    assert shell.current == "today"


def test_after_an_act_the_screen_in_sight_reads_again(shell: Shell, built: tuple[BuiltOffice, Office]) -> None:
    before = _scene(shell, "today").read
    built[1].changed.emit()
    assert _scene(shell, "today").read == before + 1


def test_the_cursor_stands_in_the_first_field(qtbot: QtBot, shell: Shell) -> None:
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell)
    shell.go("intake")
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == "intake_field"


def test_the_action_of_the_top_bar_opens_its_screen(shell: Shell) -> None:
    click(shell, "main_action")
    assert shell.current == "intake"


def test_the_search_finds_people_and_screens_from_the_keyboard(qtbot: QtBot, shell: Shell) -> None:
    type_text(find(shell, "search"), "ن")
    palette = shell.findChild(Palette)
    assert palette is not None
    type_text(find(palette, "palette_field"), "ور")
    qtbot.waitUntil(lambda: [hit.title for hit in palette.found()] == ["نورة سعد"])
    type_text(find(palette, "palette_field"), "استقبال", replace=True)
    qtbot.waitUntil(lambda: len(palette.found()) == 1)
    press(find(palette, "palette_field", QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.current == "intake")


def test_a_narrow_window_shows_icons_alone(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    shell = _shell(qtbot, built, width=1024)
    assert find(shell, "nav_today", QAbstractButton).text() == ""
    assert find(shell, "nav_today").accessibleName() == "اليوم"
    shell.resize(1300, 700)
    assert "اليوم" in find(shell, "nav_today", QAbstractButton).text()


def test_practice_is_marked(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    shell = _shell(qtbot, built, practice=True)
    mark = find(shell, "practice", QFrame)
    assert mark.isVisible()
    assert "تدريب" in [words.text() for words in mark.findChildren(QLabel)]
    assert "تدريب" in shell.windowTitle()


def test_another_font_makes_the_frame_anew_and_stays_where_it_was(qtbot: QtBot, theme: Theme, shell: Shell) -> None:
    shell.go("intake")
    with qtbot.waitSignal(shell.look_changed) as told:
        shell.wear(points=13)
    assert told.args == [False, 13.0, "ar"]
    assert shell.current == "intake"
    assert find(shell, "intake_field").isVisible()


def test_english_turns_the_window_round(qtbot: QtBot, qapp: QApplication, built: tuple[BuiltOffice, Office]) -> None:
    shell = _shell(qtbot, built)
    try:
        shell.wear(language="en")
        assert not shell.isRightToLeft()
        assert find(shell, "search").accessibleName() == "Search everything"
    finally:
        install_language(qapp, "ar")


def test_the_keys_are_listed(shell: Shell) -> None:
    press(shell, Qt.Key.Key_Slash, CTRL)
    sheet = shell.findChild(ShortcutSheet)
    assert sheet is not None
    check_all(sheet)


@pytest.mark.parametrize("points", [10, 13])
def test_the_frame_is_named_reached_and_whole(
    qtbot: QtBot, theme: Theme, built: tuple[BuiltOffice, Office], points: int
) -> None:
    theme.apply(points=points)
    check_all(_shell(qtbot, built, practice=True, width=1024))
