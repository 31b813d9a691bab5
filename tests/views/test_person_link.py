"""A person is found by a name or a number while one types, told apart from others, and taken with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.finding import find_people
from desktop_app.views.person_link import PersonLink
from desktop_app.views.widgets.line_list import LineList
from tests.casework.intake.forms import SON_ID, submit, widow_form
from tests.robots.typing import await_finds, find, press, type_text
from tests.views.checks import check_all
from tests.views.offices import office_of
from tests.views.widgets.stage import on_stage


@pytest.fixture
def link(qtbot: QtBot, tmp_path: Path) -> Iterator[PersonLink]:
    built, office = office_of(tmp_path)
    submit(office._door, widow_form())
    yield on_stage(qtbot, PersonLink("who", office, "الشخص"))
    office.finish()
    built.close()


@pytest.mark.parametrize("typed", ["خالد عبد الله", SON_ID])
def test_enter_takes_the_first_who_is_found(link: PersonLink, typed: str) -> None:
    line = find(link, "who_search", QWidget)
    type_text(line, typed)
    await_finds(link)
    assert find(link, "who_found", LineList).isVisible()
    check_all(link.window())
    press(line, Qt.Key.Key_Return)
    (son,) = link._seeking._office.ask(find_people, SON_ID)
    assert link.linked == son.person_id
    check_all(link.window())


def test_nobody_is_found(link: PersonLink) -> None:
    type_text(find(link, "who_search"), "لا أحد")
    await_finds(link)
    assert link._none.isVisible()
    assert link.linked is None
