"""Where copies of the office lie: on this computer, or in a folder or on a stick that a person chooses."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.text import label

_HERE, _ELSEWHERE = "here", "elsewhere"


class CopyPlace(QWidget):
    """A choice of place. Signal: `changed()`; `folder()` is None on this computer."""

    changed = Signal()

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self._folder: Path | None = None
        self._choice = CheckChoices(
            object_name,
            self.tr("Place of the copies"),
            [(_HERE, self.tr("This computer")), (_ELSEWHERE, self.tr("A USB stick or a folder"))],
        )
        self._choice.show_draft(_HERE)
        self._path = label("", "muted", wrap=True)
        self._pick = button(
            self.tr("Choose the folder…"), f"{object_name}_pick", icon="folder-open", on_click=self.choose
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(8))
        column.addWidget(self._choice)
        line = row(self._pick, self._path, spacing=12, stretch=False)
        line.setStretch(1, 1)
        column.addLayout(line)
        self._choice.edited.connect(self._chosen)
        self._show()

    def folder(self) -> Path | None:
        """The folder chosen, or none for this computer."""
        return self._folder if self._choice.draft() == _ELSEWHERE else None

    @property
    def ready(self) -> bool:
        """Whether a place is known: this computer, or a folder that was chosen."""
        return self._choice.draft() == _HERE or (self._choice.draft() == _ELSEWHERE and self._folder is not None)

    def take(self, folder: Path) -> None:
        """Take a folder as if a person had chosen it."""
        self._folder = folder
        self._choice.show_draft(_ELSEWHERE)
        self._show()
        self.changed.emit()

    def choose(self) -> None:
        """Let a person choose a folder."""
        chosen = QFileDialog.getExistingDirectory(self, self._pick.accessibleName(), str(self._folder or Path.home()))
        if chosen:
            self.take(Path(chosen))

    def _chosen(self) -> None:
        if not self._choice.draft():
            self._choice.show_draft(_HERE)
        self._show()
        if self._choice.draft() == _ELSEWHERE and self._folder is None:
            self.choose()
        self.changed.emit()

    def _show(self) -> None:
        away = self._choice.draft() == _ELSEWHERE
        self._pick.setVisible(away)
        self._path.setVisible(away)
        self._path.setText(ltr(self._folder) if self._folder else self.tr("No folder chosen yet"))
