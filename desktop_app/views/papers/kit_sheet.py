"""The kit of a day of visits: which day, of which researcher; its papers then stand ready in the batch."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop_app.casework.visits.kit import DayOfVisits, days_of_visits, visit_kit
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import day
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.rows import RowsView

_WIDTH, _HEIGHT = 640, 240


class KitSheet(Sheet):
    """A list of days with visits; `on_ready` is given the papers of the one chosen, in their order."""

    def __init__(self, parent: QWidget, office: Office, on_ready: Callable[[tuple[UUID, ...]], object]) -> None:
        super().__init__(
            parent,
            "visit_kit",
            self.tr("The visit kit"),
            self.tr(
                "For every visit of the day: the checklist with what is known, the statement of two witnesses, the "
                "need study, and the declaration where the data have changed; before them the list of the day."
            ),
            width=_WIDTH,
        )
        self._office, self._on_ready = office, on_ready
        self._days = RowsView[DayOfVisits](
            "kit_days",
            self.tr("Days with visits"),
            [
                Column("day", self.tr("Day"), lambda found: day(found.day), "strong", 250, stretch=True),
                Column("researcher", self.tr("Researcher"), lambda found: found.researcher, width=190),
                Column("visits", self.tr("Visits"), lambda found: ltr(found.visits), width=80),
            ],
            empty=self.tr("No visit is planned"),
            empty_hint=self.tr("Plan visits in the visits screen; then their papers are prepared here together."),
            empty_icon="map-pin",
        )
        self._days.setMinimumHeight(current_theme().px(_HEIGHT))
        self.add(self._days)
        self.add_cancel("kit_no")
        self._go = self.add_button(self.tr("Prepare the papers"), "kit_yes", self.prepare, "primary")
        self._go.setEnabled(False)
        self._days.opened.connect(lambda _row: self.prepare())
        Newest(office, self).ask(days_of_visits, done=self._show_days, failed=self._fail)
        self._days.table.setFocus()

    def prepare(self) -> None:
        """Issue what the chosen day lacks, beside the window."""
        chosen = self._days.current()
        if chosen is not None:
            self.carry_out(
                lambda: self._office.acts(lambda door: visit_kit(door, chosen.day, chosen.researcher_id)),
                partial(tell_refusal, self),
                self._on_ready,
            )

    def _show_days(self, found: tuple[DayOfVisits, ...]) -> None:
        self._days.set_rows(found)
        self._go.setEnabled(self._days.current() is not None)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)
