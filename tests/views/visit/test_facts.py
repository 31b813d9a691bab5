"""Captions over values."""

from pytestqt.qtbot import QtBot

from desktop_app.views.visit.facts import Facts


def test_facts_lie_side_by_side_or_under_one_another(qtbot: QtBot) -> None:
    facts = Facts([("الملف", "1"), ("الجوال", "2"), ("العنوان", "3"), ("الباحث", "4")])
    qtbot.addWidget(facts)
    facts.lay_out(3)
    assert [facts._grid.itemAtPosition(0, column) is not None for column in range(3)] == [True, True, True]
    facts.lay_out(1)
    assert facts._grid.itemAtPosition(0, 1) is None
    assert facts._grid.itemAtPosition(6, 0) is not None
