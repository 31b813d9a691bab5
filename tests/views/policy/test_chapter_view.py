"""A chapter is read with its references, and edited where it stands."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.policy.policy import load_bundled
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.policy.chapter_view import ChapterView
from tests.robots.typing import find, type_text
from tests.views.widgets.stage import on_stage


def _view(qtbot: QtBot, policy: str, chapter: str, *, editing: bool = False) -> ChapterView:
    view = ChapterView()
    view.show_chapter(load_bundled(policy), chapter, {}, editing=editing)
    return on_stage(qtbot, view, 700, 600)


def _said(view: ChapterView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_an_own_chapter_gives_its_place_and_advice_gives_none(english: ScreenLanguage, qtbot: QtBot) -> None:
    section = load_bundled("services").control.section
    assert section in _said(_view(qtbot, "services", "control"))
    advice = _said(_view(qtbot, "ektefaa", "control"))
    assert section not in advice
    assert "Advice; not in this policy" in advice


def test_the_rights_say_who_reads_the_study_of_a_file(english: ScreenLanguage, qtbot: QtBot) -> None:
    said = [text for text in _said(_view(qtbot, "services", "rights", editing=True)) if "study of a file" in text]
    (words,) = said
    assert words.endswith(
        "Social research officer, Beneficiary services manager, Research committee member, Executive director, Auditor."
    )
    assert not any("study of a file" in text for text in _said(_view(qtbot, "model", "rights")))


def test_numbers_are_read_with_their_unit(english: ScreenLanguage, qtbot: QtBot) -> None:
    assert "2 weeks" in _said(_view(qtbot, "services", "reply"))


def test_an_edited_item_is_told_with_its_place(qtbot: QtBot) -> None:
    view = _view(qtbot, "services", "rights", editing=True)
    with qtbot.waitSignal(view.changed) as told:
        type_text(find(view, "policy_rights_items_0_text"), "ن", replace=True)
    assert told.args is not None
    assert told.args[0] == "rights.items.0.text"
