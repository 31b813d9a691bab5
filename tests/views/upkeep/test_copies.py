"""Copies are made and stopped; a broken one is told."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.upkeep import back_up_now
from desktop_app.views.upkeep.copies import CopiesCard
from tests.casework.scanned import add_scans, spoil
from tests.robots.typing import click, find
from tests.views.administration import Administration
from tests.views.widgets.stage import on_stage

WORK_MS = 60_000


def _card(qtbot: QtBot, administration: Administration) -> CopiesCard:
    card = CopiesCard(administration.office, administration.built.opened)
    card.read()
    return on_stage(qtbot, card, 900, 600)


def test_a_copy_that_was_spoilt_is_not_called_whole(qtbot: QtBot, administration: Administration) -> None:
    copy = administration.office.ask(back_up_now, administration.built.opened, None)
    card = _card(qtbot, administration)
    store = copy.folder / "store.db"
    spoilt = bytearray(store.read_bytes())
    spoilt[9000:9100] = bytes(100)
    store.write_bytes(spoilt)
    click(card, "copies_try")
    qtbot.waitUntil(find(card, "copies_make", QWidget).isEnabled, timeout=WORK_MS)
    assert card.told.property("tone") == "danger"


def test_a_copy_that_lacks_a_damaged_scan_says_so_when_made_and_when_tried(
    qtbot: QtBot, administration: Administration
) -> None:
    built = administration.built
    spoil(built.places.attachments, add_scans(built, 1)[0])
    card = _card(qtbot, administration)
    for action in ("copies_make", "copies_try"):
        click(card, action)
        qtbot.waitUntil(find(card, "copies_make", QWidget).isEnabled, timeout=WORK_MS)
        assert card.told.property("tone") == "warn"
        assert "كاملة إلا ملفًا تالفًا واحدًا" in card.told.text()


def test_nothing_can_be_tried_where_there_is_no_copy(
    qtbot: QtBot, administration: Administration, tmp_path: Path
) -> None:
    card = _card(qtbot, administration)
    assert not find(card, "copies_try", QWidget).isEnabled()
    card.place.take(tmp_path / "gone")
    assert card.table.rows() == ()
