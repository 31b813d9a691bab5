"""The decisions of a file."""

from desktop_app.casework.decisions.lists import DecisionRow, decisions_of
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.file.tab import Tab
from desktop_app.views.file_words import DECISION_TONES
from desktop_app.views.labels import short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView


class DecisionsTab(Tab):
    """A list; Enter opens a decision."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self.rows = RowsView[DecisionRow](
            "file_decisions",
            self.tr("Decisions of the file"),
            self._columns(),
            empty=self.tr("Nothing has been decided yet"),
            empty_hint=self.tr("A decision is proposed here, approved by another person, and then put in force."),
            empty_icon="gavel",
        )
        self._propose = button(
            self.tr("New decision"), "file_decide", kind="primary", icon="plus", on_click=self._begin
        )
        self._reopen = button(
            self.tr("Open the file again"), "file_reopen", icon="undo-2", on_click=self._begin_reopening
        )
        self.lay_list(self.rows, self._propose, self._reopen)
        self.rows.opened.connect(lambda row: navigator.go("decision", row.id))

    def read(self) -> None:
        """Read the decisions."""
        self.rows.set_rows(self.office.ask(decisions_of, self.file.id))
        self._propose.setVisible(Act.PROPOSE_DECISION in self.file.acts)
        self._reopen.setVisible(Act.REOPEN_FILE in self.file.acts)

    def _begin(self) -> None:
        self.navigator.go("new_decision", self.file.id)

    def _begin_reopening(self) -> None:
        self.navigator.go("new_decision", ("reopen", self.file.id))

    def _columns(self) -> list[Column[DecisionRow]]:
        return [
            Column("number", self.tr("Number"), lambda row: ltr(row.number), "code", 142),
            Column("what", self.tr("Decision"), _what, "strong", 180, stretch=True),
            Column(
                "state",
                self.tr("State"),
                lambda row: term(row.state),
                "chip",
                130,
                tone=lambda row: DECISION_TONES[row.state],
            ),
            Column("day", self.tr("In force from"), lambda row: short_day(row.in_force_on), "muted", 168),
            Column("told", self.tr("Told on"), lambda row: short_day(row.told_on), "muted", 168),
        ]


def _what(row: DecisionRow) -> str:
    return f"{term(row.outcome)} · {term(row.situation)}" if row.situation else term(row.outcome)
