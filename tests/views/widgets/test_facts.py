"""Facts under their captions."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.facts import Facts
from tests.views.checks import check_nothing_clipped
from tests.views.widgets.stage import on_stage


def test_facts_are_spoken_with_their_captions_and_empty_ones_left_out(qtbot: QtBot) -> None:
    facts = on_stage(qtbot, Facts([("الجوال", "050"), ("البريد", "")]))
    assert facts.words() == ["الجوال: 050"]


def test_columns_follow_the_room(qtbot: QtBot) -> None:
    shown = [(f"حقل {number}", "قيمة طويلة بعض الشيء") for number in range(6)]
    for width, columns in ((700, 4), (330, 2), (160, 1)):
        facts = on_stage(qtbot, Facts(shown), width, 500)
        assert facts._columns == columns
        check_nothing_clipped(facts)


def test_other_facts_take_their_place(qtbot: QtBot) -> None:
    facts = on_stage(qtbot, Facts([("أ", "1")]))
    facts.show_facts([("ب", "2"), ("ج", "3")])
    assert facts.words() == ["ب: 2", "ج: 3"]
