"""The power fails while somebody types: what was typed more than two seconds before is there again."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.policy.terms import Role
from desktop_app.security.slots import KeySlots
from desktop_app.settings import VERSION
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.work import work_window
from tests.builders import build_office
from tests.journeys.killed import NAME, NUMBER, PHRASE, SAVED
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot

ROOT = Path(__file__).resolve().parents[2]


def test_a_form_is_resumed_after_the_program_was_killed_in_the_middle_of_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    office = build_office(tmp_path)
    KeySlots(office.places.keyslots).add(Role.RECEPTION.value, PHRASE, office.opened.store.key)
    office.close()
    _type_until_killed(office.places.root)
    signed_in = sign_in(office.places, Role.RECEPTION.value, PHRASE)
    typed = _resumed(qtbot, signed_in)
    assert typed["person.full_name"] == NAME
    assert typed["person.identity_number"] == NUMBER
    assert typed["person.birth"] == "H1401-07-03"
    assert typed["dwelling.district"] == "النسيم"
    signed_in.close()


def _type_until_killed(office: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.typist", str(office)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment) as typist:
        assert typist.stdout is not None
        said = typist.stdout.readline().strip()
        typist.send_signal(signal.SIGKILL)
        typist.wait()
    assert said == SAVED


def _resumed(qtbot: QtBot, signed_in: SignedIn) -> dict[str, str]:
    shell = work_window(signed_in, practice=False, program_version=VERSION)
    qtbot.addWidget(shell)
    shell.show()
    qtbot.waitExposed(shell)
    frame = ShellRobot(shell)
    frame.begin_request()
    screen = frame.page
    assert isinstance(screen, IntakeScreen)
    IntakeRobot(screen).resume()
    assert screen.wizard is not None
    return dict(screen.wizard.keeper.typed)
