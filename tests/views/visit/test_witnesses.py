"""The forms of witnesses on screen."""

from datetime import date
from uuid import UUID

from pytestqt.qtbot import QtBot

from desktop_app.casework.visits.witnesses import WitnessRow
from desktop_app.views.visit.witnesses import Witnesses
from tests.robots.typing import click, find, type_text

HEARD = WitnessRow(UUID(int=1), "سعد الدوسري", "1098765439", "", "جار", "أعرف حالها.", date(2026, 11, 19))


def test_as_many_forms_are_open_as_witnesses_are_still_needed(qtbot: QtBot) -> None:
    for heard, required, expected in (((), True, 2), ((HEARD,), True, 1), ((), False, 0)):
        card = Witnesses(heard, required=required)
        qtbot.addWidget(card)
        assert len(card._forms) == expected


def test_one_more_witness_is_added_and_comes_back(qtbot: QtBot) -> None:
    card = Witnesses((), required=False)
    qtbot.addWidget(card)
    card.show()
    click(card, "witness_add")
    type_text(find(card, "witness_1_name"), "خلود العنزي")
    again = Witnesses((), required=False)
    qtbot.addWidget(again)
    again.show_draft(card.draft())
    assert again.draft()["witnesses.1.full_name"] == "خلود العنزي"


def test_missing_witnesses_are_said_and_lead_to_a_form(qtbot: QtBot) -> None:
    card = Witnesses((), required=False)
    qtbot.addWidget(card)
    card.show()
    card.show_errors({"witnesses": "تشترط السياسة شاهدين."})
    assert card._missing.isVisible()
    assert card.jump("witnesses") is not None
    assert card.jump("header.present") is None
    type_text(find(card, "witness_1_name"), "خلود")
    assert not card._missing.isVisible()
