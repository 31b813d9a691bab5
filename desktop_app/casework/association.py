"""The association and its branch as set-up wrote them down, and every change of them afterwards."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, keep
from desktop_app.casework.desk import Desk
from desktop_app.casework.particulars import (
    IDLE_MINUTES,
    RETENTION_YEARS,
    Particulars,
    Place,
    Stationery,
    read_area,
    read_logo,
    read_particulars,
    read_prefix,
    read_stationery,
    read_target,
)
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.typed_form import TICKED, Typed, read_count
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.documents import Attachment
from desktop_app.models.office import AreaPlace, Office
from desktop_app.policy.faults import refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import CalendarKind, PaperKind

SHOWN = PaperKind.REQUEST_RECEIPT
"""The paper whose sample shows the letterhead: nearly every beneficiary is given one."""


@dataclass(frozen=True)
class Association:
    """Everything of set-up that can be edited, as a form shows it."""

    typed: Typed
    area: tuple[Place, ...]
    logo: bytes | None
    policy: Policy
    today: date


@performs(Act.EDIT_OFFICE)
def read_association(desk: Desk) -> Association:
    """Return what may be edited, as it stands."""
    office = desk.office
    logo = desk.vault.read(desk.get(Attachment, office.logo_id)) if office.logo_id else None
    return Association(_as_typed(office), _area(desk), logo, desk.policy().policy, desk.today)


@performs(Act.EDIT_OFFICE)
def edit_particulars(desk: Desk, typed: Typed) -> None:
    """Change the names, the licence, the prefix of new numbers, the letterhead and the stock; old papers stay."""
    particulars, faults = read_particulars(typed)
    prefix, wrong_prefix = read_prefix(typed.get("branch_prefix", ""))
    stationery, wrong_stationery = read_stationery(typed)
    refuse_if(faults + wrong_prefix + wrong_stationery)
    for name, value in (vars(particulars) | vars(stationery)).items():
        setattr(desk.office, name, value)
    desk.office.branch_prefix = prefix


@performs(Act.EDIT_OFFICE)
def preview_letterhead(desk: Desk, typed: Typed, logo: bytes | None) -> bytes:
    """Print a sample under the head that is being typed, half-written words as they are; nothing is kept."""
    from desktop_app.casework.letters.heads import letterhead_of
    from desktop_app.casework.letters.samples import print_sample

    particulars, _unfinished = read_particulars(typed)
    stationery, faults = read_stationery(typed)
    picture, wrong_logo = read_logo(logo)
    refuse_if(faults + wrong_logo)
    head = letterhead_of(particulars, stationery, picture, practice=desk.office.practice)
    return print_sample(desk, SHOWN, head, wording_in_force(desk, SHOWN))


@performs(Act.EDIT_OFFICE)
def change_logo(desk: Desk, logo: bytes | None) -> None:
    """Put another logo at the head of papers to come, or none."""
    picture, faults = read_logo(logo)
    refuse_if(faults)
    desk.office.logo_id = keep(desk, Scan(picture, "logo")) if picture else None


@performs(Act.EDIT_OFFICE)
def edit_area(desk: Desk, places: tuple[Place, ...]) -> None:
    """Make the service area these places and no others; families already registered stay."""
    area, faults = read_area(places)
    refuse_if(faults)
    rows = {(row.city, row.district): row for row in desk.session.scalars(select(AreaPlace))}
    for place, row in rows.items():
        if place not in area:
            desk.session.delete(row)
    for city, district in area:
        if (city, district) not in rows:
            add(desk, AreaPlace(city=city, district=district))


@performs(Act.EDIT_OFFICE)
def edit_rules(desk: Desk, typed: Typed) -> None:
    """Change the association's own choices: calendar, target, lock, retention, and whether two people work here."""
    office = desk.office
    idle, faults = read_count(typed, "idle_minutes", IDLE_MINUTES)
    years, wrong_years = read_count(typed, "retention_years", RETENTION_YEARS)
    target, wrong_target = read_target(desk.policy().policy, typed)
    refuse_if(faults + wrong_years + wrong_target)
    office.idle_minutes = idle or office.idle_minutes
    office.retention_years = years or office.retention_years
    office.own_target_count = target.count if target else None
    office.own_target_unit = target.unit if target else None
    office.deadline_calendar = CalendarKind(typed.get("deadline_calendar") or office.deadline_calendar)
    office.two_person_branch = typed.get("two_person_branch") == TICKED


def _area(desk: Desk) -> tuple[Place, ...]:
    rows = desk.session.scalars(select(AreaPlace).order_by(AreaPlace.city, AreaPlace.district))
    return tuple((row.city, row.district) for row in rows)


def _as_typed(office: Office) -> dict[str, str]:
    names = (*Particulars.__dataclass_fields__, *Stationery.__dataclass_fields__, "branch_prefix")
    typed = {name: str(getattr(office, name)) for name in (*names, "idle_minutes", "retention_years")}
    typed["deadline_calendar"] = office.deadline_calendar.value
    typed["own_target_count"] = str(office.own_target_count or "")
    typed["own_target_unit"] = office.own_target_unit.value if office.own_target_unit else ""
    typed["two_person_branch"] = TICKED if office.two_person_branch else ""
    return typed
