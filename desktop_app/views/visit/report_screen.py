"""The screen of one visit: shows its report form, and where to go once it is handed in."""

import uuid

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.casework.visits.reporting import visit_sheet
from desktop_app.views.attempt import attempt
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.visit.report_page import ReportPage, as_ids
from desktop_app.views.widgets.empty import Empty


class VisitScreen(QWidget):
    """Opens one visit at a time; a report that is being written stays as it is while the person looks elsewhere."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._visit_id: uuid.UUID | None = None
        self._stack = QStackedWidget()
        hint = self.tr("Open one from the list of visits.")
        self._stack.addWidget(Empty("clipboard-check", self.tr("No visit is open"), hint))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def open(self, subject: object) -> None:
        """Show the report of a visit."""
        if not isinstance(subject, uuid.UUID) or subject == self._visit_id:
            return
        sheet = attempt(self, lambda: self._office.ask(visit_sheet, subject))
        if sheet is None:
            return
        self._close()
        self._visit_id = subject
        page = ReportPage(self._office, sheet)
        page.reported.connect(self._reported)
        page.left.connect(self._leave)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _reported(self, papers: object) -> None:
        found = as_ids(papers)
        self._close()
        self._navigator.go("papers", found[0] if found else None)

    def _leave(self) -> None:
        self._close()
        self._navigator.back()

    def _close(self) -> None:
        self._visit_id = None
        page = self._stack.currentWidget()
        if isinstance(page, ReportPage):
            self._stack.removeWidget(page)
            page.deleteLater()
