"""What may be done with a paper is offered, and nothing else; where it went is recorded."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import PaperKind
from desktop_app.views.papers.acts import PaperActs
from desktop_app.views.papers.send_sheet import SendSheet
from desktop_app.views.printers import EVERY_KIND, PrinterChoice
from tests.robots.typing import click, find
from tests.views.papers.conftest import Desktop
from tests.views.way import Way
from tests.views.widgets.stage import on_stage

LONG = 20_000


def acts_of(qtbot: QtBot, desktop: Desktop) -> tuple[QWidget, PaperActs]:
    stage = QWidget()
    acts = PaperActs(stage, desktop.office, Way())
    for made in acts.buttons:
        made.setParent(stage)
    acts.offer(desktop.row(0))
    return on_stage(qtbot, stage), acts


def test_another_printer_is_offered_where_one_is_remembered(qtbot: QtBot, desktop: Desktop) -> None:
    stage, acts = acts_of(qtbot, desktop)
    assert find(stage, "paper_print_choose", QPushButton).isHidden()
    desktop.office.printers.remember(EVERY_KIND, PrinterChoice("HP"))
    acts.offer(desktop.row(0))
    assert not find(stage, "paper_print_choose", QPushButton).isHidden()


def test_a_printer_that_is_gone_is_told_and_nothing_is_recorded(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.office.printers.remember(PaperKind.CONSENT, PrinterChoice("Epson"))
    stage, _ = acts_of(qtbot, desktop)
    click(stage, "paper_print")
    assert find(stage.window(), "no_printer", QWidget).isVisible()
    assert desktop.row(0).times_printed == 0


def test_a_paper_is_sent_to_a_folder_and_recorded(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    stage, _ = acts_of(qtbot, desktop)
    click(stage, "paper_send")
    sheet = find(stage.window(), "send_papers", SendSheet)
    sheet.take(tmp_path)
    click(sheet, "send_yes")
    qtbot.waitUntil(lambda: desktop.row(0).times_printed == 1, timeout=LONG)
    assert (tmp_path / f"{desktop.row(0).serial}.pdf").exists()


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    stage, _ = acts_of(qtbot, desktop)
    click(stage, "paper_send")
    sheet = find(stage.window(), "send_papers", SendSheet)
    sheet.take(tmp_path / "unplugged")
    click(sheet, "send_yes")
    qtbot.waitUntil(lambda: stage.window().findChild(QWidget, "not_saved") is not None, timeout=LONG)
    assert desktop.row(0).times_printed == 0
