"""The practice office: founded like any other, staffed with invented people, its families' stories told."""

import shutil
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.door import now
from desktop_app.casework.founding import Founding, found_office, move_in
from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import open_office
from desktop_app.casework.particulars import OwnTarget
from desktop_app.casework.policies import acknowledge_policy
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.labels import label
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import CalendarKind, Role
from desktop_app.policy.text import ltr
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors
from desktop_app.practice.errands import run_errands
from desktop_app.practice.staff import ADMINISTRATOR, COLLEAGUES, PASSPHRASE, SECOND_RESEARCHER
from desktop_app.practice.story import tell_stories
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places

FOUNDED_DAYS_AGO = 640
_PRESENT = time(10, 30, tzinfo=SAUDI_TIME)
_POLICY = "services"


@dataclass(frozen=True)
class PracticeOffice:
    """An office of invented families, closed again; `present` is where its story ends."""

    places: Places
    present: datetime
    recovery_code: RecoveryCode

    def __repr__(self) -> str:
        return "PracticeOffice(…)"


def build_practice(places: Places, day: date | None = None, *, stories: int | None = None) -> PracticeOffice:
    """Found the practice office and tell its stories up to a day, or up to now: all of them, or the first so many."""
    present = datetime.combine(day, _PRESENT) if day else now()
    clock = PracticeClock(present.astimezone(SAUDI_TIME).date() - timedelta(FOUNDED_DAYS_AGO), present)
    founded = found_office(places, founding_on(clock.today), clock)
    opened = open_office(places, KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key)
    try:
        doors = Doors(opened, clock)
        take_on_staff(doors)
        tell_stories(doors, stories)
        if stories is None:
            run_errands(doors)
    finally:
        opened.store.close()
    return PracticeOffice(places, present, founded.recovery_code)


def found_practice(places: Places) -> None:
    """Build the practice office beside its place and move it in whole; a cut half way leaves nothing that opens."""
    building = Places(places.root.with_name(f"{places.root.name}.building"))
    shutil.rmtree(building.root, ignore_errors=True)
    build_practice(building)
    move_in(building, places)


def sign_in_words() -> str:
    """Tell the names and the pass phrase with which anybody may practise."""
    people = [ADMINISTRATOR, *COLLEAGUES]
    names = "، ".join(f"{label(one.role)}: {ltr(one.user_name)}" for one in people)
    return f"أهل هذا المكتب وأسره من نسج الخيال. عبارة المرور للجميع: {PASSPHRASE}\n{names}"


def founding_on(day: date) -> Founding:
    """Return the founding of the practice office on a day."""
    return Founding(
        association="جمعية البر الأهلية للتدريب",
        licence_number="0000",
        branch_name="فرع التدريب",
        branch_prefix="TRN",
        policy_key=_POLICY,
        deadline_calendar=CalendarKind.HIJRI,
        area=(("الرياض", "النسيم"), ("الرياض", "الروضة")),
        administrator=ADMINISTRATOR.full_name,
        job_title=ADMINISTRATOR.job_title,
        user_name=ADMINISTRATOR.user_name,
        passphrase=PASSPHRASE,
        phone="+966112000000",
        email="practice@example.org",
        address="الرياض، حي النسيم",
        own_target=OwnTarget(15, ReplyUnit.WORKING_DAYS),
        practice=True,
        policy_from=day,
    )


def take_on_staff(doors: Doors) -> None:
    """Take everybody on, with a pass phrase; they take note of the policy."""
    keyring = Keyring(doors.opened.places, doors.opened.store)
    for one in COLLEAGUES:
        form = StaffForm(one.full_name, one.user_name, one.job_title, "0500000050", frozenset({one.role}))
        doors.run(Role.ADMINISTRATOR, add_staff, form)
        doors.run(Role.ADMINISTRATOR, set_passphrase, keyring, one.user_name, PASSPHRASE, PASSPHRASE)
        if one is not SECOND_RESEARCHER:
            doors.run(one.user_name, acknowledge_policy)
    doors.run(Role.ADMINISTRATOR, acknowledge_policy)
