"""The line at the window's foot: the day, the last backup, a word from the program, and the version."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.casework.copy_keeping import CopyStanding
from desktop_app.policy.copies import CopyState
from desktop_app.policy.faults import Fault
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.labels import sentence
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

_TONES: dict[CopyState, Tone] = {
    CopyState.GOOD: "ok",
    CopyState.NONE_AWAY_YET: "warn",
    CopyState.HERE_OLD: "warn",
    CopyState.FAILED: "warn",
    CopyState.AWAY_OLD: "danger",
    CopyState.ATTACHMENT_DAMAGED: "danger",
}


class StatusLine(QFrame):
    """Quiet words that are always there."""

    def __init__(self, version: str) -> None:
        super().__init__()
        theme = current_theme()
        styled(self, role="statusline")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
        line.setSpacing(theme.px(8))
        self._day, self._backup = label("", "hint"), label("", "hint")
        self._sign = Picture("hard-drive-download", 15, "ok")
        line.addWidget(self._day)
        line.addSpacing(theme.px(8))
        line.addWidget(self._sign)
        line.addWidget(self._backup)
        line.addStretch(1)
        self._version = label(self.tr("Version %1").replace("%1", ltr(version)), "hint")
        line.addWidget(self._version)

    def show_time(self, now: datetime, copies: CopyStanding) -> None:
        """Show the day in both calendars, and when a copy was last proven; what is wrong is said in words."""
        self._day.setText(labels.today(now))
        tone = _TONES[copies.state]
        self._backup.setText(self._told(now, copies))
        self._backup.setToolTip(sentence(Fault(copies.failed)) if copies.failed else "")
        styled(self._backup, role="error" if tone == "danger" else "hint")
        self._sign.set_icon("hard-drive-download" if tone == "ok" else "triangle-alert", tone)

    def _told(self, now: datetime, copies: CopyStanding) -> str:
        if copies.state is CopyState.ATTACHMENT_DAMAGED:
            return self.tr("A stored scan is damaged — the administrator puts it back from a copy under Upkeep")
        if copies.state is CopyState.AWAY_OLD:
            return self._without_away(now, copies)
        if copies.state is CopyState.FAILED:
            return self.tr("Copying did not succeed — the program will try again, and Upkeep says why")
        proven = max((at for at in (copies.here, copies.away) if at), default=None)
        if proven is None:
            return self.tr("No backup yet")
        words = self.tr("Last proven copy: %1").replace("%1", labels.ago(proven, now))
        if copies.away is None:
            return words + " · " + self.tr("none outside of this computer yet")
        return words + " · " + self.tr("outside of this computer: %1").replace("%1", labels.ago(copies.away, now))

    def _without_away(self, now: datetime, copies: CopyStanding) -> str:
        if not copies.place_chosen:
            return self.tr("No copy outside of this computer — the administrator chooses a stick under Upkeep")
        last = labels.ago(copies.away, now) if copies.away else self.tr("never")
        return self.tr("Last copy outside of this computer: %1 — plug the stick in").replace("%1", last)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out the version where there is no room."""
        self._version.setVisible(not narrow)
