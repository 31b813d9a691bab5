"""The wizard: steps, counts, saving, people alike, and a window that is small."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.casework import drafts
from desktop_app.casework.intake.rules import intake_rules
from desktop_app.casework.intake.steps import Step
from desktop_app.policy.terms import DraftKind, Role
from desktop_app.views.intake.compare_sheet import CompareSheet
from desktop_app.views.intake.documents_step import DocumentsStep
from desktop_app.views.intake.draft_keeper import DraftKeeper
from desktop_app.views.intake.members_step import MembersStep
from desktop_app.views.intake.wizard import Wizard
from desktop_app.views.theme import Theme
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from tests.casework.intake.forms import SON_ID, submit, widow_form, with_documents
from tests.given import PICTURE
from tests.robots.typing import click, find, focus, leave, press, type_text
from tests.views.checks import check_all
from tests.views.intake.conftest import Desk


def wizard_of(desk: Desk, typed: Mapping[str, str], kind: DraftKind = DraftKind.INTAKE) -> Wizard:
    keeper = DraftKeeper(desk.office, desk.office.ask(intake_rules), kind, typed)
    return Wizard(desk.office, desk.office.ask(intake_rules), keeper)


def here(wizard: Wizard) -> str:
    return wizard.current.value


def shown(desk: Desk, typed: Mapping[str, str], size: tuple[int, int] = (951, 520)) -> Wizard:
    wizard = wizard_of(desk, typed)
    desk.show(wizard, size)
    return wizard


def test_steps_are_walked_with_the_keyboard_and_jumped_along_the_rail(desk: Desk) -> None:
    wizard = shown(desk, {})
    press(focus(find(wizard, "reception_accompanied_by")), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert here(wizard) == "identity"
    press(find(wizard, "intake_steps_services"), Qt.Key.Key_Space)
    assert here(wizard) == "services"
    click(wizard, "intake_back")
    assert here(wizard) == "money"


def test_a_step_that_was_left_shows_what_is_to_be_corrected_on_it(desk: Desk) -> None:
    wizard = shown(desk, {"person.full_name": "نورة"})
    wizard.go(Step.IDENTITY)
    wizard.go(Step.ADDRESS)
    assert "تصحيح" in find(wizard, "intake_steps_identity").accessibleName()
    assert "تصحيح" not in find(wizard, "intake_steps_services").accessibleName()


def test_typing_is_saved_within_two_seconds(desk: Desk) -> None:
    wizard = shown(desk, {})
    wizard.go(Step.IDENTITY)
    type_text(find(wizard, "person_full_name"), "نورة سعد")
    desk.qtbot.waitUntil(lambda: not wizard.autosave.unsaved, timeout=2000)
    (row,) = desk.office.ask(drafts.my_drafts)
    assert row.title == "نورة سعد"


def test_somebody_alike_is_warned_of_while_typing_and_compared(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    wizard = shown(desk, {"person.full_name": "نوره سعد محمد العتيبي", "person.birth": "H1401"})
    wizard.go(Step.IDENTITY)
    page = wizard.pages[Step.IDENTITY]
    desk.qtbot.waitUntil(lambda: "F-NSM-1448-0001" in page.alike.text())
    wizard.compare()
    sheet = find(wizard.window(), "compare", CompareSheet)
    with desk.qtbot.waitSignal(wizard.recognised):
        click(sheet, "compare_same")


def test_another_person_of_a_like_name_is_not_warned_of_again(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    wizard = shown(desk, {"person.full_name": "نوره سعد محمد العتيبي", "person.birth": "H1401"})
    wizard.go(Step.IDENTITY)
    page = wizard.pages[Step.IDENTITY]
    desk.qtbot.waitUntil(page.alike.isVisible)
    wizard.compare()
    click(find(wizard.window(), "compare", CompareSheet), "compare_apart")
    assert not page.alike.isVisible()


def test_a_household_known_by_a_child_is_warned_of_on_the_step_of_the_members(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    wizard = shown(desk, {"members.1.full_name": "خالد العتيبي"})
    wizard.go(Step.MEMBERS)
    page = wizard.pages[Step.MEMBERS]
    assert not page.alike.isVisible()
    type_text(find(wizard, "members_identity_number"), SON_ID)
    desk.qtbot.waitUntil(page.alike.isVisible)
    assert "نورة سعد محمد العتيبي" in page.alike.text()


TWICE = {
    "members.1.full_name": "خالد عبد الله سعد العتيبي",
    "members.1.relation": "son",
    "members.1.birth": "H1434",
    "members.2.full_name": "سعد عبد الله سعد العتيبي",
    "members.2.birth": "H1436",
}


def at_the_members(desk: Desk, wizard: Wizard) -> MembersStep:
    wizard.go(Step.MEMBERS)
    page = wizard.pages[Step.MEMBERS]
    assert isinstance(page, MembersStep)
    page.stand_on("1")
    desk.qtbot.waitUntil(page.member_alike.isVisible)
    return page


def test_a_child_without_a_number_is_warned_of_at_its_own_row(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    wizard = shown(desk, TWICE)
    page = at_the_members(desk, wizard)
    assert "F-NSM-1448-0001" in page.member_alike.text()
    assert not page.alike.isVisible()
    page.stand_on("2")
    assert not page.member_alike.isVisible()
    page.stand_on("1")
    click(page, "compare_member")
    sheet = find(wizard.window(), "compare", CompareSheet)
    assert sheet._lines.rows()[0].typed == TWICE["members.1.full_name"]
    with desk.qtbot.waitSignal(wizard.recognised) as recognised:
        click(sheet, "compare_same")
    assert recognised.args[1] == "members.1"


def test_another_child_of_a_like_name_is_not_warned_of_again(desk: Desk) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    wizard = shown(desk, TWICE)
    page = at_the_members(desk, wizard)
    click(page, "compare_member")
    click(find(wizard.window(), "compare", CompareSheet), "compare_apart")
    assert not page.member_alike.isVisible()


def test_a_mistake_is_said_beside_its_field_once_one_has_left_it(desk: Desk) -> None:
    wizard = shown(desk, {})
    wizard.go(Step.IDENTITY)
    number: QWidget = find(wizard, "person_identity_number")
    type_text(number, "١٠١٢")
    wizard.look()
    assert find(wizard, "person_identity_number").property("state") != "error"
    leave(number)
    desk.qtbot.waitUntil(lambda: number.property("state") == "error", timeout=3000)


@pytest.mark.parametrize("points", [10, 13])
@pytest.mark.parametrize("step", [step for step in Step if step is not Step.PAPERS])
def test_every_step_fits_the_smallest_window(desk: Desk, theme: Theme, step: Step, points: int) -> None:
    theme.apply(points=points)
    typed = with_documents(widow_form(person__identity_number="1012345673"), ("national_id", "death_certificate"))
    wizard: QWidget = shown(desk, typed)
    assert isinstance(wizard, Wizard)
    wizard.go(step)
    check_all(wizard)
    wizard.close()


def test_a_scan_that_is_refused_is_told_and_its_document_goes_on_without_it(desk: Desk) -> None:
    wizard = shown(desk, widow_form())
    wizard.go(Step.DOCUMENTS)
    page = wizard.pages[Step.DOCUMENTS]
    assert isinstance(page, DocumentsStep)
    page.stand_on("national_id")
    box = find(page, "documents_scan", ScanBox)
    box.take("هوية.pdf", b"%PDF-1.4 cut short")
    desk.qtbot.waitUntil(lambda: wizard.findChild(Sheet, "refusal") is not None)
    assert box.scan() is None
    assert not [field for field in wizard.keeper.typed if field == "documents.national_id.scan"]
    click(find(wizard, "refusal"), "refusal_close")
    box.take("هوية.png", PICTURE)
    desk.qtbot.waitUntil(lambda: stored(desk, wizard) == ["documents.national_id"])
    assert box.scan() == Scan("هوية.png", PICTURE)


def stored(desk: Desk, wizard: Wizard) -> list[str]:
    assert wizard.keeper.draft_id is not None
    return [scan.field for scan in desk.office.ask(drafts.load_draft, wizard.keeper.draft_id).scans]
