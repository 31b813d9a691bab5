"""The desk: the reception log, and the questions about procedures that are referred and answered."""

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.casework.reception import reception_rules
from desktop_app.policy.permissions import Act
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.reception.log_tab import LogTab
from desktop_app.views.reception.questions_tab import QuestionsTab
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named


class ReceptionScreen(QWidget):
    """Two sides in tabs; whoever answers alone has the questions alone. `open(referral_id)` stands on a question."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office = office
        self.questions = QuestionsTab(office, navigator)
        self.log = LogTab(office, navigator) if office.may(Act.LOG_RECEPTION) else None
        self.bar = named(QTabBar(), "reception_tabs", self.tr("Sides of the desk"))
        self._sides = QStackedWidget()
        if self.log is not None:
            self.log.question_wanted.connect(self._refer)
        self._lay_out()
        self.bar.currentChanged.connect(self._turn_to)

    def open(self, subject: object) -> None:
        """Show one question."""
        if isinstance(subject, uuid.UUID):
            self.questions.want(subject)
            self._show_questions()

    def refresh(self) -> None:
        """Read the side that is in sight anew."""
        rules = self._office.ask(reception_rules)
        if self.log is not None and self._sides.currentWidget() is self.log:
            self.log.read(rules)
        else:
            self.questions.read(rules)

    def _refer(self, question: str, file_id: uuid.UUID | None, file_words: str) -> None:
        self._show_questions()
        self.questions.refer(question, file_id, file_words)

    def _show_questions(self) -> None:
        self.bar.setCurrentIndex(self.bar.count() - 1)

    def _turn_to(self, place: int) -> None:
        self._sides.setCurrentIndex(place)
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        theme = current_theme()
        if self.log is not None:
            self.bar.addTab(self.tr("Reception log"))
            self._sides.addWidget(self.log)
        self.bar.addTab(self.tr("Questions referred"))
        self._sides.addWidget(self.questions)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.setVisible(self.log is not None)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(18))
        outer.setSpacing(theme.px(12))
        outer.addWidget(self._sides, 1)
        outer.insertWidget(0, self.bar)  # laid out last: the keyboard begins with the first field of the side
