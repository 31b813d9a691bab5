"""Somebody types a request into the real wizard, letter after letter with the pauses of a person, until killed."""

import random
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from benchmarks.vault.kills.desk_works import breathe
from benchmarks.vault.kills.sitting import Sitting, sure
from desktop_app.casework.intake.steps import Step
from desktop_app.views.intake.screen import IntakeScreen
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot
from tests.robots.typing import find, type_text

FIELDS = (
    (Step.RECEPTION, "reception.asked", "تسأل عن شروط القبول والمستندات المطلوبة "),
    (Step.IDENTITY, "person.full_name", "نورة سعد محمد العتيبي "),
    (Step.ADDRESS, "dwelling.street", "شارع الأمل خلف المسجد "),
    (Step.ADDRESS, "dwelling.directions", "الباب الثاني من جهة المسجد "),
    (Step.SERVICES, "services.need", "توفي زوجها ولا يكفي الدخل حاجات الأسرة "),
)
KEY_MS, PAUSE_MS = (25, 110), (400, 1500)
PAUSES = 0.06
"""How often a person stops to think after a letter."""


def typist(sitting: Sitting) -> Iterator[None]:
    """Type field after field, and tell each letter once the window has it."""
    frame = ShellRobot(sitting.shell)
    frame.begin_request()
    robot = IntakeRobot(sure(IntakeScreen, frame.page))
    robot.begin()
    chance = random.Random(sitting.number)
    first = sitting.number % len(FIELDS)
    for step, field, words in FIELDS[first:] + FIELDS[:first]:
        robot.go(step)
        widget: QWidget = find(robot.page, field.replace(".", "_"))
        for place, letter in enumerate(words, 1):
            type_text(widget, letter)
            sitting.told.teller.say("typed", field=field, text=words[:place])
            breathe(chance.randint(*(PAUSE_MS if chance.random() < PAUSES else KEY_MS)))
            yield
