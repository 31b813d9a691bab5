"""Founding an office: association, branch, policy, first administrator, keys and recovery code, all or nothing."""

import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.casework.desk import OFFICE, SAUDI_TIME
from desktop_app.casework.holidays import HolidayChange
from desktop_app.casework.opening import Opened
from desktop_app.casework.particulars import OwnTarget
from desktop_app.casework.seals.keys import new_key
from desktop_app.casework.troubles import told_in_words
from desktop_app.disk import private_folder, put_in_place
from desktop_app.models.documents import Attachment
from desktop_app.models.office import AreaPlace, Device, HolidayEdit, Office, PolicyVersion
from desktop_app.models.staff import Staff, StaffRole
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import CalendarKind, Role
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.slots import KeySlots, plain_name
from desktop_app.settings import Places
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import refuse_share
from desktop_app.storage.opening import create_store


@dataclass(frozen=True)
class Founding:
    """Everything that set-up asks for, already read and found sound."""

    association: str
    licence_number: str
    branch_name: str
    branch_prefix: str
    policy_key: str
    deadline_calendar: CalendarKind
    area: tuple[tuple[str, str], ...]
    """City and district; an empty district is the whole city."""
    administrator: str
    job_title: str
    user_name: str
    passphrase: str = field(repr=False)
    phone: str = ""
    email: str = ""
    address: str = ""
    web_site: str = ""
    letterhead: str = ""
    logo: bytes | None = None
    own_target: OwnTarget | None = None
    holidays: tuple[HolidayChange, ...] = ()
    administrator_roles: tuple[Role, ...] = (Role.ADMINISTRATOR,)
    two_person_branch: bool = False
    practice: bool = False
    policy_from: date | None = None
    """The first day that the policy judges; the day of founding when none is given."""


@dataclass(frozen=True)
class Founded:
    """A new office: where it lies, when it was founded, and the recovery code to print once, a half a sheet."""

    places: Places
    recovery_code: RecoveryCode
    founded_on: date

    def __repr__(self) -> str:
        return "Founded(…)"


def found_office(places: Places, founding: Founding, clock: Callable[[], datetime]) -> Founded:
    """Set an office up beside its place and put it there whole; a cut half way founds nothing."""
    with told_in_words():
        refuse_share(places.root)
    building = Places(places.root.with_name(f"{places.root.name}.{uuid.uuid4().hex[:8]}")).prepare()
    slots = KeySlots(building.keyslots)
    key = slots.create(founding.user_name, founding.passphrase)
    code = slots.set_recovery(key)
    opened = Opened(building, create_store(building.store, key), AttachmentVault(building.attachments))
    moment = clock()
    try:
        _write_office(opened, founding, moment)
    finally:
        opened.store.close()
    move_in(building, places)
    return Founded(places, code, moment.astimezone(SAUDI_TIME).date())


def _write_office(opened: Opened, founding: Founding, moment: datetime) -> None:
    day = moment.astimezone(SAUDI_TIME).date()
    with opened.store.writing() as session:
        administrator = Staff(
            full_name=founding.administrator,
            job_title=founding.job_title,
            user_name=plain_name(founding.user_name),
            joined_on=day,
        )
        office = _office(founding)
        device = Device(name=founding.branch_name, since=moment)
        session.info[ENTRY] = EntryContext(
            actor=administrator.id,
            role=Role.ADMINISTRATOR.value,
            act=Act.SET_UP_OFFICE.value,
            subject=OFFICE,
            at=moment,
        )
        if founding.logo:
            stored = opened.vault.put(founding.logo)
            logo = Attachment(original_name="logo", added_at=moment, **stored.columns())
            session.add(logo)
            office.logo_id = logo.id
        roles = [StaffRole(staff_id=administrator.id, role=role, since=day) for role in founding.administrator_roles]
        places = [AreaPlace(city=city, district=district) for city, district in founding.area]
        version = _first_version(founding, day)
        holidays = [
            HolidayEdit(name=edit.name, first_day=edit.first_day, last_day=edit.last_day, working=edit.working)
            for edit in founding.holidays
        ]
        seal = new_key(opened.store.key, founding.association, founding.branch_name, moment, administrator.id)
        records = [administrator, office, device, version, seal, *roles, *places, *holidays]
        for record in records:
            record.branch = founding.branch_prefix
        session.add_all(records)
        session.commit()


def _office(founding: Founding) -> Office:
    target = founding.own_target
    return Office(
        association=founding.association,
        licence_number=founding.licence_number,
        branch_name=founding.branch_name,
        branch_prefix=founding.branch_prefix,
        phone=founding.phone,
        email=founding.email,
        address=founding.address,
        web_site=founding.web_site,
        letterhead=founding.letterhead,
        deadline_calendar=founding.deadline_calendar,
        own_target_count=target.count if target else None,
        own_target_unit=target.unit if target else None,
        two_person_branch=founding.two_person_branch,
        practice=founding.practice,
    )


def _first_version(founding: Founding, day: date) -> PolicyVersion:
    policy = load_bundled(founding.policy_key)
    return PolicyVersion(
        policy_key=founding.policy_key,
        number=1,
        body=policy.to_toml(),
        in_force_from=founding.policy_from or day,
    )


def move_in(built: Places, places: Places) -> None:
    """Move a finished office to its place, the store last: until it is there, nothing was founded."""
    places.prepare()
    for file in sorted(path for path in built.root.rglob("*") if path.is_file() and path != built.store):
        target = places.root / file.relative_to(built.root)
        private_folder(target.parent)
        put_in_place(file, target)
    put_in_place(built.store, places.store)
    shutil.rmtree(built.root)
