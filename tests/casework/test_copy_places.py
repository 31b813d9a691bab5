"""The second place is chosen once, known by its mark, and never taken for another stick."""

from pathlib import Path

import pytest

from desktop_app.casework.copy_places import choose_place, place_now
from desktop_app.casework.copy_record import recall
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.sticks import plugged_in


def test_the_chosen_stick_is_found_again_wherever_it_is_plugged_in(office: BuiltOffice) -> None:
    with plugged_in() as stick, plugged_in() as stranger:
        door = office.door(Role.ADMINISTRATOR)
        door.run(choose_place, office.places, stick)
        assert place_now(office.places) == stick / "mustafid-backups"
        moved = stick.rename(stick.with_name(stick.name + "-moved"))
        try:
            assert place_now(office.places, [stranger]) is None
            assert place_now(office.places, [stranger, moved]) == moved / "mustafid-backups"
        finally:
            moved.rename(stick)
        door.run(choose_place, office.places, None)
        assert place_now(office.places, [stick]) is None
        door.run(choose_place, office.places, stick)
        assert recall(office.places).mark


def test_a_folder_on_the_same_disk_is_refused_with_the_reason(office: BuiltOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(choose_place, office.places, tmp_path)
    assert refusal.value.faults[0].code is FaultCode.COPY_PLACE_SAME_DISK
    assert not recall(office.places).folder


def test_a_folder_that_is_gone_is_told(office: BuiltOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(choose_place, office.places, tmp_path / "gone")
    assert refusal.value.faults[0].code is FaultCode.COPY_PLACE_GONE
