"""The folder that this computer watches for scans, and how another is chosen."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.casework.scans.files import scans_in
from desktop_app.policy.text import ltr
from desktop_app.views.scan_intake import ScanIntake
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.text import label


class FolderLine(QWidget):
    """Says which folder is watched; another is taken once a person knows that its scans will be removed from it."""

    def __init__(self, intake: ScanIntake) -> None:
        super().__init__()
        self._intake = intake
        self._path = label("", "value", wrap=True, selectable=True)
        self._other = button(
            self.tr("Another folder…"), "scans_folder_choose", icon="folder-open", on_click=self.choose
        )
        self._own = button(
            self.tr("The usual folder"), "scans_folder_own", kind="quiet", on_click=lambda: self._watch(None)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(4))
        line = row(self._path, self._own, self._other, stretch=False)
        line.setStretch(0, 1)
        column.addLayout(line)
        hint = self.tr("Let the scanner save here. Files are taken in by themselves and removed once they are kept.")
        column.addWidget(label(hint, "hint", wrap=True))
        self.show_folder()

    def show_folder(self) -> None:
        """Show the folder as it is."""
        folder = self._intake.folder
        words = self.tr("The watched folder: %1") if folder.is_dir() else self.tr("The folder cannot be reached: %1")
        self._path.setText(words.replace("%1", ltr(folder)))
        self._own.setVisible(not self._intake.is_own_folder)

    def choose(self) -> None:
        """Let a person choose a folder."""
        chosen = QFileDialog.getExistingDirectory(self, self._other.accessibleName(), str(self._intake.folder))
        if chosen:
            self.take(Path(chosen))

    def take(self, folder: Path) -> None:
        """Watch a folder as if a person had chosen it; what lies in it already is asked about first."""
        count = len(scans_in(folder))
        if not count:
            self._watch(folder)
            return
        words = self.tr("%n file(s) in it will be taken in, and removed from the folder once kept.", "", count)
        confirm(
            self,
            self.tr("The folder is not empty"),
            words.replace(str(count), ltr(count)),
            self.tr("Take them in"),
            lambda: self._watch(folder),
            object_name="scans_folder",
        )

    def _watch(self, folder: Path | None) -> None:
        self._intake.choose_folder(folder)
        self.show_folder()
