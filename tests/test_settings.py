from dataclasses import fields
from pathlib import Path

import pytest

from desktop_app.settings import HOME_VARIABLE, Places, Preferences, read_preferences, write_preferences


def test_the_practice_office_lives_beside_the_real_one(tmp_path: Path) -> None:
    environment = {HOME_VARIABLE: str(tmp_path)}
    office = Places.find(environment=environment)
    practice = Places.find(practice=True, environment=environment)
    assert office.root.parent == practice.root.parent == tmp_path
    assert office.store != practice.store


def test_without_a_chosen_home_the_systems_own_folder_is_used() -> None:
    assert "mustafid" in str(Places.find(environment={}).root)


def test_every_place_lies_under_the_root(tmp_path: Path) -> None:
    places = Places(tmp_path / "office").prepare()
    own = [value for value in vars(Places).values() if isinstance(value, property)]
    found = [place.fget(places) for place in own if place.fget]
    assert all(places.root in place.parents for place in found if isinstance(place, Path))
    assert places.attachments.is_dir()
    assert places.backups.is_dir()


def test_preferences_come_back_as_written(tmp_path: Path) -> None:
    path = tmp_path / "office" / "preferences.toml"
    chosen = Preferences(theme="dark", font_size=13, language="en", digits="arabic", last_user='منى "م"\\\n')
    write_preferences(path, chosen)
    assert read_preferences(path) == chosen


@pytest.mark.parametrize("text", ["", "theme = ", "theme = 'purple'\nfont_size = 90", "font_size = true", "\x00"])
def test_unreadable_preferences_are_the_usual_ones(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.toml"
    path.write_text(text, encoding="utf-8")
    assert read_preferences(path) == Preferences()


def test_missing_preferences_are_the_usual_ones(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "none.toml") == Preferences()


def test_no_preference_names_a_person_but_the_last_sign_in_name() -> None:
    known = {"theme", "font_size", "language", "digits", "last_user", "scans"}
    assert {field.name for field in fields(Preferences)} == known
