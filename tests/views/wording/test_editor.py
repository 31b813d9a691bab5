"""The editor shows a paper's words beside its sample, and keeps what is typed."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.casework.wording_editing import open_wording
from desktop_app.policy.terms import PaperKind
from desktop_app.views.wording.editor import WordingEditor
from tests.robots.typing import find, type_text
from tests.views.administration import Administration, Show

KIND = PaperKind.REQUEST_RECEIPT


def test_the_cursor_waits_in_the_first_text_and_the_sample_is_printed(
    qtbot: QtBot, administration: Administration, show: Show
) -> None:
    editor = WordingEditor(administration.office)
    with qtbot.waitSignal(editor.preview.shown):
        show(editor)
        editor.open(KIND)
    assert QApplication.focusWidget() is find(editor, "wording_title")
    assert editor.preview.page_count() == 1
    administration.office.finish()


def test_what_is_typed_is_in_the_store_within_two_seconds(
    qtbot: QtBot, administration: Administration, show: Show
) -> None:
    editor = WordingEditor(administration.office)
    show(editor)
    editor.open(KIND)
    type_text(find(editor, "wording_title"), "إيصال", replace=True)

    def kept() -> bool:
        draft = administration.office.ask(open_wording, KIND).draft
        return draft is not None and draft.typed["title"] == "إيصال"

    qtbot.waitUntil(kept)
    administration.office.finish()


def test_one_paper_after_another_shows_its_own_words(administration: Administration, show: Show) -> None:
    editor = WordingEditor(administration.office)
    show(editor)
    for kind in (KIND, PaperKind.CONSENT, KIND):
        editor.open(kind)
        assert editor.form.draft() == administration.office.ask(open_wording, kind).in_force
    administration.office.finish()
