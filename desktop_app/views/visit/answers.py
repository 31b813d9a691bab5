"""The checklist: each thing to look at, with its answer, a note and a photo."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.policy.checklist import ChecklistItem, ChecklistSection
from desktop_app.policy.text import ltr
from desktop_app.policy.visit_terms import VisitAnswer
from desktop_app.views import labels
from desktop_app.views.theme import current_theme
from desktop_app.views.visit.part import Typed
from desktop_app.views.widgets.buttons import icon_button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.text import label, rule

_ICONS = {
    "dwelling": "house",
    "furniture": "archive",
    "utilities": "sliders-horizontal",
    "family": "users",
    "health": "heart-handshake",
    "income": "wallet",
    "needs": "hand-coins",
    "witnesses": "user-round",
}


class AnswerLine(QWidget):
    """One thing to look at. Signals: `edited()`, `photographed(item id, Scan)`, `unphotographed(item id)`."""

    edited = Signal()
    photographed = Signal(str, object)
    unphotographed = Signal(str)

    def __init__(self, item: ChecklistItem) -> None:
        super().__init__()
        self.item = item
        self._at = f"answers.{item.id}"
        self.answer = CheckChoices(f"answer_{item.id}", item.text, labels.choices(VisitAnswer))
        note, photo, both = self.tr("Note"), self.tr("Photo"), self.tr("Note and photo")
        self.note = LineField(f"note_{item.id}", f"{item.text}: {note}", placeholder=note)
        self.photo = ScanBox(f"photo_{item.id}", f"{item.text}: {photo}")
        self._error = label("", "error", wrap=True)
        self._error.hide()
        more = icon_button("notebook-pen", f"more_{item.id}", f"{item.text}: {both}", on_click=self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(6))
        words = label(item.text, wrap=True)
        line = row(words, self.answer, more, spacing=10, stretch=False)
        line.setStretch(0, 1)
        column.addLayout(line)
        for widget in (self.note, self.photo, self._error):
            column.addWidget(widget)
        self.note.hide()
        self.photo.hide()
        self._connect()

    def draft(self) -> dict[str, str]:
        """The answer and the note, by dotted field."""
        return {f"{self._at}.answer": self.answer.draft(), f"{self._at}.note": self.note.draft()}

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""
        self.answer.show_draft(typed.get(f"{self._at}.answer", ""))
        self.note.show_draft(typed.get(f"{self._at}.note", ""))
        self.note.setVisible(bool(self.note.draft()))

    def show_photo(self, scan: Scan) -> None:
        """Show a photo that was put away with the draft."""
        self.photo.show_scan(scan)
        self.photo.show()

    def show_errors(self, sentences: Typed) -> None:
        """Say that the answer is missing."""
        said = sentences.get(f"{self._at}.answer", "")
        self._error.setText(said)
        self._error.setVisible(bool(said))
        self.answer.mark(wrong=bool(said))

    def _connect(self) -> None:
        self.answer.edited.connect(self._answered)
        self.note.edited.connect(self.edited)
        self.photo.attached.connect(lambda scan: self.photographed.emit(self.item.id, scan))
        self.photo.cleared.connect(lambda: self.unphotographed.emit(self.item.id))

    def _answered(self) -> None:
        self.show_errors({})
        self.edited.emit()

    def _unfold(self) -> None:
        self.note.show()
        self.photo.show()
        self.note.setFocus()


class SectionCard(Card):
    """One heading of the checklist with its lines and a count of answers. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, section: ChecklistSection) -> None:
        super().__init__(section.title, _ICONS.get(section.id, "clipboard-check"), spacing=8)
        self.lines = [AnswerLine(item) for item in section.items]
        self._count = Chip("", "gray")
        self.head.addWidget(self._count)
        for place, line in enumerate(self.lines):
            if place:
                self.add(rule())
            self.add(line)
            line.edited.connect(self._tell)
        self._tally()

    def _tell(self) -> None:
        self._tally()
        self.edited.emit()

    def _tally(self) -> None:
        done = sum(bool(line.answer.draft()) for line in self.lines)
        words = self.tr("%1 of %2").replace("%1", ltr(done)).replace("%2", ltr(len(self.lines)))
        self._count.show_text(words, "ok" if done == len(self.lines) else "gray")

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""
        for line in self.lines:
            line.show_draft(typed)
        self._tally()


class Answers(QWidget):
    """The whole checklist. Signals: `edited()`, `photographed(item id, Scan)`, `unphotographed(item id)`."""

    edited = Signal()
    photographed = Signal(str, object)
    unphotographed = Signal(str)

    def __init__(self, sections: Sequence[ChecklistSection]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(14))
        self.cards = [SectionCard(section) for section in sections]
        self.lines = {line.item.id: line for card in self.cards for line in card.lines}
        for card in self.cards:
            column.addWidget(card)
            card.edited.connect(self.edited)
        for line in self.lines.values():
            line.photographed.connect(self.photographed)
            line.unphotographed.connect(self.unphotographed)

    def draft(self) -> dict[str, str]:
        """Every answer and note, by dotted field."""
        return {field: text for line in self.lines.values() for field, text in line.draft().items()}

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""
        for card in self.cards:
            card.show_draft(typed)

    def show_errors(self, sentences: Typed) -> None:
        """Say which answers are missing."""
        for line in self.lines.values():
            line.show_errors(sentences)

    def jump(self, field: str) -> QWidget | None:
        """Put the cursor on an answer."""
        line = self.lines.get(field.split(".")[1]) if field.startswith("answers.") else None
        if line is not None:
            line.answer.setFocus()
        return line
