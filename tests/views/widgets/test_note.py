"""A note says something, offers one thing to do, and hides when it has nothing to say."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.note import Note
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


def test_a_note_without_words_hides(qtbot: QtBot) -> None:
    note = on_stage(qtbot, Note("بقي يومان", "warn"))
    assert note.isVisible()
    note.tell("")
    assert not note.isVisible()


def test_the_offer_of_a_note_is_taken_up(qtbot: QtBot) -> None:
    note = on_stage(qtbot, Note("سجل سابق", "info", action="مقارنة", action_name="compare"))
    with qtbot.waitSignal(note.acted):
        click(note, "compare")


def test_a_note_is_spoken_with_its_title(qtbot: QtBot) -> None:
    assert Note("راجع الأرقام", "danger", title="تنبيه").accessibleName() == "تنبيه راجع الأرقام"
