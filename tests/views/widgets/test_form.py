"""Forms: saved and shown as text, wrong fields told, two columns where there is room."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.theme import Theme
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import NATIONAL_ID, CodeField
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.money_field import MoneyField
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.widgets.tick import Tick
from tests.robots.typing import find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

DRAFT = {
    "name": "نورة سعد",
    "id": "1012345672",
    "birth": "H1401-07-03",
    "status": "widow",
    "income": "3250.5",
    "water": "no",
    "why": "انتقال",
    "agree": "yes",
}


def _form() -> Form:
    form = Form()
    form.add("name", "الاسم", LineField("name"), required=True)
    form.add("id", "رقم الهوية", CodeField("id", code=NATIONAL_ID), hint="عشرة أرقام")
    form.add("birth", "تاريخ الميلاد", DualDate("birth"), wide=True)
    form.add("status", "الحالة الاجتماعية", Choice("status", options=[("widow", "أرملة")]))
    form.add("income", "الدخل", MoneyField("income"))
    form.add("water", "مصدر ماء", CheckChoices("water", options=[("yes", "نعم"), ("no", "لا")]))
    form.add("why", "السبب", TextArea("why"))
    form.add("agree", "", Tick("agree", "أوافق"))
    return form


def test_a_draft_comes_back_as_it_was(qtbot: QtBot) -> None:
    form = _form()
    form.show_draft(DRAFT)
    assert form.draft() == DRAFT
    form.show_draft({})
    assert set(form.draft().values()) == {""}


def test_typing_tells_which_field_and_takes_its_mistake_away(qtbot: QtBot) -> None:
    form = on_stage(qtbot, _form(), 800, 600)
    form.show_errors({"name": "هذه الخانة مطلوبة."})
    assert form.field("name").error() == "هذه الخانة مطلوبة."
    with qtbot.waitSignal(form.edited) as told:
        type_text(find(form, "name"), "ن")
    assert told.args == ["name"]
    assert form.field("name").error() == ""


def test_a_mistake_is_spoken_with_its_field(qtbot: QtBot) -> None:
    form = _form()
    form.show_errors({"id": "رقم الهوية عشرة أرقام."})
    assert find(form, "id").accessibleDescription() == "رقم الهوية عشرة أرقام."
    assert find(form, "id").accessibleName() == "رقم الهوية"


def test_a_jump_puts_the_cursor_into_the_field(qtbot: QtBot) -> None:
    form = on_stage(qtbot, _form(), 800, 600)
    form.window().activateWindow()
    qtbot.waitUntil(form.window().isActiveWindow)
    form.jump("birth")
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == "birth_hijri_day"


def test_two_columns_become_one_where_there_is_no_room(qtbot: QtBot) -> None:
    form = on_stage(qtbot, _form(), 800, 600)
    name, number = form.field("name"), form.field("id")
    assert name.y() == number.y()
    form.window().resize(420, 700)
    qtbot.waitUntil(lambda: name.y() < number.y())


def test_fields_that_are_not_asked_leave_no_hole(qtbot: QtBot) -> None:
    form = on_stage(qtbot, _form(), 800, 600)
    form.show_only(["name", "income"])
    qtbot.waitUntil(lambda: form.field("name").y() == form.field("income").y())
    assert not form.field("id").isVisible()


@pytest.mark.parametrize("points", [10, 13])
def test_every_field_is_named_reached_and_whole(qtbot: QtBot, theme: Theme, points: int) -> None:
    theme.apply(points=points)
    form = on_stage(qtbot, _form(), 951, 620)
    form.show_draft(DRAFT)
    check_all(form.window())
