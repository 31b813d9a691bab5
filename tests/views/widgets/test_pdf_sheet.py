"""What was found is marked on the page where it stands."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.practice.pages import page
from desktop_app.views.paper_search import Box
from desktop_app.views.rasters import Document
from desktop_app.views.widgets.pdf_sheet import Sheet
from tests.views.widgets.stage import on_stage


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    made = Sheet(Document(page("وثيقة")), 0)
    made.set_scale(0.5)
    return on_stage(qtbot, made, 400, 500)


def test_a_box_is_coloured_at_its_place_and_nowhere_else(sheet: Sheet) -> None:
    box = Box(300, 60, 340, 80)
    sheet.mark([box])
    picture, place = sheet.grab().toImage(), sheet.place_of(box).center().toPoint()
    assert picture.pixelColor(place).saturation() > 60
    assert picture.pixelColor(place.x() - 100, place.y()).saturation() < 20


def test_where_a_person_stands_is_framed_as_well(sheet: Sheet) -> None:
    box = Box(300, 60, 340, 80)
    sheet.mark([box])
    before = sheet.grab().toImage()
    sheet.mark([box], [box])
    edge = sheet.place_of(box).topLeft().toPoint()
    assert sheet.grab().toImage().pixelColor(edge).lightness() < before.pixelColor(edge).lightness()
