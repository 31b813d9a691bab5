"""A person looks for words in a paper with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import PaperKind
from desktop_app.views.widgets.pdf_preview import PdfPreview
from tests.printing.papers.test_samples import printed
from tests.robots.typing import find, focus, press, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


@pytest.fixture
def preview(qtbot: QtBot) -> PdfPreview:
    shown = on_stage(qtbot, PdfPreview("preview", "معاينة"), 600, 500)
    shown.show_pdf(printed(PaperKind.DATA_ACCURACY_DECLARATION))
    press(focus(find(shown, "preview")), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    return shown


def look_for(qtbot: QtBot, preview: PdfPreview, words: str) -> None:
    type_text(find(preview, "preview_find"), words, replace=True)
    press(find(preview, "preview_find"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not preview._finder.at_work)


def test_control_f_asks_and_the_places_are_counted(qtbot: QtBot, preview: PdfPreview) -> None:
    assert find(preview, "preview_find", QLineEdit).isVisible()
    look_for(qtbot, preview, "نوره")
    assert preview.found() > 1
    assert "1" in preview._search.count.text()


def test_f3_goes_on_and_comes_round_and_shift_f3_goes_back(qtbot: QtBot, preview: PdfPreview) -> None:
    look_for(qtbot, preview, "نورة")
    field = find(preview, "preview_find", QLineEdit)
    press(field, Qt.Key.Key_F3)
    assert preview._finder.current == 1
    press(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    press(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert preview._finder.current == preview.found() - 1


def test_the_place_is_brought_into_sight(qtbot: QtBot, preview: PdfPreview) -> None:
    look_for(qtbot, preview, "رمز")
    look_for(qtbot, preview, "نورة")
    for _ in range(preview.found() - 1):
        press(find(preview, "preview_find"), Qt.Key.Key_F3)
    last = preview._finder.hits[-1]
    sheet = preview._sheets[last.page]
    place = sheet.place_of(last.boxes[0]).center().toPoint()
    assert sheet.visibleRegion().contains(place)


def test_what_is_not_there_is_told(qtbot: QtBot, preview: PdfPreview) -> None:
    look_for(qtbot, preview, "زرافة")
    assert preview.found() == 0
    assert preview._search.count.text() == "ليس في هذه الورقة"


def test_escape_closes_the_search_and_marks_nothing(qtbot: QtBot, preview: PdfPreview) -> None:
    look_for(qtbot, preview, "نورة")
    press(find(preview, "preview_find"), Qt.Key.Key_Escape)
    assert not find(preview, "preview_find", QLineEdit).isVisible()
    assert preview.found() == 0


def test_another_paper_is_searched_for_the_same_words(qtbot: QtBot, preview: PdfPreview) -> None:
    look_for(qtbot, preview, "زرافة")
    preview.show_pdf(printed(PaperKind.CONSENT))
    qtbot.waitUntil(lambda: not preview._finder.at_work)
    assert preview._search.count.text() == "ليس في هذه الورقة"


def test_it_holds_with_the_search_open(preview: PdfPreview) -> None:
    check_all(preview.window())
