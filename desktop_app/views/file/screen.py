"""The page of one file: its head, and its sides in tabs."""

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.casework.files.overview import file_overview
from desktop_app.policy.faults import Refused
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.file.actions import FileActions
from desktop_app.views.file.consents_tab import ConsentsTab
from desktop_app.views.file.decisions_tab import DecisionsTab
from desktop_app.views.file.documents_tab import DocumentsTab
from desktop_app.views.file.family_tab import FamilyTab
from desktop_app.views.file.header import FileHeader
from desktop_app.views.file.history_tab import HistoryTab
from desktop_app.views.file.papers_tab import PapersTab
from desktop_app.views.file.summary_tab import SummaryTab
from desktop_app.views.file.tab import Tab
from desktop_app.views.file.verification_tab import VerificationTab
from desktop_app.views.file.visits_tab import VisitsTab
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.text import canvas


class FileScreen(QWidget):
    """`open(file_id)` shows a file, or `open((file_id, tab key))` one side of it."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._file_id: uuid.UUID | None = None
        self._actions = FileActions(self, office, navigator)
        self.header = FileHeader(self._actions)
        self.family = FamilyTab(office, navigator)
        self.summary, self.visits = SummaryTab(office, navigator), VisitsTab(office, navigator)
        self._tabs: dict[str, Tab] = {
            "summary": self.summary,
            "family": self.family,
            "documents": DocumentsTab(office, navigator),
            "consents": ConsentsTab(office, navigator),
            "verification": VerificationTab(office, navigator),
            "visits": self.visits,
            "decisions": DecisionsTab(office, navigator),
            "papers": PapersTab(office, navigator),
            "history": HistoryTab(office, navigator),
        }
        self.bar = named(QTabBar(), "file_tabs", self.tr("Sides of the file"))
        self._sides, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self.bar.currentChanged.connect(self._turn_to)
        self.summary.tab_wanted.connect(self.show_tab)
        self.header.decision_wanted.connect(lambda key: navigator.go("decision", key))
        self._actions.visit_wanted.connect(self._plan_visit)

    def open(self, subject: object) -> None:
        """Show another file, or another side of one."""
        file_id, key = subject if isinstance(subject, tuple) else (subject, "")
        if not isinstance(file_id, uuid.UUID):
            return
        if file_id != self._file_id:
            self._file_id = file_id
            self.family.close_means()
            self.show_tab("summary")
        if key:
            self.show_tab(str(key))

    def refresh(self) -> None:
        """Read the file anew, and the side that is in sight."""
        if self._file_id is None:
            return
        try:
            overview = self._office.ask(file_overview, self._file_id)
        except Refused as refusal:
            self._file_id = None
            self._stack.setCurrentIndex(0)
            tell_refusal(self, refusal)
            return
        self._stack.setCurrentIndex(1)
        self.header.show_file(overview)
        self._tab().show_file(overview)

    def show_tab(self, key: str) -> None:
        """Turn to one side of the file."""
        self.bar.setCurrentIndex(list(self._tabs).index(key))

    def _turn_to(self, place: int) -> None:
        self._sides.setCurrentIndex(place)
        if self.isVisible():
            self.refresh()

    def _tab(self) -> Tab:
        return self._tabs[list(self._tabs)[self.bar.currentIndex()]]

    def _plan_visit(self) -> None:
        self.show_tab("visits")
        self.visits.plan()

    def _names(self) -> dict[str, str]:
        return {
            "summary": self.tr("Summary"),
            "family": self.tr("Household"),
            "documents": self.tr("Documents"),
            "consents": self.tr("Consents"),
            "verification": self.tr("Verification"),
            "visits": self.tr("Visits"),
            "decisions": self.tr("Decisions"),
            "papers": self.tr("Papers"),
            "history": self.tr("History"),
        }

    def _lay_out(self) -> None:
        theme = current_theme()
        names = self._names()
        for key, tab in self._tabs.items():
            self.bar.addTab(names[key])
            self._sides.addWidget(tab)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = canvas()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        outer.setSpacing(theme.px(10))
        outer.addWidget(self.header)
        outer.addWidget(self.bar)
        outer.addWidget(self._sides, 1)
        hint = self.tr("Open one from the list of files.")
        self._stack.addWidget(Empty("folder-open", self.tr("No file is open"), hint))
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
