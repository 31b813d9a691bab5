"""The way of a paper is told with who and when."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.paper_steps import steps_of
from desktop_app.casework.papers import record_printing
from desktop_app.views.papers.steps import Steps
from tests.views.checks import check_all
from tests.views.papers.conftest import Desktop
from tests.views.widgets.stage import on_stage


def test_every_step_is_a_line_with_who_and_where_to(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.office.run(record_printing, desktop.papers[0], "HP LaserJet")
    steps = on_stage(qtbot, Steps(), 420, 300)
    steps.show_steps(desktop.office.ask(steps_of, desktop.papers[0]))
    lines = steps.text().splitlines()
    assert len(lines) == 2
    assert "HP LaserJet" in lines[1]
    assert all("سارة محمد الحربي" in line for line in lines)
    check_all(steps.window())


def test_a_paper_without_steps_shows_nothing(qtbot: QtBot) -> None:
    steps = on_stage(qtbot, Steps())
    steps.show_steps(())
    assert not steps.isVisible()
