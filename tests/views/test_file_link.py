"""A file is found by its number or a name, taken with Enter or from the list, and taken away again."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.submission import Submitted
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.views.file_link import FileLink, linked_file
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import click, find, press, type_text
from tests.views.checks import check_all
from tests.views.offices import office_of
from tests.views.widgets.stage import on_stage


@pytest.fixture
def found(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[FileLink, Submitted]]:
    built, office = office_of(tmp_path)
    submitted = submit(office._door, widow_form())
    yield on_stage(qtbot, FileLink("link", office, "الملف")), submitted
    office.finish()
    built.close()


def search(link: FileLink, text: str) -> QWidget:
    line = find(link, "link_search", QWidget)
    type_text(line, text, replace=True)
    return line


def test_enter_takes_the_first_file_that_is_found(qtbot: QtBot, found: tuple[FileLink, Submitted]) -> None:
    link, submitted = found
    press(search(link, submitted.file_number), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: link.draft() == str(submitted.file_id))
    assert linked_file(link.draft(), "file") == submitted.file_id
    check_all(link.window())


def test_the_list_appears_as_one_types_and_is_gone_through_with_the_arrows(
    qtbot: QtBot, found: tuple[FileLink, Submitted]
) -> None:
    link, submitted = found
    line = search(link, "نورة")
    qtbot.waitUntil(lambda: find(link, "link_found", QWidget).isVisible())
    check_all(link.window())
    press(line, Qt.Key.Key_Down)
    here = QApplication.focusWidget()
    assert here is find(link, "link_found_0", QWidget)
    press(here, Qt.Key.Key_Space)
    assert link.draft() == str(submitted.file_id)


def test_a_link_is_taken_away_and_the_search_is_there_again(qtbot: QtBot, found: tuple[FileLink, Submitted]) -> None:
    link, submitted = found
    press(search(link, "نورة"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: link.draft() == str(submitted.file_id))
    click(link, "link_remove")
    assert link.draft() == ""
    assert QApplication.focusWidget() is find(link, "link_search", QWidget)


def test_escape_empties_the_search(qtbot: QtBot, found: tuple[FileLink, Submitted]) -> None:
    link, _ = found
    line = search(link, "نورة")
    qtbot.waitUntil(lambda: find(link, "link_found", QWidget).isVisible())
    press(line, Qt.Key.Key_Escape)
    assert link.draft() == ""
    assert not find(link, "link_found", QWidget).isVisible()


def test_a_search_that_found_nothing_says_so_and_is_no_file(qtbot: QtBot, found: tuple[FileLink, Submitted]) -> None:
    link, _ = found
    press(search(link, "لا أحد"), Qt.Key.Key_Return)
    qtbot.waitUntil(link._none.isVisible)
    with pytest.raises(Refused) as refused:
        linked_file(link.draft(), "file")
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [(FaultCode.FILE_NOT_CHOSEN, "file")]


def test_what_was_typed_is_kept_as_a_draft(found: tuple[FileLink, Submitted]) -> None:
    link, _ = found
    search(link, "نورة")
    kept = link.draft()
    link.show_draft("")
    assert link.draft() == ""
    link.show_draft(kept)
    assert link.draft() == kept
    link.show_linked(uuid.UUID(int=7), "ملف")
    assert link.draft() == str(uuid.UUID(int=7))
