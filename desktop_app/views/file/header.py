"""The head of a file's page: who, where it stands, what may be done, and what must not be overlooked."""

import uuid

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop_app.casework.files.overview import FileOverview
from desktop_app.casework.freezes import FreezeRow
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.file.actions import FileActions
from desktop_app.views.file_words import FileWords, overview_tone
from desktop_app.views.labels import day, term, time_left
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.avatar import Avatar
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label


class FileHeader(Card):
    """Signal: `decision_wanted(decision id)` when what froze the file is to be seen."""

    decision_wanted = Signal(object)

    def __init__(self, actions: FileActions) -> None:
        super().__init__(padding=16, spacing=10)
        self._actions, self._words = actions, FileWords()
        self._freeze_decision: uuid.UUID | None = None
        self._avatar, self.chip = Avatar("", 44), Chip()
        self._name, self._about = label("", "heading", wrap=True), label("", "hint", wrap=True)
        self.late = Note()
        self.freeze = Note(
            icon="lock",
            action=self.tr("Open the decision"),
            action_name="file_freeze",
            on_action=lambda: self.decision_wanted.emit(self._freeze_decision),
        )
        self.stale = Note(
            action=self.tr("Print the declaration"), action_name="file_declare", on_action=actions.print_declaration
        )
        self.update_due = Note()
        self._lay_out()

    def show_file(self, overview: FileOverview) -> None:
        """Show a file."""
        self._actions.offer(overview)
        self._avatar.show_name(overview.holder.full_name)
        self._name.setText(overview.holder.full_name)
        persons = self._words.persons(overview.household_size)
        before = self.tr("from before the program") if overview.from_before else ""
        parts = (ltr(overview.number), term(overview.category), persons, before)
        self._about.setText(" · ".join(part for part in parts if part))
        self.chip.show_text(self._words.stage_of(overview), overview_tone(overview))
        self._warn(overview)

    def _warn(self, overview: FileOverview) -> None:
        reply = overview.request.reply if overview.request else None
        late = reply is not None and reply.late
        how_late = time_left(reply.days_left) if reply else ""
        self.late.tell(how_late if late else "", "danger", self.tr("The answer is late") if late else "")
        self._freeze_decision = overview.freeze.decision_id if overview.freeze else None
        self._tell_freeze(overview.freeze)
        stale = overview.declaration_stale and Act.MAKE_DECLARATION in overview.acts
        words = self.tr("The data are no longer what was declared: a new declaration is to be printed and signed.")
        self.stale.tell(words if overview.declaration_stale else "", "warn")
        offered = self.stale.findChild(QPushButton, "file_declare")
        if isinstance(offered, QPushButton):
            offered.setVisible(stale and Act.PRINT_PAPER in overview.acts)
        due = self.tr("The yearly update of the data was due on %1.").replace("%1", day(overview.update_due_on))
        self.update_due.tell(due if overview.update_late else "", "warn")

    def _tell_freeze(self, freeze: FreezeRow | None) -> None:
        if freeze is None:
            self.freeze.tell("")
        elif freeze.ends_on is None:
            words = self.tr("The person has not been told yet; the freeze runs from the day of telling.")
            self.freeze.tell(words, "violet", self.tr("The file is frozen"))
        elif freeze.is_due:
            words = self.tr("It ended on %1: a person confirms the exclusion, or lifts the freeze.")
            self.freeze.tell(words.replace("%1", day(freeze.ends_on)), "danger", self.tr("The freeze has ended"))
        else:
            until = self.tr("Until %1").replace("%1", day(freeze.ends_on))
            self.freeze.tell(f"{until} · {time_left(freeze.days_left)}", "violet", self.tr("The file is frozen"))

    def _lay_out(self) -> None:
        theme = current_theme()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._name)
        words.addWidget(self._about)
        line = row(self._avatar, words, self.chip, spacing=12, stretch=False)
        line.setStretch(1, 1)
        self.add(line)
        flow = Flow(spacing=8)
        for made in self._actions.buttons.values():
            flow.addWidget(made)
        self.add(flow)
        for note in (self.freeze, self.late, self.stale, self.update_due):
            self.add(note)
