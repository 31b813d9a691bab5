"""Every step asks by dotted field, says what is wrong, and leads to a field."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.intake.step_page import StepPage, captioned, object_name
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text import label


@pytest.fixture
def page(qtbot: QtBot) -> StepPage:
    made = StepPage("العنوان", "كلمة مساعدة", ("dwelling",))
    form = Form()
    form.add("dwelling.city", "المدينة", LineField("dwelling_city"), required=True)
    form.add("dwelling.street", "الشارع", LineField("dwelling_street"))
    made.add_form(form)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_what_is_shown_is_what_was_typed(page: StepPage) -> None:
    page.show_draft({"dwelling.city": "الرياض", "person.mobile": "05"})
    assert page.draft() == {"dwelling.city": "الرياض", "dwelling.street": ""}
    assert (page.owns("dwelling.city"), page.owns("person.mobile")) == (True, False)


def test_a_fault_is_said_beside_its_field_and_has_a_caption(page: StepPage) -> None:
    page.show_faults([Fault(FaultCode.REQUIRED, "dwelling.city"), Fault(FaultCode.REQUIRED, "person.mobile")])
    control = page.findChild(LineField, "dwelling_city")
    assert control is not None
    assert control.property("state") == "error"
    assert page.caption("dwelling.city") == "المدينة"
    assert page.caption("person.mobile") == ""


def test_a_jump_puts_the_cursor_into_the_field(page: StepPage) -> None:
    page.activateWindow()
    page.jump("dwelling.street")
    assert page.focusWidget() is page.findChild(LineField, "dwelling_street")
    page.begin()
    assert page.focusWidget() is page.findChild(LineField, "dwelling_city")


def test_a_low_window_leaves_the_word_of_help_out(page: StepPage) -> None:
    page.fold(low=True)
    assert not page.help.isVisible()
    page.fold(low=False)
    assert page.help.isVisible()


def test_names_of_fields_and_captions(qtbot: QtBot) -> None:
    assert object_name("documents.national_id-2.number") == "documents_national_id_2_number"
    value = label("٣")
    pair = captioned("الأفراد", value)
    qtbot.addWidget(pair)
    assert value.parent() is pair
