"""Declared, documented, observed: side by side, with every difference settled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.casework.visits.facts import ComparedEntry, DeclaredFact
from desktop_app.policy.visit_terms import Settlement
from desktop_app.views import labels
from desktop_app.views.theme import current_theme
from desktop_app.views.visit.part import Typed
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.inputs import Input
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text import label


class FactLine:
    """The inputs of one fact; the settlement wakes when the three sides do not say the same."""

    def __init__(self, fact: DeclaredFact, words: "Comparison") -> None:
        name = labels.term(fact.fact)
        self.fact = fact
        self.at = f"compared.{fact.fact.value}"
        self.documented = LineField(
            f"documented_{fact.fact.value}",
            f"{name}: {words.documented_words}",
            placeholder="، ".join(fact.documents) or words.no_document_words,
        )
        self.observed = LineField(f"observed_{fact.fact.value}", f"{name}: {words.observed_words}")
        self.settlement = Choice(
            f"settlement_{fact.fact.value}",
            f"{name}: {words.settlement_words}",
            labels.choices(Settlement),
            placeholder=words.settlement_words,
        )
        self.error = label("", "error", wrap=True)
        self.error.hide()

    def draft(self) -> dict[str, str]:
        """What was typed, by dotted field."""
        return {
            f"{self.at}.documented": self.documented.draft(),
            f"{self.at}.observed": self.observed.draft(),
            f"{self.at}.settlement": self.settlement.draft() if self.differs else "",
        }

    @property
    def differs(self) -> bool:
        """Whether the three sides do not say the same."""
        entry = ComparedEntry(
            self.fact.fact, self.fact.declared, self.documented.draft().strip(), self.observed.draft().strip()
        )
        return entry.differs

    def wake(self) -> None:
        """Ask for a settlement where there is something to settle."""
        self.settlement.setEnabled(self.differs)

    def show_error(self, sentence: str) -> None:
        """Say that the difference is not settled."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.settlement.mark(wrong=bool(sentence))


class Comparison(Card):
    """The table of facts. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, declared: Sequence[DeclaredFact]) -> None:
        super().__init__("", padding=18, spacing=10)
        self.documented_words = self.tr("In the document")
        self.observed_words = self.tr("As seen")
        self.settlement_words = self.tr("What stands")
        self.no_document_words = self.tr("No document")
        self.lines = [FactLine(fact, self) for fact in declared]
        self.add(label(self.tr("Declared, documented, observed"), "subheading"))
        hint = self.tr("Write what the document says and what you saw. Where they differ, choose what stands.")
        self.add(label(hint, "muted", wrap=True))
        self.add(self._table())

    def draft(self) -> dict[str, str]:
        """Everything typed here, by dotted field."""
        return {field: text for line in self.lines for field, text in line.draft().items()}

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""
        for line in self.lines:
            line.documented.show_draft(typed.get(f"{line.at}.documented", ""))
            line.observed.show_draft(typed.get(f"{line.at}.observed", ""))
            line.settlement.show_draft(typed.get(f"{line.at}.settlement", ""))
            line.wake()

    def show_errors(self, sentences: Typed) -> None:
        """Say which differences are not settled."""
        for line in self.lines:
            line.show_error(sentences.get(f"{line.at}.settlement", ""))

    def jump(self, field: str) -> QWidget | None:
        """Put the cursor where a difference is settled."""
        line = next((line for line in self.lines if field.startswith(f"{line.at}.")), None)
        if line is None:
            return None
        line.settlement.setFocus()
        return line.settlement

    def _table(self) -> QWidget:
        table, theme = QWidget(), current_theme()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        heads = ("", self.tr("Declared"), self.documented_words, self.observed_words, self.settlement_words)
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "field"), 0, column)
        for place, line in enumerate(self.lines):
            self._lay_line(grid, 1 + 2 * place, line)
        for column, stretch in enumerate((2, 2, 3, 3, 3)):
            grid.setColumnStretch(column, stretch)
        return table

    def _lay_line(self, grid: QGridLayout, at: int, line: FactLine) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label(labels.term(line.fact.fact), wrap=True), at, 0, middle)
        grid.addWidget(label(line.fact.declared or "—", "value", wrap=True), at, 1, middle)
        controls: tuple[Input, ...] = (line.documented, line.observed, line.settlement)
        for column, control in enumerate(controls, start=2):
            grid.addWidget(control.as_widget(), at, column, middle)
            control.edited.connect(lambda line=line: self._tell(line))
        grid.addWidget(line.error, at + 1, 2, 1, 3)
        line.wake()

    def _tell(self, line: FactLine) -> None:
        line.wake()
        line.show_error("")
        self.edited.emit()
