from desktop_app.casework.door import Door
from desktop_app.casework.opening import SignedIn
from desktop_app.policy.calendar import WorkingCalendar
from desktop_app.policy.terms import Situation
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors
from desktop_app.practice.families import practice_people
from desktop_app.practice.life import Life
from desktop_app.practice.office import PracticeOffice
from tests.practice.finding import decided


def test_nothing_happens_on_a_day_off_and_nothing_after_the_present(
    practice: PracticeOffice, manager_in: SignedIn
) -> None:
    doors = Doors(manager_in.opened, PracticeClock(practice.present.date(), practice.present))
    life = Life(doors, practice_people().families[0])
    assert all(WorkingCalendar().is_working(life.ago(days)) for days in range(100))
    assert life.after(400) == practice.present.date()
    assert life.next_working_day() > practice.present.date()


def test_a_year_later_a_family_goes_on(manager: Door) -> None:
    assert Situation.MEETS_ALL_CONDITIONS in [row.situation for row in decided(manager, "widow_remarried")]
