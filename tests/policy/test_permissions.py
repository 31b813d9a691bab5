"""Permissions: the code agrees with the table that a person wrote."""

import pytest

from desktop_app.policy.permissions import RULES, Act, Scope, may, may_on, may_read_study, reach
from desktop_app.policy.terms import Role
from tests.policy.permissions_by_hand import ROLES, by_hand

_READING = {
    Act.READ_JOURNAL,
    Act.VERIFY_JOURNAL,
    Act.SEE_TODAY,
    Act.FIND_FILES,
    Act.OPEN_FILE,
    Act.OPEN_SENSITIVE_PAGE,
    Act.EXPORT_LIST,
    Act.READ_POLICY,
    Act.CHECK_PAPER,
    Act.CHANGE_OWN_PASS_PHRASE,
}


_MARKS = {None: ".", Scope.ANY: "y", Scope.ASSIGNED: "a", Scope.BODY: "b"}


def test_the_hand_written_table_names_every_act_and_every_role() -> None:
    assert list(by_hand()) == [act.value for act in Act]
    assert [role.value for role in Role] == ROLES


@pytest.mark.parametrize("act", Act)
def test_an_act_is_permitted_as_the_hand_written_table_says(act: Act) -> None:
    marks, second_person = by_hand()[act.value]
    assert {role.value: _MARKS[reach(act, role)] for role in Role} == marks
    assert RULES[act].second_person is second_person


_OF_THE_PROGRAM = {Act.KEEP_COPIES, Act.DRILL_COPY}
"""What the program does for its copies, whoever is signed in."""


def test_the_auditor_reads_and_changes_nothing() -> None:
    assert {act for act in Act if may(act, [Role.AUDITOR])} == _READING | _OF_THE_PROGRAM


def test_the_administrator_sees_no_content_of_files() -> None:
    for act in (Act.FIND_FILES, Act.OPEN_FILE, Act.OPEN_SENSITIVE_PAGE, Act.READ_JOURNAL, Act.PRINT_PAPER):
        assert not may(act, [Role.ADMINISTRATOR])


def test_a_researcher_acts_on_assigned_files_alone_unless_another_role_reaches_further() -> None:
    assert may_on(Act.OPEN_FILE, [Role.RESEARCHER], assigned=True)
    assert not may_on(Act.OPEN_FILE, [Role.RESEARCHER])
    assert may_on(Act.OPEN_FILE, [Role.RESEARCHER, Role.RECEPTION])


def test_only_the_roles_of_the_reviewing_body_decide_a_request() -> None:
    committee = [Role.RESEARCH_COMMITTEE]
    assert may_on(Act.DECIDE_REQUEST, committee, body=committee)
    assert not may_on(Act.DECIDE_REQUEST, [Role.SERVICES_MANAGER], body=committee)


@pytest.mark.parametrize(
    ("roles", "assigned", "reads"),
    [
        ([Role.RESEARCHER], True, True),
        ([Role.RESEARCHER], False, False),
        ([Role.AUDITOR], False, True),
        ([Role.RECEPTION], True, False),
        ([Role.RECEPTION, Role.AUDITOR], False, True),
        ([], True, False),
    ],
)
def test_the_study_of_a_file_is_for_its_researcher_and_the_readers_named(
    roles: list[Role], assigned: bool, reads: bool
) -> None:
    assert may_read_study(roles, [Role.AUDITOR], assigned=assigned) is reads


def test_somebody_without_a_role_may_do_nothing() -> None:
    assert not any(may(act, []) or may_on(act, [], assigned=True) for act in Act)
