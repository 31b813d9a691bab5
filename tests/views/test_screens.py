"""The table of screens: no key twice, every icon drawn, and each person sees their own."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.resources import resource
from desktop_app.views.screens import all_screens, permitted
from tests.views.offices import office_of


def test_keys_are_unique_and_icons_exist() -> None:
    keys = [screen.key for screen in all_screens()]
    assert len(keys) == len(set(keys))
    for screen in all_screens():
        assert resource("icons", f"{screen.icon}.svg").exists()


def test_a_person_sees_only_what_their_roles_permit(qtbot: QtBot, tmp_path: Path) -> None:
    built, office = office_of(tmp_path, Role.RECEPTION)
    seen = permitted(all_screens(), office)
    assert all(screen.act is None or office.may(screen.act) for screen in seen)
    built.close()
