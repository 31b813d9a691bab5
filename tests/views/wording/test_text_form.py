"""Each text of a paper is asked for with its places, and with the program's words where they differ."""

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.wording_form import TextPlace
from desktop_app.views.wording.text_form import TextForm
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage

PLACES = (
    TextPlace("title", "عنوان الورقة", "إشعار"),
    TextPlace("texts.opening", "فقرة الافتتاح", "بسبب {الحالة}", ("الحالة",)),
    TextPlace("lists.bring", "المطلوب", "أول\nثانٍ", is_list=True, on_sample=False),
)
FIRST = {place.field: place.bundled for place in PLACES}


@pytest.fixture
def form(qtbot: QtBot) -> TextForm:
    made = on_stage(qtbot, TextForm(), 480, 700)
    made.show_places(PLACES)
    made.show_draft(FIRST)
    return made


def _said(form: TextForm) -> list[str]:
    return [words.text() for words in form.findChildren(QLabel) if words.isVisible()]


def test_it_gives_back_what_it_shows(form: TextForm) -> None:
    assert form.draft() == FIRST


def test_typing_is_told_and_showing_is_not(qtbot: QtBot, form: TextForm) -> None:
    with qtbot.assertNotEmitted(form.edited):
        form.show_draft(FIRST)
    with qtbot.waitSignal(form.edited):
        type_text(find(form, "wording_title"), "نص")


def test_the_programs_words_are_shown_where_they_differ_and_can_be_put_back(form: TextForm) -> None:
    assert not find(form, "wording_title_back", QWidget).isVisible()
    type_text(find(form, "wording_title"), "تنبيه", replace=True)
    assert any("إشعار" in words for words in _said(form))
    click(form, "wording_title_back")
    assert form.draft() == FIRST
    assert not find(form, "wording_title_back", QWidget).isVisible()


def test_a_place_goes_in_where_the_cursor_stands(form: TextForm) -> None:
    type_text(find(form, "wording_texts_opening"), "لأجل ", replace=True)
    click(form, "wording_texts_opening_place_0")
    assert find(form, "wording_texts_opening", QPlainTextEdit).toPlainText() == "لأجل {الحالة}"


def test_texts_that_the_sample_does_not_show_stand_under_a_heading_of_their_own(form: TextForm) -> None:
    headings = [words for words in form.findChildren(QLabel) if words.property("role") == "subheading"]
    (heading,) = headings
    above, below = find(form, "wording_texts_opening", QWidget), find(form, "wording_lists_bring", QWidget)
    top = heading.mapTo(form, heading.rect().topLeft()).y()
    assert above.mapTo(form, above.rect().topLeft()).y() < top < below.mapTo(form, below.rect().topLeft()).y()


def test_a_mistake_is_said_beside_its_text(form: TextForm) -> None:
    form.show_errors({"title": "«عنوان الورقة» فارغ."})
    assert "«عنوان الورقة» فارغ." in _said(form)
    form.show_errors({})
    assert "«عنوان الورقة» فارغ." not in _said(form)


def test_another_paper_has_other_texts(form: TextForm) -> None:
    form.show_places(PLACES[:1])
    form.show_draft({"title": "إقرار"})
    assert form.draft() == {"title": "إقرار"}
    assert form.findChild(QWidget, "wording_lists_bring") is None
