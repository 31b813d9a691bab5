"""Everything is looked at: from outside by anybody, from inside by the administrator."""

from pathlib import Path

import pytest

from desktop_app.casework.doctor.examine import INSIDE, OUTSIDE, examine, examine_outside
from desktop_app.casework.doctor.finding import Check
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from tests.builders import build_office
from tests.casework.doctor.outlooks import outlook


def test_every_look_finds_something_and_together_they_find_everything(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    seen = outlook(office.places)
    assert [look for look in OUTSIDE if not [*look(seen)]] == []
    found = office.door(Role.ADMINISTRATOR).ask(examine, office.opened, seen).findings
    assert {one.check for one in found} == set(Check)
    assert {one.check for one in examine_outside(seen)} < set(Check)
    assert len(INSIDE) + len(OUTSIDE) <= len(found)
    office.close()


def test_others_are_refused(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    with pytest.raises(Refused):
        office.door(Role.RECEPTION).ask(examine, office.opened, outlook(office.places))
    office.close()
