"""What is typed is saved within two seconds, and at once when the page is left."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.autosave import LONGEST_MS, Autosave
from desktop_app.views.widgets.line_field import LineField
from tests.robots.typing import type_text
from tests.views.widgets.stage import on_stage


class Notebook:
    """Keeps what was saved."""

    def __init__(self, field: LineField) -> None:
        self.field = field
        self.kept: list[str] = []
        self.full = False

    def save(self) -> None:
        if self.full:
            raise OSError("no room")
        self.kept.append(self.field.draft())


@pytest.fixture
def page(qtbot: QtBot) -> Callable[[], tuple[LineField, Notebook, Autosave]]:
    def make() -> tuple[LineField, Notebook, Autosave]:
        field = on_stage(qtbot, LineField("name", "الاسم"))
        notebook = Notebook(field)
        autosave = Autosave(field, notebook.save)
        field.edited.connect(autosave.touch)
        return field, notebook, autosave

    return make


Page = Callable[[], tuple[LineField, Notebook, Autosave]]


def test_the_promise_is_two_seconds() -> None:
    assert LONGEST_MS < 2000


def test_what_is_typed_is_saved_by_itself(qtbot: QtBot, page: Page) -> None:
    field, notebook, autosave = page()
    with qtbot.waitSignal(autosave.saved):
        type_text(field, "نورة")
    assert notebook.kept == ["نورة"]
    assert not autosave.unsaved


def test_someone_who_never_stops_typing_is_saved_too(qtbot: QtBot, page: Page) -> None:
    field, notebook, _autosave = page()

    def type_on() -> bool:
        type_text(field, "ن")
        return bool(notebook.kept)

    qtbot.waitUntil(type_on)
    assert notebook.kept


def test_leaving_saves_at_once(page: Page) -> None:
    field, notebook, _ = page()
    type_text(field, "نورة")
    field.hide()
    assert notebook.kept == ["نورة"]


def test_what_could_not_be_saved_is_told_and_tried_again(qtbot: QtBot, page: Page) -> None:
    field, notebook, autosave = page()
    notebook.full = True
    with qtbot.waitSignal(autosave.failed):
        type_text(field, "نورة")
    assert autosave.unsaved
    notebook.full = False
    assert autosave.flush()
    assert notebook.kept == ["نورة"]


def test_what_was_dropped_is_not_saved(page: Page) -> None:
    field, notebook, autosave = page()
    type_text(field, "نورة")
    autosave.forget()
    QWidget.hide(field)
    assert notebook.kept == []
