"""Set-up read from what was typed: everything that is wrong at once, or the founding that it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.casework.founding import Founding
from desktop_app.casework.holidays import HolidayChange, check_change
from desktop_app.casework.keys import passphrase_faults
from desktop_app.casework.particulars import (
    Place,
    read_area,
    read_logo,
    read_particulars,
    read_prefix,
    read_target,
    read_user_name,
)
from desktop_app.casework.typed_form import TICKED, required
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.names import check_hidden
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, load_bundled
from desktop_app.policy.terms import CalendarKind, Role
from desktop_app.policy.text import clean


@dataclass(frozen=True)
class SetupDraft:
    """What was typed and chosen so far; it is kept in memory alone, for it holds a pass phrase."""

    typed: Mapping[str, str]
    area: tuple[Place, ...] = ()
    holidays: tuple[HolidayChange, ...] = ()
    logo: bytes | None = field(default=None, repr=False)

    def get(self, name: str) -> str:
        """A field as typed."""
        return self.typed.get(name, "")

    def __repr__(self) -> str:
        return "SetupDraft(…)"


def setup_faults(draft: SetupDraft) -> list[Fault]:
    """Name everything that is wrong with a draft, in the order of the steps."""
    return _read(draft)[1]


def founding_of(draft: SetupDraft) -> Founding:
    """Return the founding that a draft asks for, or refuse it with everything that is wrong."""
    founding, faults = _read(draft)
    refuse_if(faults)
    if founding is None:
        raise AssertionError("a draft without faults founds an office")
    return founding


def chosen_policy(draft: SetupDraft) -> Policy | None:
    """Return the policy that was chosen, once one is."""
    key = draft.get("policy_key")
    return load_bundled(key) if key in BUNDLED_KEYS else None


def _read(draft: SetupDraft) -> tuple[Founding | None, list[Fault]]:
    particulars, faults = read_particulars(draft.typed)
    prefix, wrong_prefix = read_prefix(draft.get("branch_prefix"))
    area, wrong_area = read_area(draft.area)
    user_name, wrong_user = read_user_name(draft.get("user_name"))
    policy = chosen_policy(draft)
    target, wrong_target = read_target(policy, draft.typed) if policy else (None, [])
    logo, wrong_logo = read_logo(draft.logo)
    faults += wrong_logo + wrong_prefix + wrong_area
    faults += [] if policy else [Fault(FaultCode.REQUIRED, "policy_key")]
    faults += wrong_target
    faults += [fault for change in draft.holidays for fault in check_change(change)]
    faults += required(draft.typed, "administrator") + _wrong_names(draft) + wrong_user
    known = map(draft.get, ("user_name", "administrator", "association", "branch_name"))
    faults += passphrase_faults(draft.get("passphrase"), draft.get("again"), *known)
    if faults or policy is None:
        return None, faults
    founding = Founding(
        **vars(particulars),
        branch_prefix=prefix,
        area=area,
        policy_key=policy.key,
        deadline_calendar=CalendarKind(draft.get("deadline_calendar") or CalendarKind.HIJRI),
        own_target=target,
        holidays=draft.holidays,
        logo=logo,
        administrator=clean(draft.get("administrator")),
        job_title=clean(draft.get("job_title")),
        user_name=user_name,
        administrator_roles=_roles(draft),
        two_person_branch=draft.get("two_person_branch") == TICKED,
        passphrase=draft.get("passphrase"),
    )
    return founding, []


def _roles(draft: SetupDraft) -> tuple[Role, ...]:
    others = draft.get("other_roles").split(",")
    return (Role.ADMINISTRATOR, *(role for role in Role if role.value in others and role is not Role.ADMINISTRATOR))


def _wrong_names(draft: SetupDraft) -> list[Fault]:
    limit = {"limit": str(NAME_LENGTH)}
    names = ("administrator", "job_title")
    too_long = [Fault(FaultCode.TOO_LONG, name, limit) for name in names if len(draft.get(name)) > NAME_LENGTH]
    return too_long + [fault for name in names for fault in check_hidden(clean(draft.get(name)), name)]
