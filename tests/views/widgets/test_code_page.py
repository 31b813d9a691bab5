"""The recovery code is printed or saved before its end is typed back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.casework.letters.recovery import recovery_sheet
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.identity import Letterhead
from desktop_app.printing.wording import wording
from desktop_app.views.widgets.code_page import CodePage
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

CODE = "JSR567WZH-BXSSRTB8K-JPXJX7E7A"


def _sheet() -> bytes:
    head = Letterhead(association="جمعية البر", licence="1047", branch="فرع النسيم")
    return recovery_sheet(head, wording(PaperKind.RECOVERY_CODE), "NSM", "منال", date(2026, 11, 19), CODE)


def test_a_sheet_can_be_saved_once_it_is_composed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = on_stage(qtbot, CodePage(CODE, "المكتب جاهز", "تم"), 1024, 640)
    assert not find(page, "recovery_save", QAbstractButton).isEnabled()
    page.show_sheet(_sheet())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet.pdf"), ""))
    click(page, "recovery_save")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    check_all(page.window())
    page.preview.clear()


def test_only_the_end_of_the_code_leads_on(qtbot: QtBot) -> None:
    page = on_stage(qtbot, CodePage(CODE, "المكتب جاهز", "تم"), 1024, 640)
    click(page, "recovery_done")
    assert page.window().focusWidget() is find(page, "recovery_back")
    type_text(find(page, "recovery_back"), "jpxjx7e7a")
    with qtbot.waitSignal(page.finished):
        click(page, "recovery_done")
