"""One chapter of the policy: its items with their references, to be read, or edited in place."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.policy.counting import counted
from desktop_app.policy.editing import EditKind, EditPlace, edit_places
from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import ClauseStanding
from desktop_app.views.labels import term
from desktop_app.views.language import screen_language
from desktop_app.views.policy_words import PolicyWords
from desktop_app.views.study_words import StudyWords
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.code_field import DIGITS, CodeField
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label, rule
from desktop_app.views.widgets.text_area import TextArea

STANDING_TONES: dict[ClauseStanding, Tone] = {
    ClauseStanding.OWN: "ok",
    ClauseStanding.ADOPTED: "info",
    ClauseStanding.ADVICE: "gray",
}


class ChapterView(QWidget):
    """Shows a chapter. Signal: `changed(path, text)` as an item is edited."""

    changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._words, self._study = PolicyWords(), StudyWords(self)
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card = Card()
        self._column.addWidget(self._card)
        self._column.addStretch(1)

    def show_chapter(self, policy: Policy, name: str, changes: Mapping[str, str], *, editing: bool) -> None:
        """Show a chapter with the changes typed so far."""
        chapter = policy.chapters()[name]
        self._card.hide()
        self._column.removeWidget(self._card)
        self._card.deleteLater()
        self._card = Card(self._words.chapter(name), spacing=10)
        self._card.head.addWidget(Chip(term(chapter.standing), STANDING_TONES[chapter.standing]))
        self.fields = {}
        clause = policy.clause(chapter)
        if clause.citable and chapter.section:
            self._card.add(label(chapter.section, "muted", wrap=True))
        if chapter.intro:
            self._card.add(label(chapter.intro, wrap=True))
        if name == "rights" and policy.study is not None:
            self._card.add(Note(self._study.readers(policy), "info"))
        places = [place for place in edit_places(policy) if place.chapter == name]
        for number, place in enumerate(places):
            if number:
                self._card.add(rule())
            self._add(place, changes.get(place.path, place.value), editing=editing)
        self._column.insertWidget(0, self._card)

    def _add(self, place: EditPlace, text: str, *, editing: bool) -> None:
        caption = self._caption(place)
        if not editing:
            line = row(label(caption, "muted"), label(_words(place), wrap=True), spacing=12, stretch=False)
            line.setStretch(1, 1)
            self._card.add(line)
            return
        name = "policy_" + place.path.replace(".", "_")
        control = CodeField(name, code=DIGITS) if place.kind is EditKind.NUMBER else TextArea(name, lines=2)
        control.show_draft(text)
        stands = self.tr("As it stands: %1").replace("%1", _words(place)) if _words(place) != place.value else ""
        field = Field(caption or self.tr("Text"), control, hint=stands)
        control.edited.connect(lambda: self.changed.emit(place.path, control.draft()))
        self.fields[place.path] = field
        self._card.add(field)

    def _caption(self, place: EditPlace) -> str:
        names = {
            "earliest.count": self.tr("Least time for an answer"),
            "latest.count": self.tr("Longest time for an answer"),
            "file_within_days": self.tr("Days to file a grievance"),
            "decide_within_working_days": self.tr("Working days to settle it"),
        }
        if place.path.endswith("freeze_months"):
            return self.tr("Months of freeze")
        return names.get(place.name, place.item)


def _words(place: EditPlace) -> str:
    """Write what stands at a place: a number with its unit, a statement with its numbers."""
    return counted(int(place.value), place.unit, screen_language()) if place.unit else place.reads
