"""The step of the policy asks for a target only where the chosen policy has no latest day."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.setup.policy_page import PolicyPage
from tests.robots.typing import find, focus, press, type_text
from tests.views.widgets.stage import on_stage


def _page(qtbot: QtBot, policy: str = "") -> PolicyPage:
    page = on_stage(qtbot, PolicyPage(), 800, 900)
    if policy:
        press(focus(find(page, f"policy_{policy}")), Qt.Key.Key_Space)
    return page


def test_the_policy_is_part_of_the_answers(qtbot: QtBot) -> None:
    assert _page(qtbot).draft()["policy_key"] == ""
    assert _page(qtbot, "raha_coop").draft()["policy_key"] == "raha_coop"


def test_an_unchosen_policy_is_told_and_jumped_to(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.show_errors({"policy_key": "اختر سياسة."})
    page.jump("policy_key")
    assert page.cards.error() == "اختر سياسة."
    assert page.window().focusWidget() is find(page, "policy_model")


def test_a_target_is_typed_in_either_kind_of_digits(qtbot: QtBot) -> None:
    page = _page(qtbot, "services")
    type_text(find(page, "own_target_count"), "٢٠", replace=True)
    assert page.draft()["own_target_count"] == "20"
    page.jump("own_target_count")
    assert page.window().focusWidget() is find(page, "own_target_count")
