"""Every control has a name for robots and one that is spoken."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.naming import named


def test_a_named_widget_is_found_and_spoken(qtbot: QtBot) -> None:
    field = named(QLineEdit(), "city", "المدينة", "مدينة السكن")
    assert field.objectName() == "city"
    assert field.accessibleName() == "المدينة"
    assert field.accessibleDescription() == "مدينة السكن"
