"""What a decision must rest on: for each kind a note and a scan."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.decisions.drafts import evidence_field
from desktop_app.policy.terms import Evidence
from desktop_app.views.labels import term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.scan_box import Scan, ScanBox


class EvidenceLine(QWidget):
    """One kind of evidence. Signals: `edited(field)`, `attached(field, Scan)`, `cleared(field)`."""

    edited = Signal(str)
    attached = Signal(str, object)
    cleared = Signal(str)

    def __init__(self, kind: Evidence) -> None:
        super().__init__()
        self.key = evidence_field(kind)
        caption = term(kind)
        hint = self.tr("Its number and date, or what it says")
        self.note = LineField(f"evidence_{kind.value}", caption, placeholder=hint)
        self.field = Field(caption, self.note, required=True)
        self.box = ScanBox(f"scan_{kind.value}", self.tr("Scan: %1").replace("%1", caption))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(6))
        column.addWidget(self.field)
        column.addWidget(self.box)
        self.note.edited.connect(self._tell)
        self.box.attached.connect(self._take)
        self.box.cleared.connect(lambda: self.cleared.emit(self.key))

    def _tell(self) -> None:
        self.field.set_error("")
        self.edited.emit(self.key)

    def _take(self, scan: Scan) -> None:
        self.field.set_error("")
        self.attached.emit(self.key, scan)


class EvidenceLines(QWidget):
    """All the evidence that a course asks for. Signals as of its lines."""

    edited = Signal(str)
    attached = Signal(str, object)
    cleared = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, EvidenceLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(14))

    def ask_for(self, kinds: Sequence[Evidence]) -> list[str]:
        """Ask for these kinds; returns the fields that are new."""
        wanted = {evidence_field(kind): kind for kind in kinds}
        for key in [key for key in self.lines if key not in wanted]:
            line = self.lines.pop(key)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        fresh = [key for key in wanted if key not in self.lines]
        for key in fresh:
            line = EvidenceLine(wanted[key])
            line.edited.connect(self.edited)
            line.attached.connect(self.attached)
            line.cleared.connect(self.cleared)
            self.lines[key] = line
            self._column.addWidget(line)
        return fresh

    def show_note(self, key: str, text: str) -> None:
        """Show what was typed before."""
        self.lines[key].note.show_draft(text)

    def draft(self) -> dict[str, str]:
        """The notes as typed."""
        return {key: line.note.draft() for key, line in self.lines.items()}

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is missing beside its line."""
        for key, line in self.lines.items():
            line.field.set_error(sentences.get(key, ""))
