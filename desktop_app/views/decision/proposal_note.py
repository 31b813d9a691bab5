"""What the policy proposes in a course: the clause, the explanation, who decides, and until when one may complain."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.decisions.proposal import CourseProposal
from desktop_app.views.labels import day
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.note import Note


class ProposalNote(QWidget):
    """The proposal with its clause; advice is marked as such."""

    def __init__(self) -> None:
        super().__init__()
        self._proposal, self._advice = Note("", "info", icon="scale"), Note("", "gold")
        self._freeze, self._complaint = Note("", "info", icon="clock"), Note("", "warn", icon="clock")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(8))
        for note in (self._proposal, self._advice, self._freeze, self._complaint):
            column.addWidget(note)

    def show_proposal(self, proposal: CourseProposal | None) -> None:
        """Say what is proposed; nothing while no course is chosen."""
        self.setVisible(proposal is not None)
        if proposal is None:
            return
        title = self.tr("Advice, not of this policy") if proposal.is_advice else proposal.clause
        self._proposal.tell(proposal.explanation, "gold" if proposal.is_advice else "info", title)
        self._advice.tell(proposal.advice, "gold")
        ends = day(proposal.freeze_ends) if proposal.freeze_ends else ""
        self._freeze.tell(ends, "info", self.tr("End of the freeze, if told today") if ends else "")
        last = day(proposal.last_complaint_day) if proposal.last_complaint_day else ""
        self._complaint.tell(last, "warn", self.tr("Last day to complain, if told today") if last else "")
