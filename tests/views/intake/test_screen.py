"""A person is taken in through the real screen, with the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework import drafts
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.steps import Step
from desktop_app.casework.paper_lists import papers_of
from desktop_app.policy.terms import DraftKind, FileState, PaperKind, PaperState, RequestState, Role
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.theme import Theme
from desktop_app.views.widgets.error_list import ErrorList
from tests.casework.intake.forms import SON_ID, enter, submit, widow_form
from tests.robots.intake import IntakeRobot
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.intake.conftest import Desk


def test_a_widow_is_taken_in_with_the_keyboard_alone(desk: Desk) -> None:
    desk.show()
    desk.robot.begin()
    desk.robot.widow()
    desk.robot.submit()
    (row,) = desk.office.ask(find_files, FileQuery())
    assert (row.holder, row.state) == ("نورة سعد محمد العتيبي", FileState.APPLICANT)
    assert row.request_state is RequestState.INCOMPLETE
    kinds = {paper.kind for paper in desk.office.ask(papers_of, row.id)}
    assert {PaperKind.DATA_ACCURACY_DECLARATION, PaperKind.WHAT_IS_MISSING, PaperKind.CONSENT} <= kinds
    assert desk.office.ask(drafts.my_drafts) == ()


def test_the_signed_declaration_completes_a_request_with_all_its_documents(desk: Desk) -> None:
    desk.show()
    desk.robot.begin()
    desk.robot.widow()
    for kind in list(desk.robot.documents().rows()):
        desk.robot.document(kind.key, "٤٥١")
    desk.robot.submit()
    titles = [paper.kind for paper in desk.screen.papers.papers.rows()]
    desk.robot.sign(titles.index(PaperKind.DATA_ACCURACY_DECLARATION))
    (row,) = desk.office.ask(find_files, FileQuery())
    assert row.request_state is RequestState.COMPLETE
    papers = {paper.kind: paper for paper in desk.office.ask(papers_of, row.id)}
    assert papers[PaperKind.DATA_ACCURACY_DECLARATION].state is PaperState.SCANNED
    assert PaperKind.REQUEST_RECEIPT in papers


def test_what_was_typed_is_there_after_the_program_died(desk: Desk, qtbot: QtBot) -> None:
    desk.show()
    desk.robot.begin()
    desk.robot.identity("نورة سعد محمد العتيبي", "1012345672")
    assert desk.screen.wizard is not None
    qtbot.waitUntil(lambda: desk.screen.wizard is not None and not desk.screen.wizard.autosave.unsaved, timeout=2000)
    reborn = IntakeScreen(desk.office, desk)
    other = IntakeRobot(reborn)
    desk.screen, old = reborn, desk.screen
    desk.show()
    other.resume()
    assert reborn.wizard is not None
    assert reborn.wizard.keeper.step == Step.IDENTITY.value
    assert reborn.wizard.keeper.typed["person.full_name"] == "نورة سعد محمد العتيبي"
    assert reborn.wizard.keeper.typed["person.birth"] == "H1401-07-03"
    old.close()


def test_a_child_who_is_known_from_another_household_brings_the_record_into_the_row(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    desk.show()
    desk.robot.begin()
    desk.robot.identity("هند ناصر عمر الشمري", "1012345680")
    desk.robot.go(Step.MEMBERS)
    desk.robot.write("members_full_name", "خالد عبد الله سعد العتيبى")
    desk.robot.pick("members_relation", "grandchild")
    desk.robot.birth("members_birth", "1434")
    wizard = desk.screen.wizard
    assert wizard is not None
    note = find(wizard, "compare_member", QWidget)
    desk.qtbot.waitUntil(note.isVisible)
    click(wizard, "compare_member")
    click(find(wizard.window(), "compare"), "compare_same")
    assert desk.screen.wizard is not None
    typed = desk.screen.wizard.keeper.typed
    assert typed["person.full_name"] == "هند ناصر عمر الشمري"
    assert (typed["members.1.full_name"], typed["members.1.relation"]) == ("خالد عبدالله سعد العتيبي", "grandchild")
    assert (typed["members.1.identity_number"], typed["members.1.recognised"]) == (SON_ID, "yes")
    assert typed["members.1.known"]
    assert desk.screen.wizard.current is Step.MEMBERS


def test_everything_wrong_is_listed_and_each_line_leads_to_its_place(desk: Desk) -> None:
    desk.show()
    desk.robot.begin()
    desk.robot.identity("نورة", "1012345672")
    desk.robot.go(Step.REVIEW)
    errors = find(desk.robot.page, "intake_errors", ErrorList)
    assert errors.isVisible()
    assert not find(desk.robot.page, "intake_submit", QWidget).isEnabled()
    assert desk.screen.wizard is not None
    desk.screen.wizard.jump("person.full_name")
    assert desk.screen.wizard.keeper.step == Step.IDENTITY.value
    assert desk.screen.wizard.keeper.typed["person.full_name"] == "نورة"


def test_a_second_request_starts_from_the_persons_file(desk: Desk) -> None:
    entered = enter(desk.built.door(next(iter(desk.office.actor.roles))), widow_form(file__opened_on="H1443-02-01"))
    desk.show()
    desk.robot.find_known("نورة العتيبي")
    assert desk.screen.wizard is not None
    typed = desk.screen.wizard.keeper.typed
    assert typed["file.id"] == str(entered.file_id)
    assert typed["members.2.full_name"] == "ريم عبدالله سعد العتيبي"


def test_a_form_in_which_nothing_was_typed_leaves_no_draft(desk: Desk) -> None:
    desk.show()
    desk.robot.begin()
    desk.robot.leave()
    assert desk.office.ask(drafts.my_drafts) == ()


def test_coming_back_to_where_a_form_was_begun_begins_no_second_one(desk: Desk) -> None:
    desk.show()
    errand = Errand()
    desk.screen.open(errand)
    desk.robot.identity("نورة سعد", "1012345672")
    desk.screen.open(errand)
    assert find(desk.screen, "intake_new", QWidget).isVisible()
    assert len(desk.office.ask(drafts.my_drafts)) == 1


def test_a_file_from_before_is_entered_without_a_request(desk: Desk) -> None:
    desk.show()
    desk.robot.begin_existing()
    desk.robot.birth("file_opened_on", "1443", "2", "1")
    desk.robot.identity("نورة سعد محمد العتيبي", "1012345672")
    desk.robot.address()
    desk.robot.income("pension", "2150")
    desk.robot.submit()
    (row,) = desk.office.ask(find_files, FileQuery())
    assert (row.state, row.request_state) == (FileState.ACTIVE, None)


def test_changed_data_ask_for_a_new_declaration(desk: Desk) -> None:
    entered = enter(desk.built.door(next(iter(desk.office.actor.roles))), widow_form(file__opened_on="H1443-02-01"))
    desk.show()
    desk.screen.open(Errand(DraftKind.UPDATE, entered.file_id))
    desk.robot.go(Step.ADDRESS)
    desk.robot.write("dwelling_district", "الروضة")
    desk.robot.submit()
    assert desk.office.ask(find_files, FileQuery())[0].district == "الروضة"
    kinds = [paper.kind for paper in desk.office.ask(papers_of, entered.file_id)]
    assert kinds == [PaperKind.DATA_ACCURACY_DECLARATION]


def test_a_draft_is_thrown_away_only_when_asked_twice(desk: Desk) -> None:
    desk.show()
    desk.robot.begin()
    desk.robot.identity("نورة سعد", "1012345672")
    desk.robot.leave()
    click(desk.screen, "intake_discard")
    assert len(desk.office.ask(drafts.my_drafts)) == 1
    click(find(desk.screen.window(), "discard"), "discard_yes")
    assert desk.office.ask(drafts.my_drafts) == ()


@pytest.mark.parametrize("points", [10, 13])
def test_the_beginning_fits_its_window(qtbot: QtBot, tmp_path: Path, theme: Theme, points: int) -> None:
    theme.apply(points=points)
    made = Desk(qtbot, tmp_path)
    made.show(size=(951, 520))
    check_all(made.screen)
    made.screen.close()
    made.office.finish()
    made.built.close()
