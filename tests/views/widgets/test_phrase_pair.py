"""Six words are offered; what is typed may be shown, and is forgotten when asked."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.phrase_pair import PhrasePair
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_other_words_are_offered_when_asked(qtbot: QtBot) -> None:
    pair = on_stage(qtbot, PhrasePair())
    before = pair.offered()
    assert len(before.split()) == 6
    click(pair, "phrase_another")
    assert pair.offered() != before


def test_what_is_typed_is_hidden_until_it_is_asked_for(qtbot: QtBot) -> None:
    pair = on_stage(qtbot, PhrasePair())
    field = find(pair, "passphrase", QLineEdit)
    type_text(field, "مطر نخلة دفتر")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    click(pair, "passphrase_seen")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert pair.draft() == {"passphrase": "مطر نخلة دفتر", "again": ""}


def test_it_forgets_what_was_typed(qtbot: QtBot) -> None:
    pair = on_stage(qtbot, PhrasePair())
    type_text(find(pair, "passphrase"), "abc")
    pair.show_errors({"passphrase": "قصيرة"})
    pair.clear()
    assert pair.draft() == {"passphrase": "", "again": ""}
    assert pair.form.field("passphrase").error() == ""


def test_it_is_named_reached_and_whole(qtbot: QtBot) -> None:
    check_all(on_stage(qtbot, PhrasePair()).window())
