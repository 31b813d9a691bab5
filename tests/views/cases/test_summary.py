"""What lies beside the list."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.files.overview import file_overview
from desktop_app.policy.terms import Role
from desktop_app.views.cases.glance import FileGlance
from desktop_app.views.cases.summary import FileSummary
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request
from tests.robots.typing import click, find
from tests.views.widgets.stage import on_stage


def test_the_file_that_is_shown_is_opened_on_demand(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    summary = on_stage(qtbot, FileSummary(), 400, 700)
    summary.show_file(built.door(Role.RECEPTION).ask(file_overview, submitted.file_id))
    with qtbot.waitSignal(summary.file_wanted) as asked:
        click(summary, "case_open")
    assert asked.args == [submitted.file_id]


def test_where_no_file_is_chosen_that_is_told_before_and_after_one(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    summary = on_stage(qtbot, FileSummary(), 400, 700)
    assert summary._empty.isVisible()
    summary.show_file(built.door(Role.RECEPTION).ask(file_overview, submitted.file_id))
    assert not summary._empty.isVisible()
    summary.show_file(None)
    assert summary._empty.isVisible()
    assert not find(summary, "case_open").isVisible()


def test_one_glance_serves_every_file(qtbot: QtBot, built: BuiltOffice) -> None:
    overview = built.door(Role.RECEPTION).ask(file_overview, complete_request(built).file_id)
    summary = on_stage(qtbot, FileSummary(), 400, 700)
    summary.show_file(overview)
    summary.show_file(None)
    summary.show_file(overview)
    assert len(summary.findChildren(FileGlance)) == 1
