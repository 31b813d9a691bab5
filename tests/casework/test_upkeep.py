"""Copies of the office made while it is open."""

from pathlib import Path

import pytest

from desktop_app.casework.upkeep import (
    Onlooker,
    back_up_now,
    backups_in,
    list_copies,
    newest_copy,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice


def test_a_copy_is_proven_listed_and_journalled(office: BuiltOffice) -> None:
    door, seen = office.door(Role.ADMINISTRATOR), set()
    made = door.ask(back_up_now, office.opened, None, Onlooker(lambda stage, done, total: seen.add(stage)))
    assert door.ask(backups_in, office.places) == (made,)
    newest = newest_copy(office.places)
    assert newest is not None
    assert newest.at == office.clock()
    assert {"copying", "checking", "finishing"} <= seen
    with office.opened.store.reading() as session:
        assert entries(session, Wanted(), limit=1)[0].act == "back_up"


def test_a_copy_goes_to_a_stick_of_its_own(office: BuiltOffice, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    made = office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, stick)
    assert not made.here
    assert [copy.head for copy in list_copies(office.places, stick)] == [made.head]
    assert newest_copy(office.places) is None


def test_a_cancelled_copy_leaves_nothing(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None, Onlooker(cancelled=lambda: True))
    assert refusal.value.faults[0].code is FaultCode.STOPPED
    assert list_copies(office.places) == ()
