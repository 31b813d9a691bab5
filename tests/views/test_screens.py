"""The table of screens: no key twice, every icon drawn, and each person sees their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.opening import SignedIn
from desktop_app.policy.terms import Role
from desktop_app.resources import resource
from desktop_app.views.office import Office
from desktop_app.views.screens import all_screens, permitted
from tests.builders import build_office


@pytest.fixture
def signed_in(qtbot: QtBot, tmp_path: Path) -> Iterator[SignedIn]:
    built = build_office(tmp_path)
    door = built.door(Role.RECEPTION)
    yield SignedIn(built.opened, door, door.actor.name, wrong_tries=0, idle_minutes=5, branch="فرع النسيم")
    built.close()


def test_keys_are_unique_and_icons_exist(signed_in: SignedIn) -> None:
    keys = [screen.key for screen in all_screens(signed_in)]
    assert len(keys) == len(set(keys))
    assert all(resource("icons", f"{screen.icon}.svg").exists() for screen in all_screens(signed_in))


def test_a_person_sees_only_what_their_roles_permit(signed_in: SignedIn) -> None:
    office = Office(signed_in.door)
    seen = permitted(all_screens(signed_in), office)
    assert all(screen.act is None or any(map(office.may, (screen.act, *screen.also))) for screen in seen)


def test_the_reception_is_open_to_those_who_log_and_to_those_who_answer(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    seen = set()
    for role in Role:
        door = built.door(role)
        signed_in = SignedIn(built.opened, door, door.actor.name, wrong_tries=0, idle_minutes=5, branch="فرع النسيم")
        if "reception" in {screen.key for screen in permitted(all_screens(signed_in), Office(door))}:
            seen.add(role)
    assert seen == {Role.RECEPTION, Role.LIAISON, Role.RESEARCH_OFFICER, Role.SERVICES_MANAGER}
    built.close()
