import pytest

from tests.tour.album import Tour

MAIN_FIVE = ("today", "cases", "intake", "visit", "decision")


@pytest.mark.parametrize("screen", MAIN_FIVE)
def test_the_main_five_are_pictured_in_every_look(tour: Tour, screen: str) -> None:
    assert tour.variants(screen) == {"light", "dark", "small", "large", "ltr"}
