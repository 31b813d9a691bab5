"""Reception asks for a channel; a file from before for its day."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import DraftKind
from desktop_app.views.intake.reception_step import ReceptionStep
from desktop_app.views.widgets.choice import Choice
from tests.robots.typing import find
from tests.views.intake.stage import RULES, shown


def test_only_the_channels_of_the_policy_are_offered(qtbot: QtBot) -> None:
    page = shown(qtbot, ReceptionStep(RULES, DraftKind.INTAKE))
    channels = find(page, "reception_channel", Choice)
    assert channels.count() == len(RULES.channels)
    assert channels.findData("fax") == -1


def test_a_file_from_before_is_asked_when_it_was_opened(qtbot: QtBot) -> None:
    page = shown(qtbot, ReceptionStep(RULES, DraftKind.EXISTING_FILE))
    assert list(page.draft()) == ["file.opened_on"]
