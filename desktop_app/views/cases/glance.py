"""A file at a glance: who, where it stands, when the answer is due."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.files.overview import FileOverview
from desktop_app.policy.text import ltr
from desktop_app.views.file_words import FileWords, overview_tone, phone, place
from desktop_app.views.labels import day, short_day, term, time_left, time_left_tone
from desktop_app.views.language import screen_language
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.avatar import Avatar
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.facts import Fact, Facts
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas, label, rule


class FileGlance(QWidget):
    """Signal: `file_wanted()` when the file shall be opened."""

    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = FileWords()
        self._avatar, self._chip = Avatar("", 44), Chip()
        self._name, self._about = label("", "heading", wrap=True), label("", "hint", wrap=True)
        self._reply, self._warning = Note(), Note()
        self._facts, self._request = Facts(), Facts()
        self._open = button(
            self.tr("Open the file"), "case_open", kind="primary", icon="folder-open", on_click=self.file_wanted.emit
        )
        self._lay_out()

    def show_file(self, overview: FileOverview) -> None:
        """Show a file."""
        persons = self._words.persons(overview.household_size)
        self._avatar.show_name(overview.holder.full_name)
        self._name.setText(overview.holder.full_name)
        self._about.setText(" · ".join((ltr(overview.number), term(overview.category), persons)))
        self._chip.show_text(self._words.stage_of(overview), overview_tone(overview))
        self._tell_reply(overview)
        self._warn(overview)
        self._facts.show_facts(self._holder(overview))
        self._request.show_facts(self._asked(overview))

    def _tell_reply(self, overview: FileOverview) -> None:
        reply = overview.request.reply if overview.request else None
        if reply is None:
            self._reply.tell("")
        elif reply.window.paused:
            self._reply.tell(self.tr("The clock stands still: the office waits for the applicant."), "gray")
        elif reply.latest is None or reply.days_left is None:
            self._reply.tell("")
        else:
            words = f"{time_left(reply.days_left)} · {day(reply.latest)}"
            self._reply.tell(words, time_left_tone(reply.days_left), self.tr("Answer by"))

    def _warn(self, overview: FileOverview) -> None:
        if overview.freeze is not None:
            ends = overview.freeze.ends_on
            words = (
                self.tr("Until %1").replace("%1", day(ends)) if ends else self.tr("The person has not been told yet.")
            )
            self._warning.tell(words, "violet", self.tr("The file is frozen"))
        elif overview.declaration_stale:
            self._warning.tell(self.tr("The data changed: a new declaration is to be signed."), "warn")
        else:
            self._warning.tell("")

    def _holder(self, overview: FileOverview) -> list[Fact]:
        holder, visit = overview.holder, overview.next_visit
        born = holder.birth.words(screen_language()) if holder.birth else ""
        return [
            (self.tr("Identity number"), ltr(holder.identity_number) if holder.identity_number else ""),
            (self.tr("Mobile"), phone(holder.mobile)),
            (self.tr("Born"), born),
            (self.tr("Age"), self._words.years(holder.age)),
            (self.tr("District"), place(overview.address)),
            (self.tr("Researcher"), overview.researcher.full_name if overview.researcher else self.tr("Nobody yet")),
            (self.tr("Next visit"), short_day(visit.planned_for.date()) if visit else ""),
        ]

    def _asked(self, overview: FileOverview) -> list[Fact]:
        request = overview.request
        if request is None:
            return []
        return [
            (self.tr("Latest request"), ltr(request.number)),
            (self.tr("State of the request"), term(request.state)),
            (self.tr("Received"), short_day(request.submitted_on)),
            (self.tr("Asked for"), "، ".join(term(service) for service, _ in request.services)),
        ]

    def _lay_out(self) -> None:
        theme = current_theme()
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        column.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._name)
        words.addWidget(self._about)
        head = row(self._avatar, words, stretch=False, spacing=12)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addLayout(row(self._chip))
        for part in (self._open, self._reply, self._warning, rule(), self._facts, rule(), self._request):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
