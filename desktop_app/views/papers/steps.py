"""The way of a paper so far: every step with who and when, as lines."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.paper_steps import StepRow
from desktop_app.policy.text import ltr
from desktop_app.views.labels import moment, term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.text import label


class Steps(QWidget):
    """A heading and a line for each step, the newest last."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(3))
        column.addWidget(label(self.tr("Its way so far"), "subheading"))
        self._lines = label("", wrap=True, selectable=True)
        column.addWidget(self._lines)

    def show_steps(self, steps: Sequence[StepRow]) -> None:
        """Show these steps; of none nothing is shown."""
        self.setVisible(bool(steps))
        self._lines.setText("\n".join(self._line(step) for step in steps))

    def text(self) -> str:
        """What it says."""
        return self._lines.text()

    def _line(self, step: StepRow) -> str:
        note = f" ({ltr(step.note)})" if step.note else ""
        return f"{term(step.state)}: {moment(step.at)} · {step.by}{note}"
