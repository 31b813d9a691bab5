"""The way of a decision is read, also by those who listen."""

from pytestqt.qtbot import QtBot

from desktop_app.views.decision.path import DecisionPath, Stage
from tests.views.checks import check_all
from tests.views.decision.stage import settle, shown


def test_the_stages_are_shown_and_spoken(qtbot: QtBot) -> None:
    path = DecisionPath("way", "مسار القرار")
    path.show_stages([Stage("الاقتراح", "ريم", "done"), Stage("الاعتماد", "المدير", "now"), Stage("التنفيذ")])
    shown(qtbot, path, (260, 400))
    settle()
    assert "الاعتماد. المدير" in path.accessibleDescription()
    check_all(path)
    path.show_stages([Stage("الاقتراح", "", "refused")])
    settle()
    assert "الاعتماد" not in path.accessibleDescription()
