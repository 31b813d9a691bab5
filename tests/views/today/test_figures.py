"""The figures of the day."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.today import Counts
from desktop_app.views.today.figures import Figures
from tests.robots.typing import find
from tests.views.widgets.stage import on_stage


def test_each_figure_is_spoken_with_its_name(qtbot: QtBot) -> None:
    figures = on_stage(qtbot, Figures(), 900, 200)
    figures.show_counts(Counts(124, 4, 7, 18))
    assert find(figures, "figure_late", QWidget).accessibleName() == "تجاوزت المهلة: 4"


def test_figures_stand_in_one_line_or_in_two(qtbot: QtBot) -> None:
    figures = on_stage(qtbot, Figures(), 900, 300)
    QApplication.processEvents()
    assert find(figures, "figure_open", QWidget).y() == find(figures, "figure_committee", QWidget).y()
    narrow = on_stage(qtbot, Figures(), 600, 300)
    QApplication.processEvents()
    assert find(narrow, "figure_open", QWidget).y() < find(narrow, "figure_committee").y()
