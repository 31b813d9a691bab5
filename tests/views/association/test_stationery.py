"""The room of a printed head and foot is asked for where they are printed already."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.association.stationery import StationeryForm
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage


def test_plain_paper_has_no_room_to_ask_for(qtbot: QtBot) -> None:
    form = on_stage(qtbot, StationeryForm())
    form.show_draft({"paper_stock": "plain", "head_space": "40", "foot_space": "25"})
    form.fit()
    assert not find(form, "head_space", QWidget).isVisible()
    assert form.reserved() == (0, 0)


def test_printed_paper_takes_the_room_that_is_typed(qtbot: QtBot) -> None:
    form = on_stage(qtbot, StationeryForm())
    click(form, "paper_stock_preprinted")
    form.fit()
    type_text(find(form, "head_space"), "٤٥")
    type_text(find(form, "foot_space"), "30")
    assert form.reserved() == (45, 30)
