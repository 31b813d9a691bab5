"""A question with its answer, its help and its mistake."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from tests.views.widgets.stage import on_stage


def _shown(field: Field) -> list[str]:
    return [words.text() for words in field.findChildren(QLabel) if words.isVisible()]


def test_a_needed_answer_has_a_star_that_is_not_spoken(qtbot: QtBot) -> None:
    field = on_stage(qtbot, Field("الاسم", LineField("name"), required=True, hint="كما في الهوية"))
    assert _shown(field) == ["الاسم *", "كما في الهوية"]
    assert field.control.as_widget().accessibleName() == "الاسم"
    assert field.caption == "الاسم"


def test_a_mistake_takes_the_place_of_the_help(qtbot: QtBot) -> None:
    field = on_stage(qtbot, Field("الاسم", LineField("name"), hint="كما في الهوية"))
    field.set_error("هذه الخانة مطلوبة.")
    assert _shown(field) == ["الاسم", "هذه الخانة مطلوبة."]
    field.set_error("")
    assert _shown(field) == ["الاسم", "كما في الهوية"]
