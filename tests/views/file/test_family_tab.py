"""The household, and the sensitive page behind its button."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.files.history import history_of
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.decisions.families import family
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import click, find
from tests.views.file.pages import file_page


def readings(built: BuiltOffice, file_id: object) -> int:
    lines = built.door(Role.RECEPTION).ask(history_of, file_id)  # type: ignore[arg-type]  # the file's key
    return sum(line.act == "open_sensitive_page" for line in lines)


def test_means_are_shown_once_they_are_asked_for_and_the_reading_is_journalled(
    qtbot: QtBot, built: BuiltOffice
) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, tab="family")
    assert readings(built, file_id) == 0
    click(page, "means_open")
    page.refresh()
    assert readings(built, file_id) == 1
    words = " ".join(page.family._means._sums.words())
    assert "2,150" in words
    assert "716.66" in words
    assert not find(page, "means_open", QWidget).isVisible()


def test_what_was_opened_of_one_file_is_closed_with_it(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id, other = submit(built.door(Role.RECEPTION), widow_form()).file_id, family(built)
    page, _ = file_page(qtbot, built, file_id, tab="family")
    click(page, "means_open")
    page.open((other.file_id, "family"))
    page.refresh()
    assert not page.family._means.isVisible()
    assert find(page, "means_open", QWidget).isVisible()


def test_the_liaison_is_not_offered_the_sensitive_page(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, Role.LIAISON, "family")
    assert not find(page, "means_open", QWidget).isVisible()
