"""A person is typed and shown; the name for signing in is given once."""

from datetime import date
from uuid import uuid4

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.casework.staff import StaffForm, StaffRow
from desktop_app.policy.terms import Role
from desktop_app.views.staff.form import PersonForm
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage

NOUF = StaffRow(
    id=uuid4(),
    full_name="نوف سالم الشهري",
    user_name="nouf",
    job_title="باحثة",
    mobile="0501234567",
    roles=(Role.RESEARCHER,),
    signs_in=False,
    joined_on=date(2026, 1, 1),
    left_on=None,
)


def test_what_is_shown_is_what_is_given_back(qtbot: QtBot) -> None:
    form = on_stage(qtbot, PersonForm(), 640, 520)
    form.show_person(NOUF)
    assert form.person() == StaffForm(
        NOUF.full_name, "nouf", "باحثة", "0501234567", frozenset({Role.RESEARCHER}), signs_in=False
    )
    assert find(form, "staff_user_name", QLineEdit).isReadOnly()


def test_a_new_person_signs_in_unless_it_is_said_otherwise(qtbot: QtBot) -> None:
    form = on_stage(qtbot, PersonForm(), 640, 520)
    form.show_person(None)
    type_text(find(form, "staff_user_name"), "nouf")
    click(form, "staff_roles_reception")
    assert form.person() == StaffForm("", "nouf", roles=frozenset({Role.RECEPTION}))
