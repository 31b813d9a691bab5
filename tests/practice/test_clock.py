from datetime import date, datetime, timedelta

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.practice.clock import PracticeClock

PRESENT = datetime(2026, 11, 19, 10, 30, tzinfo=SAUDI_TIME)


def test_it_goes_forward_alone() -> None:
    clock = PracticeClock(date(2026, 11, 1), PRESENT)
    clock.go_to(date(2026, 11, 5))
    before = clock()
    clock.go_to(date(2026, 11, 2))
    clock.tick()
    assert clock() > before
    assert clock.today == date(2026, 11, 5)


def test_it_never_runs_past_the_present() -> None:
    clock = PracticeClock(date(2026, 11, 19), PRESENT)
    for _ in range(200):
        clock.tick()
    assert clock() == PRESENT
    assert clock() - timedelta(0) == clock.present
