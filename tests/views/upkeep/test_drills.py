"""The record of trials says when which copy was tried and how it ended."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.drills import drill
from desktop_app.casework.upkeep import back_up_now
from desktop_app.views.upkeep.drills import DrillsCard
from tests.casework.scanned import spoil
from tests.views.administration import Administration
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_each_trial_is_listed_with_its_result(qtbot: QtBot, administration: Administration) -> None:
    opened = administration.built.opened
    copy = administration.office.ask(back_up_now, opened, None)
    administration.office.ask(drill, opened, copy.folder)
    spoil(copy.folder, "store.db")
    administration.office.ask(drill, opened, copy.folder)
    card = on_stage(qtbot, DrillsCard(administration.office), 900, 300)
    card.read()
    assert [found.whole for found in card.table.rows()] == [False, True]
    check_all(card.window())
