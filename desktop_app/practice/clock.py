"""The clock of a practice office: it stands where a story puts it, and never runs past the present."""

from datetime import date, datetime, time, timedelta

from desktop_app.casework.desk import SAUDI_TIME

_OPENS = time(8, 5)
_STEP = timedelta(minutes=3)


class PracticeClock:
    """Tells the time of the story; each act takes a few minutes."""

    def __init__(self, first: date, present: datetime) -> None:
        """`present` is where the story ends."""
        self.present = present.astimezone(SAUDI_TIME)
        self.moment = datetime.combine(first, _OPENS, SAUDI_TIME)

    def __call__(self) -> datetime:
        """The time now."""
        return min(self.moment, self.present)

    @property
    def today(self) -> date:
        """The day now."""
        return self().date()

    def go_to(self, day: date) -> None:
        """Begin another day, or go on with this one."""
        if day > self.moment.date():
            self.moment = datetime.combine(day, _OPENS, SAUDI_TIME)

    def tick(self) -> None:
        """Let the few minutes of one act go by."""
        self.moment += _STEP
