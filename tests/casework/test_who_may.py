"""Every cell of the table that a person wrote, at the one door, by people with exactly one role."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop_app.casework.decisions.proposing import decide_request
from desktop_app.casework.desk import Desk
from desktop_app.casework.door import DENIED, Door
from desktop_app.casework.files.assignments import assign_researcher
from desktop_app.casework.performs import act_of, performs
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Outcome, Role
from desktop_app.storage.history import HistoryEntry, Wanted, entries
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import answer, applicant, family, staff_id
from tests.casework.test_performs import use_cases
from tests.policy.permissions_by_hand import by_hand

BEFORE_THE_DOOR = {Act.SET_UP_OFFICE, Act.RESTORE}
"""Done before anybody is in; their own tests say by whom."""
DECIDES = {
    "model": Role.SERVICES_MANAGER,
    "ektefaa": Role.EXECUTIVE_DIRECTOR,
    "raha_coop": Role.RESEARCH_COMMITTEE,
    "services": Role.SERVICES_MANAGER,
    "ajyal": Role.RESEARCH_COMMITTEE,
}
"""Who answers a request by the five policies, as a person read them."""


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltOffice]:
    """One office for all cells: what is tried in it changes nothing."""
    built = build_office(tmp_path_factory.mktemp("table"))
    yield built
    built.close()


@pytest.fixture(scope="module")
def theirs(branch: BuiltOffice) -> UUID:
    """A file of the researcher."""
    found, officer = family(branch).file_id, branch.door(Role.RESEARCH_OFFICER)
    if officer.ask(_researcher, found) is None:
        officer.run(assign_researcher, found, officer.ask(_staff_id, Role.RESEARCHER))
    return found


@pytest.fixture(scope="module")
def anothers(branch: BuiltOffice, theirs: UUID) -> UUID:
    """A file of nobody, or of another researcher."""
    found = family(branch).file_id
    branch.door(Role.RESEARCH_OFFICER).run(_take_away, found)
    return found


@performs(Act.ASSIGN_RESEARCHER)
def _researcher(desk: Desk, file_id: UUID) -> UUID | None:
    return desk.file(file_id).researcher_id


@performs(Act.ASSIGN_RESEARCHER)
def _staff_id(desk: Desk, role: Role) -> UUID:
    return staff_id(desk, role)


@performs(Act.ASSIGN_RESEARCHER)
def _take_away(desk: Desk, file_id: UUID) -> None:
    desk.file(file_id).researcher_id = None
    desk.always = True


def touching(act: Act) -> Callable[[Desk, UUID], Role]:
    """Return the smallest use case of an act: it touches one file and says in which role."""

    @performs(act)
    def touch(desk: Desk, file_id: UUID) -> Role:
        """Touch a file."""
        desk.file(file_id)
        return desk.role

    return touch


def newest(office: BuiltOffice) -> HistoryEntry:
    with office.opened.store.reading() as session:
        return entries(session, Wanted(), limit=1)[0]


def denied(office: BuiltOffice, door: Door, work: Callable[[], object], act: Act, subject: UUID) -> None:
    """See that an act is refused, and that the journal tells who tried it in which role, and on what."""
    with pytest.raises(Refused) as refusal:
        work()
    assert {fault.code for fault in refusal.value.faults} == {FaultCode.NOT_PERMITTED}
    entry = newest(office)
    assert (entry.act, entry.actor, entry.subject) == (DENIED + act.value, door.actor.id, subject)
    assert entry.role in {role.value for role in door.actor.roles}


@pytest.mark.parametrize("role", Role)
def test_each_cell_of_the_table_holds_at_the_door(
    branch: BuiltOffice, theirs: UUID, anothers: UUID, role: Role
) -> None:
    door = branch.door(role)
    for act in Act:
        marks, _ = by_hand()[act.value]
        mark, touch = marks[role.value], touching(act)
        if mark == ".":
            denied(branch, door, lambda touch=touch: door.ask(touch, theirs), act, UUID(int=0))  # type: ignore[misc]
            continue
        assert door.ask(touch, theirs) is role
        if mark == "a":
            denied(branch, door, lambda touch=touch: door.ask(touch, anothers), act, anothers)  # type: ignore[misc]
        else:
            assert door.ask(touch, anothers) is role


@pytest.mark.parametrize("role", Role)
def test_what_the_table_forbids_a_role_no_use_case_does_for_it(branch: BuiltOffice, role: Role) -> None:
    """It is refused before a use case looks at anything: whatever it would be given is of no account."""
    door = branch.door(role)
    for use_case in every_use_case():
        act = act_of(use_case)
        if by_hand()[act.value][0][role.value] == ".":
            nothing: list[Any] = [None] * (len(inspect.signature(use_case).parameters) - 1)
            denied(branch, door, lambda do=use_case, given=nothing: door.run(do, *given), act, UUID(int=0))  # type: ignore[misc]


def test_every_use_case_has_an_act_of_the_table_and_every_act_a_use_case() -> None:
    acts = {act_of(use_case).value for use_case in every_use_case()}
    assert acts <= set(by_hand())
    assert set(by_hand()) - acts <= {act.value for act in BEFORE_THE_DOOR}


@pytest.mark.parametrize("policy", DECIDES)
def test_a_request_is_answered_by_the_body_of_the_policy_alone(tmp_path: Path, policy: str) -> None:
    office = build_office(tmp_path, policy)
    try:
        waiting = applicant(office)
        for role in (role for role in Role if by_hand()["decide_request"][0][role.value] == "b"):
            if role is not DECIDES[policy]:
                door = office.door(role)
                refused = lambda door=door: door.run(decide_request, answer(waiting, Outcome.ACCEPT))  # noqa: E731
                denied(office, door, refused, Act.DECIDE_REQUEST, waiting.file_id)
        assert office.door(DECIDES[policy]).run(decide_request, answer(waiting, Outcome.ACCEPT))
    finally:
        office.close()


def every_use_case() -> list[Callable[..., Any]]:
    """Every function of the office that carries an act."""
    places = (name.rpartition(".") for name in use_cases())
    return [getattr(importlib.import_module(module), function) for module, _, function in places]
