"""One decision: what and why on the leading side, its way on the other, and what may be done with it now."""

import uuid

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.casework.decisions.reading import DecisionPage, decision_page
from desktop_app.views.decision.acts import Acts
from desktop_app.views.decision.decision_card import DecisionCard
from desktop_app.views.decision.deeds import Deeds
from desktop_app.views.decision.path import DecisionPath
from desktop_app.views.decision.stages import StageWords
from desktop_app.views.labels import day
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas

SIDE = 264


class DecisionScreen(QWidget):
    """Shows a decision; `open(decision id)`."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._id: uuid.UUID | None = None
        self._deeds = Deeds(office, navigator, self)
        self._acts = Acts(office, self._deeds)
        theme = current_theme()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        self._line.setSpacing(theme.px(16))
        self._main, self._side = QWidget(), QWidget()
        self._line.addWidget(self._main, 1)
        self._line.addWidget(self._side)

    def open(self, subject: object) -> None:
        """Show another decision."""
        if isinstance(subject, uuid.UUID):
            self._id = subject

    def refresh(self) -> None:
        """Read the decision anew."""
        if self._id is None:
            return
        page = self._office.ask(decision_page, self._id)
        self._replace(DecisionCard(page, self._acts.buttons(page), self._deeds), SideCard(page))

    def _replace(self, main: QWidget, side: QWidget) -> None:
        for old, new in ((self._main, main), (self._side, side)):
            self._line.replaceWidget(old, new)
            old.hide()
            old.deleteLater()
        self._main, self._side = main, side
        self._line.setStretch(0, 1)


class SideCard(Card):
    """The way of a decision, and what must not be forgotten about it."""

    def __init__(self, page: DecisionPage) -> None:
        super().__init__(self.tr("Way of the decision"), "shield-check")
        theme = current_theme()
        self.setFixedWidth(theme.px(SIDE))
        path = DecisionPath("decision_path", self.tr("Way of the decision"))
        path.show_stages(StageWords().of_decision(page))
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(path)
        column.addStretch(1)
        self.add(scrolling(inner), 1)
        if page.row.last_complaint_day is not None:
            note = Note(day(page.row.last_complaint_day), "warn", title=self.tr("Last day to complain"), icon="clock")
            self.add(note)
