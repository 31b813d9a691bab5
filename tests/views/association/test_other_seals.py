"""Cards of other branches come in by their fingerprint, and are struck out."""

from pathlib import Path

from desktop_app.casework.seals.exchange import other_seals
from tests.robots.seal import SealRobot
from tests.views.administration import Administration
from tests.views.association.neighbour import Neighbour


def test_a_card_comes_in_by_its_fingerprint_and_is_struck_out(
    robot: SealRobot, neighbour: Neighbour, administration: Administration
) -> None:
    robot.bring_card(neighbour.card_file)
    robot.compare("0000 0000 0000 0000")
    assert robot.said("card")
    assert administration.office.ask(other_seals) == ()
    robot.compare(neighbour.fingerprint)
    assert [seal.branch for seal in robot.panel.others.keys.rows()] == [neighbour.branch]
    robot.strike_out()
    assert administration.office.ask(other_seals) == ()


def test_a_strange_file_is_told_and_an_absent_one_too(robot: SealRobot, tmp_path: Path) -> None:
    strange = tmp_path / "strange.mustafid-card"
    strange.write_bytes(b"{}")
    robot.bring_card(strange)
    assert robot.said("refusal")
    robot.bring_card(tmp_path / "nowhere.mustafid-card")
    assert robot.said("card_unread")
