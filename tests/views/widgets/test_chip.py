"""A chip is never narrower than its words."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.chip import Chip
from tests.views.widgets.stage import on_stage


def test_a_chip_says_something_else_in_another_tone(qtbot: QtBot) -> None:
    chip = on_stage(qtbot, Chip("مسودة"))
    chip.show_text("مقبولة", "ok")
    assert chip.text() == "مقبولة"
    assert chip.property("tone") == "ok"
    assert chip.width() >= chip.fontMetrics().horizontalAdvance("مقبولة")
