"""The review says what was typed and what is wrong, and leads back to either."""

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.casework.holidays import HolidayChange
from desktop_app.casework.setting_up import SetupDraft, setup_faults
from desktop_app.policy.text import ltr
from desktop_app.views.labels import byte_size
from desktop_app.views.setup.review_page import ReviewPage
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage

TITLES = {key: key for key in ("association", "branch", "area", "policy", "holidays", "administrator")}
DRAFT = SetupDraft(
    {
        "association": "جمعية البر",
        "web_site": "albir.example.org",
        "policy_key": "services",
        "own_target_count": "15",
        "own_target_unit": "working_days",
        "other_roles": "reception,auditor",
    },
    (("الرياض", "النسيم"), ("الخرج", "")),
    (HolidayChange("إجازة المطر", date(2026, 12, 6), date(2026, 12, 6)),),
    bytes(2048),
)


def _page(qtbot: QtBot) -> ReviewPage:
    page = ReviewPage()
    page.review(DRAFT, setup_faults(DRAFT), TITLES)
    return on_stage(qtbot, page, 800, 900)


def test_it_says_what_was_typed(qtbot: QtBot) -> None:
    said = [label.text() for label in _page(qtbot).findChildren(QLabel)]
    assert "جمعية البر" in said
    assert any("النسيم" in text and "الخرج" in text for text in said)
    assert "إجازة المطر" in said
    assert "15 يوم عمل" in said
    assert ltr("albir.example.org") in said
    assert byte_size(2048) in said


def test_each_mistake_and_each_part_leads_to_its_place(qtbot: QtBot) -> None:
    page = _page(qtbot)
    with qtbot.waitSignal(page.wanted) as told:
        click(page, "setup_errors_0")
    assert told.args == ["", "licence_number"]
    with qtbot.waitSignal(page.wanted) as told:
        click(page, "review_policy")
    assert told.args == ["policy", ""]
