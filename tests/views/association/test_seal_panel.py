"""The seal is renewed and revoked on its page, and cards go out and come in."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.casework.seals.exchange import other_seals
from desktop_app.casework.seals.managing import SealStanding, own_seals
from desktop_app.views.association.seal_panel import SealPanel
from tests.robots.seal import SealRobot
from tests.robots.typing import find
from tests.views.administration import Administration, Show
from tests.views.association.neighbour import Neighbour
from tests.views.checks import check_screen


@pytest.fixture
def panel(administration: Administration, show: Show) -> SealPanel:
    made = SealPanel(administration.office)
    made.refresh()
    show(made)
    return made


@pytest.fixture
def robot(panel: SealPanel, monkeypatch: pytest.MonkeyPatch) -> SealRobot:
    return SealRobot(panel, monkeypatch)


@pytest.fixture
def neighbour(tmp_path: Path) -> Neighbour:
    return Neighbour.of(tmp_path)


def standings(administration: Administration) -> list[SealStanding]:
    return [seal.standing for seal in administration.office.ask(own_seals)]


def test_the_page_says_plainly_what_the_seal_is_and_is_not(panel: SealPanel) -> None:
    plainly = QCoreApplication.translate(
        "SealPanel", "The association's digital seal; it is not an electronic signature by a licensed body."
    )
    assert any(plainly in shown.text() for shown in panel.findChildren(QLabel))


def test_the_fingerprint_in_use_is_shown(panel: SealPanel, administration: Administration) -> None:
    (seal,) = administration.office.ask(own_seals)
    assert any(all(group in words for group in seal.fingerprint.split()) for words in panel.facts.words())


def test_the_seal_is_renewed(robot: SealRobot, administration: Administration) -> None:
    robot.renew()
    assert standings(administration) == [SealStanding.IN_USE, SealStanding.REPLACED]
    assert len(robot.panel.own.rows()) == 2


def test_a_key_is_revoked_with_its_reason(robot: SealRobot, administration: Administration) -> None:
    robot.revoke("سُرق الجهاز الذي فيه السجل")
    assert standings(administration) == [SealStanding.IN_USE, SealStanding.REVOKED]
    robot.panel.own.select(1)
    assert not find(robot.panel, "seal_revoke", QWidget).isEnabled()


def test_a_card_goes_out_and_is_the_one_that_others_read(
    robot: SealRobot, neighbour: Neighbour, administration: Administration, tmp_path: Path
) -> None:
    robot.save_card(tmp_path / "ours.mustafid-card")
    assert neighbour.reads((tmp_path / "ours.mustafid-card").read_bytes()) == "فرع النسيم"


def test_a_card_that_cannot_be_saved_is_told(robot: SealRobot, tmp_path: Path) -> None:
    robot.save_card(tmp_path / "no such folder" / "ours.mustafid-card")
    assert robot.said("card_failed")


def test_a_card_comes_in_by_its_fingerprint_and_is_struck_out(
    robot: SealRobot, neighbour: Neighbour, administration: Administration
) -> None:
    robot.bring_card(neighbour.card_file)
    robot.compare("0000 0000 0000 0000")
    assert robot.said("card")
    assert administration.office.ask(other_seals) == ()
    robot.compare(neighbour.fingerprint)
    assert [seal.branch for seal in robot.panel.others.rows()] == [neighbour.branch]
    robot.strike_out()
    assert administration.office.ask(other_seals) == ()


def test_a_strange_file_is_told_and_an_absent_one_too(robot: SealRobot, tmp_path: Path) -> None:
    strange = tmp_path / "strange.mustafid-card"
    strange.write_bytes(b"{}")
    robot.bring_card(strange)
    assert robot.said("refusal")
    robot.bring_card(tmp_path / "nowhere.mustafid-card")
    assert robot.said("card_unread")


def test_the_end_of_the_seal_is_told_in_time(administration: Administration, show: Show) -> None:
    (seal,) = administration.office.ask(own_seals)
    administration.built.clock.set(seal.valid_until - timedelta(days=30))
    panel = SealPanel(administration.office)
    panel.refresh()
    show(panel)
    assert panel.ending.isVisible()


def test_everything_is_named_reached_and_whole(
    administration: Administration, neighbour: Neighbour, show: Show
) -> None:
    neighbour.known_to(administration)

    def make() -> SealPanel:
        panel = SealPanel(administration.office)
        panel.refresh()
        return panel

    check_screen(make, show)
