"""A line of the log is written by keyboard in seconds, and nothing typed is lost when it is refused."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.policy.terms import Channel, Role
from desktop_app.views.widgets.choice import Choice
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import choose, click, find, type_text
from tests.views.reception.conftest import Desk


def test_a_line_is_written_from_field_to_field(desk: Desk) -> None:
    robot, _ = desk()
    robot.receive("أم فهد", "٠٥٠١٢٣٤٥٦٧", asked="متى الدوام؟", answered="من الأحد إلى الخميس.", channel="telephone")
    (row,) = robot.lines()
    assert (row.line.visitor, row.line.mobile) == ("أم فهد", "+966501234567")
    assert (row.line.asked, row.line.answered) == ("متى الدوام؟", "من الأحد إلى الخميس.")
    assert row.line.channel is Channel.TELEPHONE


def test_after_a_line_the_form_is_ready_for_the_next_one(desk: Desk) -> None:
    robot, _ = desk()
    robot.receive("أم فهد", "0501234567", asked="متى الدوام؟", answered="صباحًا.", channel="telephone")
    assert (robot.typed("visitor"), robot.typed("asked")) == ("", "")
    assert robot.typed("channel") == "interview"
    assert QApplication.focusWidget() is find(robot.screen, "reception_visitor", QWidget)


def test_the_channels_are_those_of_the_policy(desk: Desk, built: BuiltOffice) -> None:
    robot, _ = desk()
    listed = find(robot.screen, "reception_channel", Choice)
    offered = [listed.itemData(place) for place in range(listed.count())]
    assert "field_visit" in offered
    assert "fax" not in offered


def test_what_is_refused_is_said_in_its_place_and_everything_typed_stays(desk: Desk) -> None:
    robot, _ = desk()
    robot.receive(" ", "05", asked="متى الدوام؟", answered="صباحًا.")
    assert robot.lines() == ()
    assert robot.mistakes() == 2
    assert robot.typed("asked") == "متى الدوام؟"
    click(robot.screen, "reception_errors_1")
    assert QApplication.focusWidget() is find(robot.screen, "reception_mobile", QWidget)
    type_text(find(robot.screen, "reception_mobile"), "0501234567", replace=True)
    type_text(find(robot.screen, "reception_visitor"), "أم فهد", replace=True)
    click(robot.screen, "reception_write")
    assert robot.mistakes() == 0
    assert [row.line.visitor for row in robot.lines()] == ["أم فهد"]


def test_a_line_is_linked_to_the_file_that_is_found_by_name(desk: Desk, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    robot, _ = desk()
    type_text(find(robot.screen, "reception_visitor"), "ابن المستفيدة")
    choose(robot.screen, "reception_channel", "interview")
    robot.link_file("نوره")
    click(robot.screen, "reception_write")
    assert robot.lines()[0].line.file_id == submitted.file_id


def test_a_search_that_led_nowhere_is_told_before_the_line_is_written(desk: Desk) -> None:
    robot, _ = desk()
    type_text(find(robot.screen, "reception_visitor"), "أم فهد")
    robot.link_file("لا أحد بهذا الاسم")
    click(robot.screen, "reception_write")
    assert robot.lines() == ()
    assert robot.mistakes() == 1
    robot.search_file("")
    click(robot.screen, "reception_write")
    assert len(robot.lines()) == 1


def test_the_line_is_not_lost_when_the_list_is_read_anew(desk: Desk) -> None:
    robot, _ = desk()
    type_text(find(robot.screen, "reception_visitor"), "أم فهد")
    choose(robot.screen, "reception_channel", "telephone")
    robot.screen.refresh()
    assert (robot.typed("visitor"), robot.typed("channel")) == ("أم فهد", "telephone")
