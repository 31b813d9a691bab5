"""A file at a glance."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.intake.requests import pause_reply
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.cases.glance import FileGlance
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family
from tests.casework.visits.ways import complete_request
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


def test_a_file_is_told_with_its_answer_and_opened_on_demand(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    glance = on_stage(qtbot, FileGlance(), 400, 700)
    glance.show_file(built.door(Role.RECEPTION).ask(file_overview, submitted.file_id))
    assert "بقي" in glance._reply.text()
    assert any("1012345672" in words for words in glance._facts.words())
    with qtbot.waitSignal(glance.file_wanted):
        click(glance, "case_open")


def test_a_paused_answer_and_a_freeze_are_told(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted, found = complete_request(built), family(built)
    assert submitted.request_id is not None
    built.door(Role.RECEPTION).run(pause_reply, submitted.request_id, "بانتظار الصك")
    decided(built, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    glance = on_stage(qtbot, FileGlance(), 400, 700)
    glance.show_file(built.door(Role.RECEPTION).ask(file_overview, submitted.file_id))
    assert "متوقفة" in glance._reply.text()
    glance.show_file(built.door(Role.RECEPTION).ask(file_overview, found.file_id))
    assert "لم يُبلّغ" in glance._warning.text()
