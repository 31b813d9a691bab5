"""The list as an Excel sheet: written beside the window, with how far it is, and stopped where somebody wishes it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.casework.files.export import export_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.policy.faults import Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.language import screen_language
from desktop_app.views.long_work import LongWork
from desktop_app.views.office import Office
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.dialog import tell
from desktop_app.views.widgets.paper_output import not_asked_about
from desktop_app.views.widgets.toast import say


class ListExport(QObject):
    """The button that asks for a sheet, and the strip that shows how far it is."""

    def __init__(self, office: Office, query: Callable[[], FileQuery], home: QWidget) -> None:
        """`query` says what is to be written once it is asked for."""
        super().__init__(home)
        self._office, self._query, self._home = office, query, home
        self.button = button(self.tr("Export to Excel"), "cases_export", icon="download", on_click=self._choose_place)
        self.button.setVisible(office.may(Act.EXPORT_LIST))
        self.busy = Busy("cases_export_busy", can_cancel=True)
        self._work = LongWork(office.long_worker, self.busy)

    def _choose_place(self) -> None:
        name = self.tr("Beneficiary files") + ".xlsx"
        path, _ = QFileDialog.getSaveFileName(self._home.window(), self.tr("Export the list"), name, "Excel (*.xlsx)")
        if not path:
            return
        self.button.setEnabled(False)
        self._office.ask_beside(
            self._office.long_worker,
            export_files,
            self._query(),
            screen_language(),
            self._work.begin(self.tr("The sheet is being written.")),
            done=lambda sheet: self._keep(not_asked_about(Path(path), ".xlsx"), sheet),
            failed=self._failed,
        )

    def _keep(self, path: Path, sheet: bytes) -> None:
        self._end()
        try:
            path.write_bytes(sheet)
        except OSError as error:
            words = self.tr("The list could not be saved there: %1").replace("%1", ltr(error.strerror))
            tell(self._home, self.tr("Export the list"), words, tone="danger", object_name="export_failed")
            return
        say(self._home, self.tr("The list is saved: %1").replace("%1", ltr(path.name)))

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self._home, error)

    def _end(self) -> None:
        self._work.end()
        self.button.setEnabled(True)
