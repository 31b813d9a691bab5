"""Intake begins here; what was begun is listed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.drafts import save_draft
from desktop_app.policy.terms import DraftKind, Role
from desktop_app.views.intake.start_page import StartPage
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import await_finds, find, press, type_text
from tests.views.intake.conftest import Desk
from tests.views.intake.stage import shown


def test_drafts_are_listed_with_what_is_left_to_fill_in(desk: Desk) -> None:
    desk.office.run(save_draft, DraftKind.INTAKE, widow_form(person__gender=""), title="نورة", step="identity")
    page = shown(desk.qtbot, StartPage(desk.office), 1000)
    page.refresh()
    (row,) = page.drafts.rows()
    words = {column.key: column.text(row) for column in page.drafts.model.columns}
    assert words["name"] == "نورة"
    assert words["step"] != "—"
    with desk.qtbot.waitSignal(page.resumed) as resumed:
        press(page.drafts.table, Qt.Key.Key_Return)
    assert resumed.args == [row.row.id]


def test_somebody_with_a_file_is_found_by_the_end_of_a_number(desk: Desk) -> None:
    submitted = submit(desk.built.door(Role.RECEPTION), widow_form())
    page = shown(desk.qtbot, StartPage(desk.office), 1000)
    type_text(find(page, "intake_search", QWidget), "٥٦٧٢")
    await_finds(page)
    with desk.qtbot.waitSignal(page.second_wanted) as wanted:
        press(page.found.table, Qt.Key.Key_Return)
    assert wanted.args == [submitted.file_id]


def test_a_manager_enters_old_files_and_submits_no_request(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, Role.SERVICES_MANAGER)
    page = shown(qtbot, StartPage(desk.office), 1000)
    assert find(page, "intake_existing", QWidget).isVisible()
    assert not find(page, "intake_new", QWidget).isVisible()
    assert not find(page, "intake_search", QWidget).isVisible()
    page.close()
    desk.office.finish()
    desk.built.close()
