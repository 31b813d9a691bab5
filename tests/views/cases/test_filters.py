"""What narrows the list of files."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.files.assignments import list_researchers
from desktop_app.casework.files.query import FileOrder, FileQuery
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.terms import Category, FileState, Role
from desktop_app.views.cases.filters import Filters
from tests.builders import BuiltOffice
from tests.robots.typing import choose, click, type_text
from tests.views.widgets.stage import on_stage


def filters(qtbot: QtBot, built: BuiltOffice, role: Role = Role.RESEARCHER) -> Filters:
    made = on_stage(qtbot, Filters(built.door(role).actor), 900, 200)
    made.show_counts(tuple(range(len(made.chip_queries()))))
    return made


def test_everything_is_shown_at_first(qtbot: QtBot, built: BuiltOffice) -> None:
    assert filters(qtbot, built).query() == FileQuery(order=FileOrder.CLOSEST)


def test_chips_category_order_and_words_make_one_query(qtbot: QtBot, built: BuiltOffice) -> None:
    made = filters(qtbot, built)
    click(made, "cases_filter_frozen")
    choose(made, "cases_category", "widow")
    choose(made, "cases_order", "name")
    type_text(made.search, "نورة")
    wanted = FileQuery(text="نورة", states=(FileState.FROZEN,), category=Category.WIDOW, order=FileOrder.NAME)
    assert made.query() == wanted


def test_mine_is_offered_to_researchers(qtbot: QtBot, built: BuiltOffice) -> None:
    made = filters(qtbot, built)
    click(made, "cases_filter_mine")
    assert made.query().researcher_id == built.door(Role.RESEARCHER).actor.id
    assert len(filters(qtbot, built, Role.RECEPTION).chip_queries()) == len(made.chip_queries()) - 1


def test_researchers_are_offered_once_there_are_several(qtbot: QtBot, built: BuiltOffice) -> None:
    made = filters(qtbot, built, Role.SERVICES_MANAGER)
    made.show_researchers(built.door(Role.SERVICES_MANAGER).ask(list_researchers))
    assert not made.researcher.isVisible()
    form = StaffForm("نوف سالم الحربي", "nouf", "باحثة", "0507654321", frozenset({Role.RESEARCHER}))
    built.door(Role.ADMINISTRATOR).run(add_staff, form)
    people = built.door(Role.SERVICES_MANAGER).ask(list_researchers)
    made.show_researchers(people)
    choose(made, "cases_researcher", str(people[1].id))
    assert made.query().researcher_id == people[1].id


def test_the_counts_stand_in_the_chips(qtbot: QtBot, built: BuiltOffice) -> None:
    made = filters(qtbot, built)
    assert "\u20660\u2069" in made.chips._chips["all"].text()
