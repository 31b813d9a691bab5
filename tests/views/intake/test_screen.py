"""A person is taken in through the real screen, with the keyboard."""

import uuid
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework import drafts
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.known import begin_update, update_file_data
from desktop_app.casework.intake.steps import Step
from desktop_app.casework.paper_lists import papers_of
from desktop_app.policy.terms import DraftKind, FileState, PaperKind, PaperState, RequestState, Role
from desktop_app.views.intake.members_step import MembersStep
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.intake.wizard import Wizard
from desktop_app.views.theme import Theme
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.error_list import ErrorList, Line
from desktop_app.views.widgets.line_field import LineField
from tests.casework.files.people import family_form, identity
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


def wizard_of(desk: Desk) -> Wizard:
    assert desk.screen.wizard is not None
    return desk.screen.wizard


def refused(desk: Desk) -> str:
    """Hand the form in, and return what is told over it."""
    desk.robot.submit()
    desk.qtbot.waitUntil(lambda: desk.screen.window().findChild(Sheet, "refusal") is not None)
    sheet = find(desk.screen.window(), "refusal", Sheet)
    said = " ".join(words.text() for words in sheet.findChildren(QLabel))
    click(sheet, "refusal_close")
    return said


def listed(desk: Desk) -> list[str]:
    """The sentences of what is to be corrected, on the last step."""
    return [line.accessibleName() for line in find(desk.robot.page, "intake_errors", ErrorList).findChildren(Line)]


def test_a_member_with_a_strangers_number_is_told_at_that_member_and_nothing_typed_is_lost(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), family_form(0))
    desk.show()
    desk.robot.begin()
    desk.robot.widow()
    desk.robot.go(Step.MEMBERS)
    desk.robot.member("ماجد بدر محسن الرشيدي", "son", identity(1), "1434")
    assert "أمل فهد سالم الدوسري" in refused(desk)
    (said,) = listed(desk)
    assert "الأسرة · رقم الهوية" in said
    wizard_of(desk).jump("members.2.identity_number")
    assert find(desk.robot.page, "members_full_name", LineField).text() == "ماجد بدر محسن الرشيدي"
    assert find(desk.robot.page, "members_identity_number", QWidget).property("state") == "error"
    desk.robot.write("members_identity_number", identity(9))
    wizard_of(desk).look()
    assert find(desk.robot.page, "members_identity_number", QWidget).property("state") != "error"
    desk.robot.submit()
    desk.qtbot.waitUntil(lambda: desk.screen.wizard is None)


def elsewhere(desk: Desk, file_id: uuid.UUID, **changes: str) -> None:
    """Change the data of a file from another draft."""
    door = desk.built.door(Role.RECEPTION)
    typed = door.ask(begin_update, file_id) | {field.replace("__", "."): text for field, text in changes.items()}
    door.run(update_file_data, door.run(drafts.save_draft, DraftKind.UPDATE, typed, subject_id=file_id))


def known(desk: Desk) -> uuid.UUID:
    return enter(desk.built.door(Role.RECEPTION), widow_form(file__opened_on="H1443-02-01")).file_id


def stands(desk: Desk, file_id: uuid.UUID) -> dict[str, str]:
    return desk.built.door(Role.RECEPTION).ask(begin_update, file_id)


def test_a_form_that_a_colleague_overtook_shows_what_stands_beside_what_was_typed_and_is_handed_in(desk: Desk) -> None:
    file_id = known(desk)
    desk.show()
    desk.screen.open(Errand(DraftKind.UPDATE, file_id))
    desk.robot.go(Step.IDENTITY)
    desk.robot.write("person_mobile", "0503334444")
    elsewhere(desk, file_id, person__mobile="0501112222", person__email="a@example.org")
    assert "050 111 2222" in refused(desk)
    (said,) = listed(desk)
    assert "الجوال" in said
    desk.robot.go(Step.IDENTITY)
    assert find(desk.robot.page, "person_mobile", QWidget).property("state") == "error"
    assert wizard_of(desk).keeper.typed["person.mobile"] == "0503334444"
    assert wizard_of(desk).keeper.typed["person.email"] == "a@example.org"
    desk.robot.submit()
    desk.qtbot.waitUntil(lambda: desk.screen.wizard is None)
    assert stands(desk, file_id)["person.mobile"] == "050 333 4444"


def test_a_form_that_was_left_is_opened_over_what_stands_by_then(desk: Desk) -> None:
    file_id = known(desk)
    desk.show()
    desk.screen.open(Errand(DraftKind.UPDATE, file_id))
    desk.robot.go(Step.ADDRESS)
    desk.robot.write("dwelling_street", "شارع آخر")
    desk.robot.leave()
    elsewhere(desk, file_id, person__mobile="0501112222", dwelling__street="شارع ثالث", incomes__1__monthly="2300")
    desk.robot.resume()
    assert wizard_of(desk).keeper.typed["person.mobile"] == "050 111 2222"
    assert wizard_of(desk).keeper.typed["incomes.1.monthly"] == "2300"
    desk.robot.go(Step.REVIEW)
    (said,) = listed(desk)
    assert "شارع ثالث" in said
    desk.robot.submit()
    desk.qtbot.waitUntil(lambda: desk.screen.wizard is None)
    assert stands(desk, file_id)["dwelling.street"] == "شارع آخر"


def test_incomes_that_two_changed_are_told_beside_them(desk: Desk) -> None:
    file_id = known(desk)
    desk.show()
    desk.screen.open(Errand(DraftKind.UPDATE, file_id))
    desk.robot.go(Step.MONEY)
    desk.robot.write("incomes_1_monthly", "2300")
    elsewhere(desk, file_id, incomes__1__monthly="2400")
    refused(desk)
    desk.robot.go(Step.MONEY)
    assert any("2,400" in words.text() for words in wizard_of(desk).pages[Step.MONEY].findChildren(QLabel))
    desk.robot.submit()
    desk.qtbot.waitUntil(lambda: desk.screen.wizard is None)


def test_what_was_only_written_over_with_the_same_counts_as_left_alone(desk: Desk) -> None:
    file_id = known(desk)
    before = stands(desk, file_id)
    desk.show()
    desk.screen.open(Errand(DraftKind.UPDATE, file_id))
    wizard = wizard_of(desk)
    for page in wizard.pages.values():
        for key in before:
            if page.owns(key):
                page.jump(key)
                page.edited.emit()
    members = wizard.pages[Step.MEMBERS]
    assert isinstance(members, MembersStep)
    for row in members.rows():
        members.stand_on(row.key)
        members.form.edited.emit("full_name")
    change = {"person__mobile": "0501112222", "person__iban": "", "person__birth": "H1401-07-04"}
    elsewhere(desk, file_id, **change, members__1__birth="H1435", incomes__1__monthly="2400", dwelling__rooms="4")
    now = stands(desk, file_id)
    desk.robot.submit()
    desk.qtbot.waitUntil(lambda: desk.screen.wizard is None)
    assert stands(desk, file_id) == now


@pytest.mark.parametrize("points", [10, 13])
def test_the_beginning_fits_its_window(qtbot: QtBot, tmp_path: Path, theme: Theme, points: int) -> None:
    theme.apply(points=points)
    made = Desk(qtbot, tmp_path)
    made.show(size=(951, 520))
    check_all(made.screen)
    made.screen.close()
    made.office.finish()
    made.built.close()
