"""A card that was brought shows what it says, and asks for what the branch reads out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop_app.views.association.card_sheet import pick_card, take_in
from tests.robots.typing import find
from tests.views.administration import Administration, Show
from tests.views.association.neighbour import Neighbour
from tests.views.checks import check_all


@pytest.fixture
def window(show: Show) -> QWidget:
    made = QWidget()
    show(made)
    return made


def test_nothing_chosen_is_nothing_brought(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert pick_card(window, "بطاقة", "*") is None


def test_the_sheet_says_whose_card_it_claims_to_be_and_not_its_fingerprint(
    window: QWidget, administration: Administration, tmp_path: Path
) -> None:
    neighbour = Neighbour.of(tmp_path)
    sheet = take_in(window, administration.office, neighbour.card_file.read_bytes(), lambda: None)
    assert sheet is not None
    words = " ".join(found.text() for found in sheet.findChildren(QLabel))
    assert neighbour.branch in words
    assert neighbour.fingerprint[:9] not in words
    assert find(sheet, "card_fingerprint", QWidget).isVisible()
    check_all(sheet)


def test_a_known_card_is_said_to_be_known(window: QWidget, administration: Administration, tmp_path: Path) -> None:
    neighbour = Neighbour.of(tmp_path)
    neighbour.known_to(administration)
    sheet = take_in(window, administration.office, neighbour.card_file.read_bytes(), lambda: None)
    assert sheet is not None
    assert sheet.offer.known
