"""The line at the window's foot: the day, the last backup, a word from the program, and the version."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

OLD_BACKUP_DAYS = 2


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

    def show_time(self, now: datetime, last_backup: datetime | None) -> None:
        """Show the day in both calendars, and how old the last backup is."""
        self._day.setText(labels.today(now))
        if last_backup is None:
            self._backup.setText(self.tr("No backup yet"))
        else:
            self._backup.setText(self.tr("Last backup: %1").replace("%1", labels.ago(last_backup, now)))
        old = last_backup is None or (now - last_backup).days >= OLD_BACKUP_DAYS
        self._sign.set_icon("hard-drive-download", "warn" if old else "ok")

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out the version where there is no room."""
        self._version.setVisible(not narrow)
