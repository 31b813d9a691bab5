"""The outcome of a check as it is shown: colour, word and icon, in both looks and languages."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.checking.finding import Finding, PaperSays, Signer
from desktop_app.policy.checking import Caution, check_words
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.policy.terms import PaperKind
from desktop_app.views.checking.result_card import ResultCard
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.theme import Theme
from tests.robots.typing import find
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

SAYS = PaperSays(PaperKind.CONSENT, "P-NSM-1448-0001", date(2026, 11, 19), "NSM", "ن*** العتيبي", "4321")
SIGNER = Signer("جمعية البر", "فرع النسيم", "56F4 B38D AB1D 5A82", known=True)
FINDING = Finding(CheckVerdict.GENUINE, CheckMeans.SEAL, SAYS, SIGNER)


def words(card: QWidget) -> str:
    return "\n".join(text.text() for text in card.findChildren(QLabel) if text.isVisible())


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("verdict", CheckVerdict)
def test_every_verdict_is_said_in_words_and_whole(
    qtbot: QtBot, theme: Theme, verdict: CheckVerdict, *, dark: bool
) -> None:
    theme.apply(dark=dark, points=13 if dark else 10)
    card = on_stage(qtbot, ResultCard(replace(FINDING, verdict=verdict)), 620, 900)
    said = check_words(verdict, CheckMeans.SEAL)
    assert find(card, "check_verdict", QWidget).accessibleName() == said.title
    assert all(text in words(card) for text in (said.title, said.todo, said.compared, said.meaning, said.limits))
    check_all(card)


def test_good_and_bad_differ_in_colour(qtbot: QtBot) -> None:
    cards = [
        on_stage(qtbot, ResultCard(replace(FINDING, verdict=verdict)), 620, 900)
        for verdict in (CheckVerdict.GENUINE, CheckVerdict.CHANGED)
    ]
    assert [find(card, "check_verdict", QWidget).property("tone") for card in cards] == ["ok", "danger"]


def test_a_key_that_was_lost_later_is_warned_of_with_its_day(qtbot: QtBot) -> None:
    finding = replace(FINDING, cautions=(Caution.LOST_LATER,), lost_on=date(2026, 11, 30))
    assert "30 نوفمبر 2026" in words(on_stage(qtbot, ResultCard(finding), 620, 900))


def test_a_paper_about_nobody_shows_no_name(qtbot: QtBot) -> None:
    blank = on_stage(qtbot, ResultCard(replace(FINDING, says=replace(SAYS, masked_name="", last_four=""))), 620, 900)
    assert "4321" not in words(blank)
    assert "P-NSM-1448-0001" in words(blank)


def test_it_speaks_english_as_well(qtbot: QtBot, english: ScreenLanguage) -> None:
    card = on_stage(qtbot, ResultCard(FINDING), 620, 900)
    assert "Genuine, and unchanged since it was sealed" in words(card)
    assert "Association" in words(card)
