"""Brings a form that was begun from records up to what stands in them by now; what both changed is told."""

from dataclasses import dataclass

from desktop_app.casework.desk import Desk
from desktop_app.casework.duplicates import standing
from desktop_app.casework.intake.as_typed import household_as_typed, person_as_typed
from desktop_app.casework.intake.begun import GROUPS, Fields, beginning_of, fields_of, group_of, is_beginning, kept
from desktop_app.casework.intake.catching_members import catch_members
from desktop_app.casework.intake.catching_parts import KNOWN, Part, at_place, names_of, person_of
from desktop_app.casework.intake.changed_words import amounts_changed, field_changed
from desktop_app.casework.intake.person import HOLDER, MEMBERS
from desktop_app.casework.intake.settling import settle, settle_dwelling, settle_lines
from desktop_app.casework.typed_form import Reader, Typed
from desktop_app.models.people import Person
from desktop_app.policy.faults import Fault

_AMOUNTS = ("incomes", "obligations")


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """A form over what stands now, where it begins anew, and what was changed by its typing and meanwhile."""

    typed: Fields
    changed: tuple[Fault, ...] = ()


def catch_up(desk: Desk, typed: Typed, *, shown: bool) -> CaughtUp:
    """Take over what the records say now, but for what was typed; a form that began from none stays as it is.

    Where it is `shown`, whoever came into the household meanwhile is put in as well.
    """
    mine = _led(desk, typed)
    now = _as_it_stands(desk, mine)
    if not now:
        return CaughtUp(dict(typed))
    was = {group: _led(desk, fields) for group, fields in beginning_of(typed).items()}
    parts = {group: _part(desk, group, mine, was.get(group), stands, shown=shown) for group, stands in now.items()}
    caught = {name: text for name, text in mine.items() if group_of(name) not in now and not is_beginning(name)}
    caught |= kept(was | {group: part.begun for group, part in parts.items()})
    for part in parts.values():
        caught |= part.typed
    return CaughtUp(caught, tuple(fault for part in parts.values() for fault in part.changed))


def _led(desk: Desk, typed: Typed) -> Fields:
    """Lead every key of a person to the record that stands for them."""
    led = dict(typed)
    for at in [at for at in typed if at.endswith(f".{KNOWN}")]:
        key = Reader(typed, desk.today).key(at)
        person = desk.session.get(Person, key) if key is not None else None
        if person is not None:
            led[at] = str(standing(desk, person).id)
    return led


def _as_it_stands(desk: Desk, mine: Typed) -> dict[str, Fields]:
    """Return what stands now of the groups that the form takes from records."""
    file_id = Reader(mine, desk.today).key("file.id")
    if file_id is not None:
        stands = household_as_typed(desk, desk.file(file_id))
        return {group: fields_of(stands, group) for group in GROUPS}
    person = person_of(desk, mine, HOLDER)
    return {} if person is None else {HOLDER: fields_of(person_as_typed(person, HOLDER), HOLDER)}


def _part(desk: Desk, group: str, mine: Typed, was: Fields | None, stands: Fields, *, shown: bool) -> Part:
    typed, name = fields_of(mine, group), mine.get(f"{HOLDER}.full_name", "")
    if group == MEMBERS:
        return catch_members(desk, typed, was, stands, shown=shown)
    if group in _AMOUNTS:
        lines = settle_lines(typed, was, stands)
        return Part(lines.fields, stands, [amounts_changed(group, name, typed, stands)] if lines.changed else [])
    if group == HOLDER and typed.get(f"{HOLDER}.{KNOWN}") != stands.get(f"{HOLDER}.{KNOWN}"):
        return Part(typed, was or {})  # somebody else than the file's holder: whoever takes the form in says so
    return _record(group, name, typed, was, stands)


def _record(group: str, name: str, typed: Fields, was: Fields | None, stands: Fields) -> Part:
    mine, now = names_of(typed, group), names_of(stands, group)
    settling = settle_dwelling if group == "dwelling" else settle
    settled = settling(mine, None if was is None else names_of(was, group), now)
    changed = [field_changed(f"{group}.{each}", name, mine, now) for each in settled.changed]
    return Part(at_place(settled.fields, group), stands, changed)
