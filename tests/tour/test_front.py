from typing import get_args

from desktop_app.tour.front import STEPS
from desktop_app.views.rescue.window import Way
from tests.tour.album import Tour


def test_set_up_is_pictured_step_by_step_to_its_recovery_code(tour: Tour) -> None:
    shown = [row["screen"] for row in tour.screens if row["screen"].startswith("setup_")]
    assert shown == [*(f"setup_{step}" for step in STEPS), "setup_recovery_code"]


def test_sign_in_and_both_ways_to_get_an_office_back_are_pictured(tour: Tour) -> None:
    wanted = {"sign_in", *(f"rescue_{way}" for way in get_args(Way))}
    assert wanted <= {row["screen"] for row in tour.screens}
