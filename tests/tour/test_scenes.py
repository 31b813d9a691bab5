from pathlib import Path

from desktop_app.casework.intake.steps import Step
from desktop_app.casework.opening import SignedIn
from desktop_app.policy.terms import Role
from desktop_app.views.screens import all_screens
from tests.builders import build_office
from tests.tour.album import Tour


def test_every_screen_of_the_table_is_pictured(tour: Tour, tmp_path: Path) -> None:
    office = build_office(tmp_path)
    signed_in = SignedIn(office.opened, office.door(Role.RECEPTION), "reception", 0, 5, "فرع")
    keys = {screen.key for screen in all_screens(signed_in)}
    office.close()
    assert keys <= {row["screen"] for row in tour.screens}


def test_every_step_of_intake_is_pictured(tour: Tour) -> None:
    shown = {row["screen"] for row in tour.screens}
    assert {f"intake_{step.value}" for step in Step if step is not Step.IDENTITY} <= shown


def test_the_sides_of_a_file_and_small_windows_are_pictured(tour: Tour) -> None:
    shown = {row["screen"] for row in tour.screens}
    assert {"file_family", "file_documents", "file_history", "search", "decision_telling"} <= shown
