"""Forms that start from what is known: a second request, an update of data, a person who is recognised."""

import uuid

from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import hand_over, own_draft
from desktop_app.casework.duplicates import file_of, standing
from desktop_app.casework.intake.as_typed import household_as_typed, person_as_typed
from desktop_app.casework.intake.begun import with_beginning
from desktop_app.casework.intake.catching_up import CaughtUp, catch_up
from desktop_app.casework.intake.declarations import mark_stale_if_changed
from desktop_app.casework.intake.household_records import write_household, write_person
from desktop_app.casework.intake.person import HOLDER
from desktop_app.casework.intake.same_person import numbers_of_others
from desktop_app.casework.intake.submission import read_form
from desktop_app.casework.performs import performs
from desktop_app.models.people import Person
from desktop_app.policy.faults import FaultCode, refuse_if
from desktop_app.policy.journey import file_allows
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DraftKind


@performs(Act.SUBMIT_REQUEST, sensitive=True)
def begin_second_request(desk: Desk, file_id: uuid.UUID) -> dict[str, str]:
    """Return a form that starts from a person's file; everything in it is asked again, nothing is typed again."""
    return _form_of_file(desk, file_id)


@performs(Act.UPDATE_PERSON, sensitive=True)
def begin_update(desk: Desk, file_id: uuid.UUID) -> dict[str, str]:
    """Return a form with the data of a file as they stand, to be changed."""
    return _form_of_file(desk, file_id)


@performs(Act.SUBMIT_REQUEST, sensitive=True)
def recognise(desk: Desk, person_id: uuid.UUID, at: str = HOLDER) -> dict[str, str]:
    """Return the fields of the applicant, or of a member, from the record of somebody who is in the store already."""
    file, _ = file_of(desk, person_id)
    if file is not None:
        desk.concern(file.id)
    typed = person_as_typed(standing(desk, desk.get(Person, person_id)), at)
    return with_beginning(typed, (HOLDER,)) if at == HOLDER else typed


@performs(Act.SUBMIT_REQUEST, sensitive=True)
def go_on_with_request(desk: Desk, draft_id: uuid.UUID) -> CaughtUp:
    """Return a form that was left over what stands by now, with what was changed meanwhile as well as by its typing."""
    return catch_up(desk, own_draft(desk, draft_id).body, shown=True)


@performs(Act.UPDATE_PERSON, sensitive=True)
def go_on_with_update(desk: Desk, draft_id: uuid.UUID) -> CaughtUp:
    """Return an update that was left, over what stands by now."""
    return catch_up(desk, own_draft(desk, draft_id).body, shown=True)


@performs(Act.UPDATE_PERSON)
def update_file_data(desk: Desk, draft_id: uuid.UUID) -> uuid.UUID:
    """Change a file's data as reported; where they no longer are what was declared, a new declaration is asked for."""
    draft, form = read_form(desk, draft_id, DraftKind.UPDATE)
    if form.file_id is None:
        raise desk.refuse(FaultCode.NOT_FOUND)
    file = desk.file(form.file_id)
    if not file_allows(file.state, desk.act):
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    refuse_if(numbers_of_others(desk, form.household))
    if write_person(desk, form.household.holder).id != file.holder_id:
        raise desk.refuse(FaultCode.NOT_FOUND, "person.full_name")
    file.category = form.category
    write_household(desk, file, form.household, desk.today)
    mark_stale_if_changed(desk, file)
    hand_over(desk, draft)
    desk.always = True  # that everything is still as it was is told as well
    return file.id


def _form_of_file(desk: Desk, file_id: uuid.UUID) -> dict[str, str]:
    file = desk.file(file_id)
    if not file_allows(file.state, desk.act):
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return with_beginning(household_as_typed(desk, file))
