"""One line of the reception log, written while the person stands at the desk or is on the telephone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.terms import Channel
from desktop_app.views.file_link import FileLink, linked_file
from desktop_app.views.labels import choices, sentences
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import PHONE, CodeField
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.widgets.toast import say

FILE = "file"


class LogForm(QWidget):
    """Enter the fields one after another, Ctrl+Enter writes the line."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._channels: tuple[Channel, ...] = ()
        self.form, self.errors = Form(), ErrorList("reception_errors")
        self._channel, self._link = Choice("reception_channel"), FileLink("reception_file", office)
        self._ask()
        self.errors.jumped.connect(self._jump)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self._write)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Offer the channels of the policy in force; the first is chosen for whoever does not choose."""
        if tuple(channels) != self._channels:
            self._channels = tuple(channels)
            self._channel.set_options(choices(Channel, channels))
            self._choose_first()

    def _choose_first(self) -> None:
        if not self._channel.draft() and self._channels:
            self._channel.show_draft(self._channels[0].value)

    def _write(self) -> None:
        """Write the line; what is refused is said beside the fields, and everything typed stays."""
        typed = self.form.draft()
        try:
            self._office.run(log_reception, _line(typed))
        except Refused as refusal:
            self._tell(refusal.faults)
        else:
            self._begin_next()

    def _begin_next(self) -> None:
        """Clear the form for the next one who comes."""
        self._tell(())
        self.form.show_draft({})
        self._choose_first()
        self.form.jump("visitor")
        say(self, self.tr("The line stands in the log."))

    def _tell(self, faults: Sequence[Fault]) -> None:
        said = sentences(faults)
        self.form.show_errors(said)
        self.errors.show_mistakes([Mistake(field, words) for field, words in said.items()])
        first = next((field for field in said if field in self.form), None)
        if first is not None:
            self.form.jump(first)

    def _jump(self, field: str) -> None:
        if field in self.form:
            self.form.jump(field)

    def _ask(self) -> None:
        add = self.form.add
        add("visitor", self.tr("Who came"), LineField("reception_visitor"), required=True)
        add("mobile", self.tr("Mobile"), CodeField("reception_mobile", code=PHONE))
        add("channel", self.tr("How they reached us"), self._channel)
        add("accompanied_by", self.tr("Who accompanied them"), LineField("reception_accompanied_by"))
        add(FILE, self.tr("Their file, if they have one"), self._link, wide=True)
        add("asked", self.tr("What they asked"), TextArea("reception_asked", lines=3))
        add("answered", self.tr("What they were told"), TextArea("reception_answered", lines=3))

    def _lay_out(self) -> None:
        theme = current_theme()
        inner = canvas()
        body = QVBoxLayout(inner)
        body.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        body.addWidget(self.errors)
        body.addWidget(self.form)
        body.addStretch(1)
        keep = button(
            self.tr("Write it in the log"), "reception_write", kind="primary", icon="check", on_click=self._write
        )
        keep.setToolTip("Ctrl+Enter")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        area = scrolling(inner)
        self._link.found.connect(
            lambda: area.ensureWidgetVisible(self._link), Qt.ConnectionType.QueuedConnection
        )  # once the list of them has its height
        column.addWidget(area, 1)
        column.addLayout(row(keep))


def _line(typed: Mapping[str, str]) -> ReceptionLine:
    return ReceptionLine(
        visitor=typed["visitor"],
        channel=Channel(typed["channel"]),
        mobile=typed["mobile"],
        accompanied_by=typed["accompanied_by"],
        asked=typed["asked"],
        answered=typed["answered"],
        file_id=linked_file(typed[FILE], FILE),
    )
