"""A day of visits is chosen, and its papers stand ready."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.papers.kit_sheet import KitSheet
from desktop_app.views.papers.screen import VISIT_KIT, PapersScreen
from tests.builders import BuiltOffice
from tests.casework.visits.ways import planned_visit
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.offices import office_of
from tests.views.way import Way
from tests.views.widgets.stage import on_stage

LONG = 20_000


@pytest.fixture
def built(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office]]:
    built, office = office_of(tmp_path, Role.RESEARCHER)
    yield built, office
    office.finish()
    built.close()


def test_the_papers_of_the_day_stand_in_the_batch_in_their_order(
    qtbot: QtBot, built: tuple[BuiltOffice, Office]
) -> None:
    planned_visit(built[0])
    screen = on_stage(qtbot, PapersScreen(built[1], Way()), 960, 600)
    screen.open(VISIT_KIT)
    sheet = find(screen.window(), "visit_kit", KitSheet)
    qtbot.waitUntil(find(sheet, "kit_yes", QWidget).isEnabled)
    check_all(sheet)
    click(sheet, "kit_yes")
    qtbot.waitUntil(lambda: len(screen.batch.model.ticked()) >= 3, timeout=LONG)
    assert screen.batch.model.ticked()[0].kind == "visit_day_sheet"


def test_without_visits_it_says_where_they_are_planned(qtbot: QtBot, built: tuple[BuiltOffice, Office]) -> None:
    window, ready = QWidget(), list[tuple[UUID, ...]]()
    qtbot.addWidget(window)
    window.show()
    sheet = KitSheet(window, built[1], ready.append)
    sheet.open()
    qtbot.waitUntil(sheet._days.empty.isVisible)
    assert not find(sheet, "kit_yes", QWidget).isEnabled()
    click(sheet, "kit_no")
    assert ready == []
