"""A paper is reached through its file, and signed only while it waits for it."""

from uuid import UUID

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.paper_reach import paper_to_be_signed, reached_paper
from desktop_app.casework.papers import void_paper
from desktop_app.casework.performs import performs
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice


@performs(Act.OPEN_FILE)
def _reach(desk: Desk, paper_id: UUID) -> UUID:
    return reached_paper(desk, paper_id).id


@performs(Act.ATTACH_SCAN)
def _to_be_signed(desk: Desk, paper_id: UUID) -> UUID:
    return paper_to_be_signed(desk, paper_id).id


def test_a_paper_of_a_file_is_reached_by_whoever_may_open_the_file(office: BuiltOffice, paper: UUID) -> None:
    assert office.door(Role.SERVICES_MANAGER).ask(_reach, paper) == paper


def test_a_paper_that_is_not_there_is_refused_in_words(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).ask(_reach, UUID(int=1))
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_FOUND]


def test_a_paper_that_waits_for_its_signature_may_be_signed(office: BuiltOffice, paper: UUID) -> None:
    assert office.door(Role.RECEPTION).run(_to_be_signed, paper) == paper


def test_a_void_paper_is_not_signed(office: BuiltOffice, paper: UUID) -> None:
    office.door(Role.RECEPTION).run(void_paper, paper, "printed twice")
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(_to_be_signed, paper)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.PAPER_IS_VOID]
