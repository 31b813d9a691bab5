"""A changed property dresses the widget anew."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.styled import styled
from tests.views.widgets.stage import on_stage


def test_a_mistake_is_seen(qtbot: QtBot) -> None:
    field = on_stage(qtbot, QLineEdit())
    before = field.grab().toImage()
    assert styled(field, state="error").grab().toImage() != before
    assert styled(field, state="").grab().toImage() == before
