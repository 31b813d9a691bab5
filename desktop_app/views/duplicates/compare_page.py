"""Two records side by side: fact by fact a person decides what stays, and whether they are of one person at all."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.casework.merging import Comparison, MergePlan, SaidApart, Side
from desktop_app.policy.terms import PersonFact
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.duplicates.fact_words import fact_words
from desktop_app.views.labels import moment, term
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line: a fact of both, or something that is only told."""

    caption: str
    kept: str
    merged: str
    fact: PersonFact | None = None
    taken: bool = False

    @property
    def differs(self) -> bool:
        """Whether there is something to decide."""
        return self.fact is not None and self.kept != self.merged


class ComparePage(Page):
    """Enter on a line takes the other value. Signals: `left()`, `merge_wanted(MergePlan)`, `apart_wanted()`."""

    left = Signal()
    merge_wanted = Signal(object)
    apart_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", scroll=False)
        if (outer := self.layout()) is not None:
            outer.setContentsMargins(0, 0, 0, 0)  # the screen around it has its margins
        self.comparison: Comparison | None = None
        self._taken = frozenset[PersonFact]()
        self.lines = RowsView[FactLine]("pair_facts", self.tr("Both records"), self._columns(), empty="—")
        self.lines.opened.connect(self._toggle)
        self._goes_on = Choice("pair_goes_on", "", [])
        self.goes_on = Field(self.tr("Which file goes on"), self._goes_on, required=True)
        self.reason = Field(self.tr("Why it is one person"), LineField("pair_reason"), required=True)
        self.apart = Note("")
        self._set_apart = button(self.tr("They are two people"), "pair_apart", on_click=self.apart_wanted.emit)
        self.add(self.apart)
        self.add(self.lines, 1)
        self.add(label(self.tr("Press Enter on a line to keep the other value."), "hint"))
        self.add(self._questions())
        self.add(row(*self._buttons(), stretch=False))

    def show_pair(self, comparison: Comparison) -> None:
        """Show two records, with what is proposed."""
        self.reason.control.show_draft("")
        self.reason.set_error("")
        self._show(comparison)
        self.lines.select(0)
        self.lines.table.setFocus()

    def plan(self) -> MergePlan | None:
        """What was decided, as it stands."""
        if self.comparison is None:
            return None
        chosen = self._goes_on.draft()
        going_on = next((file.id for file in self.comparison.open_files if str(file.id) == chosen), None)
        return MergePlan(
            self.comparison.kept.person_id,
            self.comparison.merged.person_id,
            self._taken,
            self.reason.control.draft(),
            going_on,
            although_apart=self.comparison.apart is not None,
        )

    def turn(self) -> None:
        """Let the other record stay."""
        if self.comparison is not None:
            self._show(self.comparison.turned())

    def _show(self, comparison: Comparison) -> None:
        self.comparison, self._taken = comparison, comparison.taken
        files = comparison.open_files
        self._goes_on.set_options([(str(file.id), f"{ltr(file.number)} · {term(file.state)}") for file in files])
        self._goes_on.show_draft(str(comparison.goes_on or ""))
        self.goes_on.setVisible(len(files) > 1)
        self.apart.tell(self._said_apart(comparison.apart) if comparison.apart else "", "warn")
        self._set_apart.setVisible(comparison.apart is None)
        self._show_lines()

    def _said_apart(self, said: SaidApart) -> str:
        words = self.tr("%1 said that these are two people, %2: %3. Merge them only if that was a mistake.")
        words = words.replace("%1", quoted(said.by)).replace("%2", moment(said.at))
        return words.replace("%3", quoted(said.reason))

    def _show_lines(self) -> None:
        if self.comparison is None:
            return
        kept, merged = self.comparison.kept, self.comparison.merged
        known = [fact for fact in PersonFact if kept.facts[fact] or merged.facts[fact]]
        self.lines.set_rows(
            [
                *(self._line(fact, kept, merged) for fact in known),
                FactLine(self.tr("Files"), self._files(kept), self._files(merged)),
                FactLine(self.tr("Member of"), _numbers(kept.member_of), _numbers(merged.member_of)),
                FactLine(self.tr("Address"), kept.address or "—", merged.address or "—"),
                FactLine(self.tr("The others in the household"), _names(kept), _names(merged)),
            ]
        )

    def _line(self, fact: PersonFact, kept: Side, merged: Side) -> FactLine:
        values = fact_words(fact, kept.facts[fact]), fact_words(fact, merged.facts[fact])
        return FactLine(term(fact), *values, fact, fact in self._taken)

    def _toggle(self, line: FactLine) -> None:
        if line.fact is not None and line.differs:
            self._taken = self._taken ^ {line.fact}
            self._show_lines()

    def _columns(self) -> tuple[Column[FactLine], ...]:
        return (
            Column("caption", "", lambda line: line.caption, "muted", 160),
            Column("kept", self.tr("The record that stays"), lambda line: line.kept, "strong", 240, stretch=True),
            Column(
                "merged", self.tr("The record that gives way"), lambda line: line.merged, "plain", 240, stretch=True
            ),
            Column("choice", self.tr("Is kept"), self._choice, "chip", 130, tone=_tone),
        )

    def _choice(self, line: FactLine) -> str:
        if not line.differs:
            return ""
        return self.tr("The other") if line.taken else self.tr("The first")

    def _questions(self) -> QWidget:
        holder = QWidget()
        line = row(self.goes_on, self.reason, stretch=False)
        line.setContentsMargins(0, 0, 0, 0)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    def _buttons(self) -> tuple[QWidget | None, ...]:
        return (
            button(self.tr("Back"), "pair_back", kind="quiet", on_click=self.left.emit),
            None,
            button(self.tr("Let the other stay"), "pair_turn", icon="refresh-cw", on_click=self.turn),
            self._set_apart,
            button(self.tr("Merge"), "pair_merge", kind="primary", on_click=self._merge),
        )

    def _merge(self) -> None:
        if (plan := self.plan()) is not None:
            self.merge_wanted.emit(plan)

    def _files(self, side: Side) -> str:
        return "، ".join(f"{ltr(file.number)} · {term(file.state)}" for file in side.files) or "—"


def _numbers(numbers: tuple[str, ...]) -> str:
    return "، ".join(map(ltr, numbers)) or "—"


def _names(side: Side) -> str:
    return "، ".join(side.household) or "—"


def _tone(line: FactLine) -> Tone:
    return "gold" if line.taken else "gray"
