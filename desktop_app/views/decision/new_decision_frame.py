"""What stands around the form of a new decision: whose file it is, the way to go, and the button that hands it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.casework.decisions.offering import FileToDecide
from desktop_app.casework.decisions.proposal import CourseProposal
from desktop_app.policy.terms import Outcome
from desktop_app.policy.text import ltr
from desktop_app.views.decision.path import DecisionPath
from desktop_app.views.decision.stages import StageWords
from desktop_app.views.labels import term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas, label, rule

SIDE = 264


class NewDecisionFrame(QWidget):
    """Holds the form. Signals: `handed_over()` and `thrown_away()`, when their buttons are pressed."""

    handed_over = Signal()
    thrown_away = Signal()

    def __init__(self, errors: QWidget, form: QWidget) -> None:
        super().__init__()
        self._errors, self._form = errors, form
        self._lay_out()

    def show_file(self, file: FileToDecide, kind: str) -> None:
        """Say whose file it is, and what is begun: a new decision, one in place of a wrong one, an opening."""
        titles = {"supersede": self.tr("A decision in place of a wrong one"), "reopen": self.tr("Open the file again")}
        self._title.setText(titles.get(kind, self.tr("New decision")))
        people = self.tr("%n person(s)", "", file.people).replace(str(file.people), ltr(file.people))
        self._about.setText(" · ".join([ltr(file.number), file.holder, term(file.category), people]))
        self._state.show_text(term(file.state), "gray")

    def show_course(self, chosen: CourseProposal | None, proposer: str, *, decides_here: bool) -> None:
        """Show the way that a course takes, and whether the word of the one who writes decides it."""
        self._path.show_stages(StageWords().of_draft(chosen, proposer))
        plain = chosen is not None and chosen.situation is None and chosen.outcome is not Outcome.REOPEN
        decides = decides_here and plain
        words = self.tr("Decide") if decides else self.tr("Propose")
        self._yes.setText("\u00a0" + words)
        self._yes.setAccessibleName(words)
        self._yes.setEnabled(chosen is not None)
        second = chosen is not None and chosen.second_person and not decides
        warned = self.tr("Somebody else approves it before it comes into force.") if second else ""
        self._second.tell(warned, "gray", self.tr("Two people") if warned else "")

    def show_errors(self) -> None:
        """Bring the list of mistakes into view."""
        self._scroll.ensureWidgetVisible(self._errors)

    def _lay_out(self) -> None:
        theme = current_theme()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        line.setSpacing(theme.px(16))
        main = Card(padding=22)
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        column.setSpacing(theme.px(12))
        self._title, self._about = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._state = Chip()
        head = row(self._title, self._state, stretch=False)
        head.setStretch(0, 1)
        column.addLayout(head)
        for part in (self._about, self._errors, self._form):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = scrolling(inner)
        main.add(self._scroll, 1)
        main.add(rule())
        main.add(self._foot())
        line.addWidget(main, 1)
        line.addWidget(self._side())

    def _foot(self) -> Flow:
        words = self.tr("Propose")
        self._yes = button(words, "hand_decision_over", kind="primary", icon="gavel", on_click=self.handed_over.emit)
        foot = Flow(spacing=10)
        foot.addWidget(self._yes)
        foot.addWidget(button(self.tr("Throw away"), "discard_draft", kind="quiet", on_click=self.thrown_away.emit))
        return foot

    def _side(self) -> Card:
        side = Card(self.tr("Way of the decision"), "shield-check")
        side.setFixedWidth(current_theme().px(SIDE))
        self._path = DecisionPath("new_decision_path", self.tr("Way of the decision"))
        self._second = Note("", "gray", icon="users")
        side.add(self._path)
        side.add_stretch()
        side.add(self._second)
        return side
