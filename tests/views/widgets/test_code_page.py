"""The recovery code is printed or saved before its end is typed back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.casework.letters.recovery import HALVES, recovery_sheet
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.identity import Letterhead
from desktop_app.printing.wording import wording
from desktop_app.views.widgets.code_page import CodePage, CodePages
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

FIRST, SECOND = "JSR567WZH-BXSSRTB8K-JPXJX7E7A", "9BVH0C3XX-F4F8M1YHA-YKTDCYH8F"


def _sheets() -> list[bytes]:
    head = Letterhead(association="جمعية البر", licence="1047", branch="فرع النسيم")
    words, day = wording(PaperKind.RECOVERY_CODE), date(2026, 11, 19)
    return [
        recovery_sheet(head, words, "NSM", "منال", day, *part) for part in zip(HALVES, (FIRST, SECOND), strict=True)
    ]


def test_a_sheet_can_be_saved_once_it_is_composed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = on_stage(qtbot, CodePage(FIRST, "المكتب جاهز", "تم"), 1024, 640)
    assert not find(page, "recovery_save", QAbstractButton).isEnabled()
    page.show_sheet(_sheets()[0])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet.pdf"), ""))
    click(page, "recovery_save")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    check_all(page.window())
    page.preview.clear()


def test_only_the_end_of_the_code_leads_on(qtbot: QtBot) -> None:
    page = on_stage(qtbot, CodePage(FIRST, "المكتب جاهز", "تم"), 1024, 640)
    click(page, "recovery_done")
    assert page.window().focusWidget() is find(page, "recovery_back")
    type_text(find(page, "recovery_back"), "jpxjx7e7a")
    with qtbot.waitSignal(page.finished):
        click(page, "recovery_done")


def test_the_halves_come_one_after_the_other_and_nothing_of_the_first_stays(qtbot: QtBot) -> None:
    pages = on_stage(qtbot, CodePages(FIRST, SECOND, "المكتب جاهز", "تم"), 1024, 640)
    pages.show_sheets(_sheets())
    first = pages.page
    type_text(find(pages, "recovery_back"), FIRST[-9:])
    click(pages, "recovery_done")
    assert pages.page is not first
    assert (first._code, first._sheet, find(first, "recovery_code", QLabel).text()) == ("", b"", "")
    assert pages.page.preview.page_count() == 1
    with qtbot.assertNotEmitted(pages.finished):
        type_text(find(pages.page, "recovery_back"), FIRST[-9:])
        click(pages.page, "recovery_done")
    type_text(find(pages.page, "recovery_back"), SECOND[-9:], replace=True)
    with qtbot.waitSignal(pages.finished):
        click(pages.page, "recovery_done")
