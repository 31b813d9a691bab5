"""Edits the wording of one paper beside its sample; what is typed is kept, and printed only once it is adopted."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.wording_editing import (
    OpenWording,
    adopt_wording,
    changes_typed,
    compare_editions,
    open_wording,
    preview_wording,
    read_edition,
    restore_bundled,
)
from desktop_app.policy.faults import Fault
from desktop_app.policy.terms import PaperKind
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.autosave import Autosave
from desktop_app.views.labels import sentences
from desktop_app.views.live_preview import Asked, LivePreview
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas, label
from desktop_app.views.widgets.toast import say
from desktop_app.views.wording.keeper import WordingKeeper
from desktop_app.views.wording.sheets import AdoptionSheet, ChangesSheet, EditionsSheet
from desktop_app.views.wording.text_form import TextForm


class WordingEditor(QWidget):
    """The form of one paper's words. Signal: `left()` when a person goes back to the list."""

    left = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._opened: OpenWording | None = None
        self._keeper: WordingKeeper | None = None
        self.form = TextForm()
        self.preview = LivePreview(office, "wording_sample", self.tr("The sample of the paper"), self._sample)
        self._saving = Autosave(self, self._save)
        self._title = label("", "heading", wrap=True)
        self._edition = Chip("", "gray")
        self._state = label("", "muted")
        self._leave = button(self.tr("All papers"), "wording_leave", icon="arrow-right", on_click=self.leave)
        self._drop = button(self.tr("Drop the draft"), "wording_drop", on_click=self._ask_drop)
        self._restore = button(self.tr("Back to the program's words…"), "wording_restore", on_click=self._ask_restore)
        self._editions = button(self.tr("Editions"), "wording_history", icon="history", on_click=self.show_editions)
        self._changes = button(self.tr("Differences"), "wording_differences", icon="eye", on_click=self.show_changes)
        self._adopt = button(
            self.tr("Adopt…"), "wording_adopt", kind="primary", icon="check", on_click=self._ask_adoption
        )
        self._lay_out()
        self.form.edited.connect(self._touch)
        self.preview.refused.connect(self._show_faults)
        self.preview.shown.connect(self._show_sound)
        self._saving.saved.connect(self._show_state)

    def open(self, kind: PaperKind) -> bool:
        """Show the words of a paper as they were left, or as they are in force."""
        self._saving.flush()
        opened = attempt(self, lambda: self._office.ask(open_wording, kind))
        if opened is None:
            return False
        self._opened, self._keeper = opened, WordingKeeper(self._office, opened)
        self.form.show_places(opened.places)
        self.form.show_draft(self._keeper.typed)
        self._title.setText(opened.in_force["title"])
        self._edition.show_text(self._named(opened.edition), "ok" if opened.own else "gray")
        self._restore.setVisible(opened.own)
        self._show_state()
        self._room.verticalScrollBar().setValue(0)
        self.form.jump("title")
        self.preview.refresh_soon()
        return True

    def leave(self) -> None:
        """Keep what was typed, and go back to the list."""
        if self._saving.flush():
            self.left.emit()

    def show_changes(self) -> None:
        """Show what was typed otherwise than it is in force."""
        if self._opened is not None:
            kind, typed = self._opened.kind, self.form.draft()
            changes = attempt(self, lambda: self._office.ask(changes_typed, kind, typed))
            text = self.tr("What was typed, beside edition %1 that is in force.")
            if changes is not None:
                title = self.tr("Differences")
                ChangesSheet(self, title, text.replace("%1", ltr(self._opened.edition)), changes).open()

    def show_editions(self) -> None:
        """Show the editions of the paper."""
        if self._opened is not None:
            EditionsSheet(self, self._opened.editions, self._compare, self._begin_from).open()

    def _sample(self) -> Asked:
        assert self._opened is not None  # noqa: S101 - a sample is asked for once a paper is open
        return preview_wording, (self._opened.kind, self.form.draft())

    def _touch(self) -> None:
        if self._keeper is not None:
            self._keeper.take(self.form.draft())
            self._saving.touch()
            self.preview.refresh_soon()

    def _save(self) -> None:
        if self._keeper is not None:
            self._keeper.save()

    def _show_state(self) -> None:
        begun = self._keeper is not None and self._keeper.draft_id is not None
        self._state.setText(self.tr("A draft, kept as typed; papers are not changed by it yet.") if begun else "")
        self._state.setVisible(begun)
        self._drop.setVisible(begun)

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        self.form.show_errors(sentences(faults))

    def _show_sound(self) -> None:
        if not self.preview.refusal():
            self.form.show_errors({})

    def _compare(self, edition: str) -> None:
        if self._opened is not None:
            kind, now = self._opened.kind, self._opened.edition
            changes = attempt(self, lambda: self._office.ask(compare_editions, kind, edition, now))
            text = self.tr("From edition %1 to edition %2 that is in force.")
            if changes is not None:
                words = text.replace("%1", ltr(edition)).replace("%2", ltr(now))
                ChangesSheet(self, self.tr("Differences"), words, changes).open()

    def _begin_from(self, edition: str) -> None:
        if self._opened is not None:
            kind = self._opened.kind
            typed = attempt(self, lambda: self._office.ask(read_edition, kind, edition))
            if typed is not None:
                self.form.show_draft(typed)
                self._touch()

    def _ask_adoption(self) -> None:
        if self._opened is None or not self._saving.flush():
            return
        text = self.tr("Papers issued from that day carry these words; those printed before keep theirs.")
        sheet = AdoptionSheet(self, self.tr("Adopt this wording"), text, self._opened.today)
        sheet.ask(self.tr("Adopt"), self._adopt_typed)

    def _adopt_typed(self, asked: Mapping[str, str]) -> None:
        if self._opened is None or self._keeper is None:
            return
        kind, draft_id = self._opened.kind, self._keeper.draft_id
        edition = self._office.run(adopt_wording, kind, {**self.form.draft(), **asked}, draft_id)
        self._saving.forget()
        self.open(kind)
        say(self, self.tr("Edition %1 is adopted").replace("%1", ltr(edition)))

    def _ask_restore(self) -> None:
        if self._opened is not None:
            text = self.tr("Papers issued from that day carry the program's words; your editions stay in the history.")
            sheet = AdoptionSheet(self, self.tr("Back to the program's words"), text, self._opened.today)
            sheet.ask(self.tr("Go back"), self._restore_bundled)

    def _restore_bundled(self, asked: Mapping[str, str]) -> None:
        if self._opened is not None:
            self._office.run(restore_bundled, self._opened.kind, asked)
            self.open(self._opened.kind)
            say(self, self.tr("The program's words are adopted"))

    def _ask_drop(self) -> None:
        text = self.tr("What you typed is thrown away; the words in force stay.")
        title, yes, name = self.tr("Drop the draft?"), self.tr("Throw it away"), "wording_drop_sure"
        confirm(self, title, text, yes, self._drop_draft, danger=True, object_name=name)

    def _drop_draft(self) -> None:
        if self._opened is not None and self._keeper is not None:
            self._saving.forget()
            self._keeper.discard()
            self.open(self._opened.kind)

    def _named(self, edition: str) -> str:
        return self.tr("Edition %1").replace("%1", ltr(edition))

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(10))
        head = row(self._leave, self._title, self._edition, spacing=12, stretch=False)
        head.setStretch(1, 1)
        outer.addLayout(head)
        asked = Card(padding=14)
        asked.add(self.form)
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(asked)
        column.addStretch(1)
        self._room = scrolling(inner)
        line = row(self._room, spacing=16, stretch=False)
        line.setStretch(0, 6)
        line.addWidget(self.preview, 5)
        outer.addLayout(line, 1)
        outer.addWidget(self._state)
        outer.addLayout(row(self._restore, self._drop, None, self._editions, self._changes, self._adopt, spacing=8))
