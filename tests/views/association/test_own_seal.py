"""The branch's own seal is shown, renewed and revoked, and its card goes out."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.casework.seals.managing import SealStanding, own_seals
from desktop_app.views.association.own_seal import start_of
from desktop_app.views.association.seal_panel import SealPanel
from tests.robots.seal import SealRobot
from tests.robots.typing import find
from tests.views.administration import Administration, Show
from tests.views.association.neighbour import Neighbour


def standings(administration: Administration) -> list[SealStanding]:
    return [seal.standing for seal in administration.office.ask(own_seals)]


def test_the_page_says_plainly_what_the_seal_is_and_is_not(panel: SealPanel) -> None:
    plainly = QCoreApplication.translate(
        "OwnSealCard", "The association's digital seal; it is not an electronic signature by a licensed body."
    )
    assert any(plainly in shown.text() for shown in panel.findChildren(QLabel))


def test_the_fingerprint_in_use_is_shown(panel: SealPanel, administration: Administration) -> None:
    (seal,) = administration.office.ask(own_seals)
    assert any(all(group in words for group in seal.fingerprint.split()) for words in panel.own.facts.words())


def test_the_seal_is_renewed(robot: SealRobot, administration: Administration) -> None:
    robot.renew()
    assert standings(administration) == [SealStanding.IN_USE, SealStanding.REPLACED]
    assert len(robot.panel.own.keys.rows()) == 2


def test_a_key_is_revoked_with_its_reason(robot: SealRobot, administration: Administration) -> None:
    robot.revoke("سُرق الجهاز الذي فيه السجل")
    assert standings(administration) == [SealStanding.IN_USE, SealStanding.REVOKED]
    robot.panel.own.keys.select(1)
    assert not find(robot.panel, "seal_revoke", QWidget).isEnabled()


def test_a_card_goes_out_and_is_the_one_that_others_read(
    robot: SealRobot, neighbour: Neighbour, administration: Administration, tmp_path: Path
) -> None:
    robot.save_card(tmp_path / "ours.mustafid-card")
    assert neighbour.reads((tmp_path / "ours.mustafid-card").read_bytes()) == "فرع النسيم"


def test_a_card_that_cannot_be_saved_is_told(robot: SealRobot, tmp_path: Path) -> None:
    robot.save_card(tmp_path / "no such folder" / "ours.mustafid-card")
    assert robot.said("card_failed")


def test_the_end_of_the_seal_is_told_in_time(administration: Administration, show: Show) -> None:
    (seal,) = administration.office.ask(own_seals)
    administration.built.clock.set(seal.valid_until - timedelta(days=30))
    panel = SealPanel(administration.office)
    panel.refresh()
    show(panel)
    assert panel.own.ending.isVisible()


def test_the_start_of_a_fingerprint_keeps_its_order() -> None:
    assert start_of("9F86 D081 884C 7D65 9A2F EAA0 C55A D015") == "\u20669F86 D081 884C 7D65\u2069"
