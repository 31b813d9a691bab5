"""The program is examined on the screen, and a report is shown before it is saved."""

from threading import Event

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop_app.casework.doctor.finding import Check
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.views.report_sheet import ReportSheet
from desktop_app.views.upkeep import checkup
from desktop_app.views.upkeep.checkup import CheckupCard
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import click, find
from tests.views.administration import Administration, Show
from tests.views.checks import check_all

WORK_MS = 60_000


def _card(administration: Administration, show: Show) -> CheckupCard:
    card = CheckupCard(administration.office, administration.built.opened)
    show(card)
    return card


def _wait(qtbot: QtBot, card: CheckupCard) -> None:
    qtbot.waitUntil(find(card, "doctor_go", QWidget).isEnabled, timeout=WORK_MS)


def test_everything_is_looked_at_and_listed(qtbot: QtBot, administration: Administration, show: Show) -> None:
    card = _card(administration, show)
    card.resize(951, 700)
    click(card, "doctor_go")
    _wait(qtbot, card)
    titles = [text.text() for text in card.findChildren(QLabel) if text.property("role") == "strong"]
    assert len(set(titles)) == len(Check)
    assert card.told.property("tone") == "danger"
    check_all(card)


@pytest.mark.parametrize(
    "spoilt", ["DROP TABLE search_number", "DELETE FROM search_alike", "UPDATE search_listing SET paused = NOT paused"]
)
def test_an_index_that_is_spoilt_is_rebuilt_from_here(
    qtbot: QtBot, administration: Administration, show: Show, spoilt: str
) -> None:
    submit(administration.built.door(Role.RECEPTION), widow_form())
    with administration.built.opened.store.engine.begin() as connection:
        connection.execute(text(spoilt))
    card = _card(administration, show)
    assert not find(card, "doctor_rebuild_search", QWidget).isVisible()
    click(card, "doctor_go")
    _wait(qtbot, card)
    check_all(card)
    assert find(card, "doctor_rebuild_search", QWidget).isVisible()
    click(card, "doctor_rebuild_search")
    _wait(qtbot, card)
    assert not find(card, "doctor_rebuild_search", QWidget).isVisible()


@pytest.mark.parametrize("begun", ["doctor_go", "doctor_rebuild_search"])
def test_what_takes_long_is_stopped_and_can_be_begun_again(
    qtbot: QtBot, administration: Administration, show: Show, begun: str
) -> None:
    card, go_on = _card(administration, show), Event()
    card._rebuild.show()
    for worker in (administration.office.worker, administration.office.long_worker):
        worker.start(go_on.wait, done=lambda _: None, failed=lambda _: None)
    click(card, begun)
    assert find(card, "doctor_busy", QWidget).isVisible()
    check_all(card)
    click(card, "doctor_busy_stop")
    go_on.set()
    _wait(qtbot, card)
    assert not find(card, "doctor_busy", QWidget).isVisible()
    assert any("أُوقف العمل" in words.text() for words in card.window().findChildren(QLabel))
    click(card, begun)
    _wait(qtbot, card)
    assert card.told.property("tone") == "danger"


def test_examining_again_lists_everything_once(qtbot: QtBot, administration: Administration, show: Show) -> None:
    card = _card(administration, show)
    for _ in range(2):
        click(card, "doctor_go")
        _wait(qtbot, card)
    shown = [text for text in card.findChildren(QLabel) if text.property("role") == "strong" and text.isVisible()]
    assert len({text.text() for text in shown}) == len(Check)


def test_a_report_with_counts_is_shown(qtbot: QtBot, administration: Administration, show: Show) -> None:
    card = _card(administration, show)
    click(card, "doctor_report")
    _wait(qtbot, card)
    sheet = card.window().findChild(ReportSheet)
    assert sheet is not None
    assert "case_file: 0" in sheet.page.toPlainText()


def test_a_number_inside_a_longer_one_is_left_alone() -> None:
    words = f"{ltr(20)} من 200 ملف"
    assert checkup._isolated("20 من 200 ملف", 20) == words  # no finding of an office says both yet
