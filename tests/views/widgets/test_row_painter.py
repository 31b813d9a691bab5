"""Cells are drawn in the look their column asks for, in both looks and directions."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.views.theme import Theme
from desktop_app.views.widgets.column import Column, Look
from desktop_app.views.widgets.rows import RowsView
from tests.views.widgets.stage import on_stage


def _drawn(qtbot: QtBot, look: Look, fill: float | None = None) -> QImage:
    column: Column[str] = Column("x", "س", lambda row: row, look, 300, tone=lambda row: "danger", fill=lambda row: fill)
    table = on_stage(qtbot, RowsView("t", "جدول", [column], empty="لا شيء"))
    table.set_rows(["متأخرة"])
    table.table.clearSelection()
    qtbot.waitUntil(table.table.isVisible)
    return table.table.viewport().grab().toImage()


def _has(picture: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        picture.pixelColor(x, y).rgb() == wanted for x in range(picture.width()) for y in range(picture.height() // 3)
    )


@pytest.mark.parametrize("dark", [False, True])
def test_a_chip_lies_on_its_tone(qtbot: QtBot, theme: Theme, dark: bool) -> None:
    theme.apply(dark=dark)
    tint = theme.colours.tint("danger")
    assert _has(_drawn(qtbot, "chip"), tint.fill)
    assert not _has(_drawn(qtbot, "plain"), tint.fill)


def test_a_bar_is_drawn_only_where_time_runs(qtbot: QtBot, theme: Theme) -> None:
    ink = theme.colours.tint("danger").ink
    running, still = _drawn(qtbot, "bar", 0.9), _drawn(qtbot, "bar")
    assert _has(running, ink)
    assert running != still
