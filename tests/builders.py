"""Real offices for tests: an encrypted store, staff of every role, a clock that stands where it is put."""

import shutil
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.door import Door
from desktop_app.casework.founding import Founding, found_office
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.casework.particulars import OwnTarget
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import CalendarKind, Role
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from tests.watched import WatchedDoor

DAY = date(2026, 11, 19)
"""A Thursday, 9 Jumada al-Akhira 1448."""
ADMINISTRATOR, PASSPHRASE = "manal", "مطر نخلة دفتر جسر قمر"
ROLES = tuple(role for role in Role if role is not Role.ADMINISTRATOR)


class Clock:
    """A clock that a test sets and moves."""

    def __init__(self, day: date = DAY, at: time = time(9, 0)) -> None:
        self.moment = datetime.combine(day, at, SAUDI_TIME)

    def __call__(self) -> datetime:
        return self.moment

    @property
    def day(self) -> date:
        return self.moment.date()

    def move(self, days: int = 0, minutes: int = 0) -> None:
        self.moment += timedelta(days=days, minutes=minutes)

    def set(self, day: date) -> None:
        self.moment = datetime.combine(day, self.moment.timetz())


@dataclass
class BuiltOffice:
    """A founded office with one member of staff a role (user name = role), open without signing in."""

    places: Places
    opened: Opened
    clock: Clock

    def door(self, role: Role) -> Door:
        """Return the door of the member of staff who holds this role; every passage is watched."""
        return self.door_of(ADMINISTRATOR if role is Role.ADMINISTRATOR else role.value)

    def door_of(self, user_name: str) -> Door:
        """Return the door of somebody by their sign-in name."""
        return WatchedDoor.of(door_of(self.opened, user_name, self.clock))

    def close(self) -> None:
        self.opened.store.close()


@cache
def _template(policy: str) -> tuple[Places, bytes]:
    places = Places(Path(mkdtemp(prefix="mustafid-template-")) / "office")
    target = OwnTarget(15, ReplyUnit.WORKING_DAYS) if policy != "model" else None
    founding = Founding(
        association="جمعية البر بالنسيم",
        licence_number="1047",
        branch_name="فرع النسيم",
        branch_prefix="NSM",
        policy_key=policy,
        deadline_calendar=CalendarKind.HIJRI,
        area=(("الرياض", "النسيم"), ("الرياض", "الروضة"), ("الخرج", "")),
        administrator="منال فهد السبيعي",
        job_title="مديرة النظام",
        user_name=ADMINISTRATOR,
        passphrase=PASSPHRASE,
        phone="+966112345678",
        email="office@example.org",
        address="الرياض، حي النسيم",
        own_target=target,
        policy_from=date(2020, 1, 1),
    )
    clock = Clock()
    found_office(places, founding, clock)
    key = KeySlots(places.keyslots).open(ADMINISTRATOR, PASSPHRASE).key
    opened = open_office(places, key)
    door = door_of(opened, ADMINISTRATOR, clock)
    for role in ROLES:
        form = StaffForm(STAFF_NAMES[role], role.value, STAFF_TITLES[role], "0501234567", frozenset({role}))
        door.run(add_staff, form)
    opened.store.close()
    return places, key


STAFF_NAMES = {
    Role.RECEPTION: "سارة محمد الحربي",
    Role.RESEARCHER: "ريم عبدالله الشمري",
    Role.RESEARCH_OFFICER: "هدى سعد القحطاني",
    Role.SERVICES_MANAGER: "خالد إبراهيم المطيري",
    Role.RESEARCH_COMMITTEE: "فهد علي العسيري",
    Role.INVESTIGATION_COMMITTEE: "ماجد صالح العمري",
    Role.EXECUTIVE_DIRECTOR: "عبدالعزيز ناصر الدوسري",
    Role.LIAISON: "أمل يوسف الغامدي",
    Role.AUDITOR: "لطيفة راشد البقمي",
}
STAFF_TITLES = {role: f"موظف {role.value}" for role in ROLES}


def build_office(folder: Path, policy: str = "services", day: date = DAY) -> BuiltOffice:
    """Copy the template of an office under a policy into a folder, and open it on a day."""
    template, key = _template(policy)
    places = Places(folder / "office")
    shutil.copytree(template.root, places.root)
    return BuiltOffice(places, open_office(places, key), Clock(day))
