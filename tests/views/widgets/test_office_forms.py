"""The questions about an association: what is needed, and what a policy makes needless."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.policy import load_bundled
from desktop_app.views.widgets.office_forms import AssociationForm, BranchForm, RulesForm
from tests.robots.typing import find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_name_and_licence_are_needed(qtbot: QtBot) -> None:
    form = on_stage(qtbot, AssociationForm(), 720, 560)
    keys = form.keys()
    assert [key for key in keys if form.field(key).required] == ["association", "licence_number"]
    check_all(form.window())


def test_a_prefix_is_written_in_latin_capitals(qtbot: QtBot) -> None:
    form = on_stage(qtbot, BranchForm(), 720, 300)
    type_text(find(form, "branch_prefix"), "نsم1")
    assert form.draft()["branch_prefix"] == "S1"
    check_all(form.window())


def test_fifteen_working_days_are_offered_where_the_policy_gives_no_latest_day(qtbot: QtBot) -> None:
    form = on_stage(qtbot, RulesForm(), 720, 400)
    form.fit(load_bundled("ajyal"))
    assert form.draft() == {
        "deadline_calendar": "hijri",
        "own_target_count": "15",
        "own_target_unit": "working_days",
    }
    assert form.field("own_target_count").isVisible()
    check_all(form.window())


def test_no_target_is_asked_for_where_the_policy_has_a_latest_day(qtbot: QtBot) -> None:
    form = on_stage(qtbot, RulesForm(), 720, 400)
    form.fit(load_bundled("model"))
    assert not form.field("own_target_count").isVisible()
