"""The second place is chosen on the upkeep screen, and what the daily reading found is put right there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.copy_places import place_now
from desktop_app.casework.copy_record import recall
from desktop_app.casework.copy_samples import read_sample
from desktop_app.casework.upkeep import back_up_now
from desktop_app.views.upkeep.away import AwayCard
from tests.casework.scanned import add_scans, spoil
from tests.robots.typing import click, find
from tests.sticks import plugged_in
from tests.views.administration import Administration
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def _card(qtbot: QtBot, administration: Administration) -> AwayCard:
    card = AwayCard(administration.office, administration.built.opened)
    card.read()
    return on_stage(qtbot, card, 900, 400)


def test_a_stick_is_chosen_once_and_let_go(qtbot: QtBot, administration: Administration) -> None:
    card = _card(qtbot, administration)
    assert card.told.property("tone") == "warn"
    with plugged_in() as stick:
        card.take(stick)
        assert place_now(administration.built.places) == stick / "mustafid-backups"
        check_all(card.window())
        click(card, "away_forget")
    assert place_now(administration.built.places) is None
    assert not find(card, "away_forget", QWidget).isVisible()


def test_a_folder_on_the_same_disk_is_not_taken(qtbot: QtBot, administration: Administration, tmp_path: Path) -> None:
    card = _card(qtbot, administration)
    card.take(tmp_path)
    assert recall(administration.built.places).folder == ""


@pytest.mark.parametrize("also_in_the_copy", [False, True])
def test_damaged_scans_are_put_back_from_the_copies(
    qtbot: QtBot, administration: Administration, *, also_in_the_copy: bool
) -> None:
    built = administration.built
    name = add_scans(built, 1)[0]
    copy = administration.office.ask(back_up_now, built.opened, None)
    spoil(built.places.attachments, name)
    if also_in_the_copy:
        spoil(copy.folder.parent / "attachments", name)
    administration.office.ask(read_sample, built.opened, None, 1)
    card = _card(qtbot, administration)
    assert card.damaged.isVisible()
    click(card, "away_mend")
    administration.office.finish()
    qtbot.waitUntil(find(card, "away_mend", QWidget).isEnabled, timeout=20_000)
    assert bool(recall(built.places).damaged) is also_in_the_copy
    assert card.damaged.isVisible() is also_in_the_copy
