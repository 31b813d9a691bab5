"""The doctor on the screen: everything that the program stands on, each with how it is and what to do."""

from collections.abc import Callable
from re import sub

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.casework.doctor.examine import Examination, examine
from desktop_app.casework.doctor.finding import Check, Finding, State, headline, worst
from desktop_app.casework.doctor.inside import rebuild_search
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.casework.doctor.report import compose_report
from desktop_app.casework.opening import Opened
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.language import screen_language
from desktop_app.views.long_work import LongWork
from desktop_app.views.office import Office
from desktop_app.views.outlook import look_around
from desktop_app.views.report_sheet import ReportSheet
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.text import label

_TONES: dict[State, Tone] = {State.SOUND: "ok", State.CAUTION: "warn", State.WRONG: "danger"}
_ICONS = {State.SOUND: "circle-check", State.CAUTION: "triangle-alert", State.WRONG: "circle-alert"}
_REBUILT = frozenset({Check.SEARCH, Check.ALIKE, Check.LISTING})


class CheckupCard(Card):
    """Examines on the worker thread, and puts a report together."""

    def __init__(self, office: Office, opened: Opened) -> None:
        super().__init__(self.tr("Examine the program"), "shield-check", spacing=10)
        self._office, self._opened = office, opened
        self.told, busy = Note(""), Busy("doctor_busy", can_cancel=True)
        self._work = LongWork(office.long_worker, busy)
        self._list = QWidget()
        self._lines = QGridLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setColumnStretch(2, 1)
        self._lines.setHorizontalSpacing(current_theme().px(10))
        self._go = button(self.tr("Examine now"), "doctor_go", icon="shield-check", on_click=self.examine)
        self._save = button(self.tr("Save a report"), "doctor_report", icon="save", on_click=self.report)
        self._rebuild = button(
            self.tr("Rebuild the indexes of search and lists"),
            "doctor_rebuild_search",
            icon="refresh-cw",
            on_click=self.rebuild,
        )
        self._rebuild.hide()
        text = self.tr("The store, the copies, the fonts, the printer and the clock are looked at. Nothing is changed.")
        self.add(label(text, "muted", wrap=True))
        self.add(self.told)
        self.add(busy)
        self.add(self._list)
        self.add(row(self._go, self._save, self._rebuild))
        self._list.hide()

    def examine(self) -> None:
        """Look at everything, and list what was found."""
        self._begin(look_around(self._opened.places), lambda _found: None)

    def report(self) -> None:
        """Look at everything, and show the report to be read and saved."""
        outlook = look_around(self._opened.places)
        self._begin(outlook, lambda found: ReportSheet(self, compose_report(outlook, found)).open())

    def rebuild(self) -> None:
        """Make anew what search and lists are drawn from, then look at everything again."""
        self._enable(on=False)
        onlooker = self._work.begin(self.tr("The indexes are being rebuilt. You may go on working."))
        self._office.run_in_background(
            rebuild_search, onlooker, done=lambda _count: self.examine(), failed=self._failed
        )

    def _begin(self, outlook: Outlook, then: Callable[[Examination], object]) -> None:
        self._enable(on=False)
        onlooker = self._work.begin(self.tr("Everything is being looked at. You may go on working."))

        def done(found: Examination) -> None:
            self._enable(on=True)
            self._show(found)
            then(found)

        worker = self._office.long_worker
        self._office.ask_beside(worker, examine, self._opened, outlook, onlooker, done=done, failed=self._failed)

    def _show(self, found: Examination) -> None:
        self._clear()
        language = screen_language()
        for line, finding in enumerate(found.findings):
            self._add(line, finding)
        self._list.show()
        self._rebuild.setVisible(any(one.check in _REBUILT and one.state is not State.SOUND for one in found.findings))
        self.told.tell(headline(found.findings, language), _TONES[worst(found.findings)])

    def _add(self, line: int, finding: Finding) -> None:
        language = screen_language()
        words = _isolated(finding.sentence(language), finding.number)
        picture = Picture(_ICONS[finding.state], 18, _TONES[finding.state])
        self._lines.addWidget(picture, line, 0)
        self._lines.addWidget(label(finding.title(language), "strong"), line, 1)
        self._lines.addWidget(label(words, wrap=True), line, 2)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _failed(self, error: Exception) -> None:
        self._enable(on=True)
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)

    def _enable(self, *, on: bool) -> None:
        self.told.tell("")
        if on:
            self._work.end()
        self._go.setEnabled(on)
        self._save.setEnabled(on)
        self._rebuild.setEnabled(on)


def _isolated(words: str, number: int) -> str:
    """Keep a number that stands alone, and no part of a longer one, apart from the words around it."""
    return sub(rf"(?<!\d){number}(?!\d)", ltr(number), words) if number else words
