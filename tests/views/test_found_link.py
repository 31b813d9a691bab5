"""What is found for one text is never taken for another, however soon Enter is pressed."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.policy.permissions import Act
from desktop_app.views.found_link import MOST, FoundLink
from desktop_app.views.office import Office
from desktop_app.views.widgets.line_list import Entry
from tests.robots.typing import await_finds, click, find, press, type_text
from tests.views.offices import office_of
from tests.views.widgets.stage import on_stage


@performs(Act.FIND_FILES)
def echo(_desk: Desk, text: str, most: int) -> tuple[str, ...]:
    """Find the text itself, and what is like it."""
    return tuple(f"{text} {number}" for number in range(most))


class EchoLink(FoundLink[str]):
    """Finds what is typed."""

    def key_of(self, found: str) -> uuid.UUID:
        return uuid.uuid5(uuid.NAMESPACE_OID, found)

    def words_of(self, found: str) -> str:
        return found

    def entry_of(self, found: str) -> Entry:
        return Entry(found, what=found)


@pytest.fixture
def office(qapp: object, tmp_path: Path) -> Iterator[Office]:
    built, office = office_of(tmp_path)
    yield office
    office.finish()
    built.close()


def test_enter_takes_the_first_find_of_what_was_typed_last(qtbot: QtBot, office: Office) -> None:
    link = on_stage(qtbot, EchoLink("echo", office, echo, "البحث", "اكتب", "لا شيء"))
    line = find(link, "echo_search", QWidget)
    type_text(line, "نور")
    await_finds(link)
    type_text(line, "ة")
    press(line, Qt.Key.Key_Return)
    await_finds(link)
    assert link.linked == link.key_of("نورة 0")
    click(link, "echo_remove")
    assert link.draft() == ""


def test_so_many_are_offered_as_can_be_looked_through(qtbot: QtBot, office: Office) -> None:
    link = on_stage(qtbot, EchoLink("echo", office, echo, "البحث", "اكتب", "لا شيء"))
    type_text(find(link, "echo_search", QWidget), "هند")
    await_finds(link)
    assert find(link, f"echo_found_{MOST - 1}", QWidget).isVisible()
