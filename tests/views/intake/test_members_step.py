"""Members are typed one after another; the table follows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import DuplicateReason
from desktop_app.views.intake.members_step import MembersStep
from tests.builders import DAY
from tests.robots.typing import choose, click, find, press, type_text
from tests.views.intake.stage import shown
from tests.views.intake.test_identity_step import alike


def page_of(qtbot: QtBot) -> MembersStep:
    return shown(qtbot, MembersStep(DAY))


def write(page: MembersStep, name: str, relation: str) -> None:
    type_text(find(page, "members_full_name", QWidget), name, replace=True)
    choose(page, "members_relation", relation)
    press(find(page, "members_full_name", QWidget), Qt.Key.Key_Return)


def test_enter_takes_a_member_in_and_asks_for_the_next(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    write(page, "خالد العتيبي", "son")
    write(page, "ريم العتيبي", "daughter")
    assert [row.get("full_name") for row in page.table.rows()] == ["خالد العتيبي", "ريم العتيبي"]
    assert page.current == "3"
    assert page.draft()["members.2.relation"] == "daughter"


def test_a_relation_without_a_gender_asks_for_it(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    choose(page, "members_relation", "son")
    assert not find(page, "members_gender", QWidget).isVisible()
    choose(page, "members_relation", "grandchild")
    assert find(page, "members_gender", QWidget).isVisible()


def test_somebody_known_is_not_removed_but_leaves_with_a_reason(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.show_draft({"members.1.full_name": "خالد", "members.1.known": "0", "members.2.full_name": "ريم"})
    page.stand_on("1")
    assert find(page, "members_end_reason", QWidget).isVisible()
    assert not find(page, "members_remove", QWidget).isVisible()
    page.stand_on("2")
    click(page, "members_remove")
    assert [row.get("full_name") for row in page.table.rows()] == ["خالد"]


def test_somebody_who_was_only_recognised_can_be_removed_again(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.show_draft({"members.1.full_name": "خالد", "members.1.known": "0", "members.1.recognised": "yes"})
    page.stand_on("1")
    assert not find(page, "members_end_reason", QWidget).isVisible()
    click(page, "members_remove")
    assert not page.table.rows()


def test_who_may_be_in_the_store_is_told_at_that_member_alone(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.show_draft({"members.1.full_name": "خالد", "members.2.full_name": "ريم"})
    page.show_alike("members.2", [alike(DuplicateReason.LIKE_NAME_AND_BIRTH)])
    states = next(column for column in page.table.model.columns if column.key == "state")
    assert [states.text(row) for row in page.table.rows()] == ["مكتمل", "تسجيل سابق؟"]
    page.stand_on("1")
    assert not page.member_alike.isVisible()
    page.stand_on("2")
    assert "اسم مشابه وسنة ميلاد واحدة" in page.member_alike.text()
    with qtbot.waitSignal(page.compare_wanted) as wanted:
        click(page, "compare_member")
    assert wanted.args == ["members.2"]


def test_a_fault_is_counted_in_its_row_and_jumped_to(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.show_draft({"members.1.full_name": "خالد", "members.2.full_name": "ريم"})
    page.show_faults([Fault(FaultCode.REQUIRED, "members.2.birth"), Fault(FaultCode.REQUIRED, "members.2.relation")])
    assert [row.faults for row in page.table.rows()] == [0, 2]
    page.jump("members.2.relation")
    assert page.current == "2"
    assert page.focusWidget() is find(page, "members_relation", QWidget)
    assert find(page, "members_relation", QWidget).property("state") == "error"


def test_the_age_is_reckoned_from_what_is_known(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.show_draft({"members.1.full_name": "خالد", "members.1.birth": "H1434"})
    (row,) = page.table.rows()
    age = next(column for column in page.table.model.columns if column.key == "age")
    assert age.text(row) == "\u206613-14\u2069"
