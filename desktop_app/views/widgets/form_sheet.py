"""A window over its window with a form: what is refused is said beside each field, and nothing typed is lost."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.policy.faults import Refused
from desktop_app.views.labels import sentences
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.note import Note

WIDTH = 600


class FormSheet(Sheet):
    """Questions, and the act that is done with their answers; the window closes once the act is done."""

    def __init__(self, parent: QWidget, object_name: str, title: str, text: str = "") -> None:
        super().__init__(parent, object_name, title, text, width=WIDTH)
        self.form = Form()
        self._refusal = Note("", "danger")

    def ask(
        self,
        yes: str,
        act: Callable[[Mapping[str, str]], object],
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Show the window; `act` is given the answers as typed, and may refuse them or give a task.

        `done` is given what came of it.
        """
        name = self.objectName()
        self.add(self.form)
        self.add(self._refusal)
        self.add_cancel(f"{name}_no")
        refused = partial(show_refusal, self.form, self._refusal)
        agree = partial(self.carry_out, lambda: act(self.form.draft()), refused, done)
        self.add_button(yes, f"{name}_yes", agree, "primary")
        self.open()
        # A window is first given the height of lines that do not wrap; a date wraps here.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        for key in self.form.keys()[:1]:
            self.form.jump(key)


def show_refusal(form: Form, beside: Note, refusal: Refused) -> None:
    """Say what is refused at the fields that it is about, the first of which is gone to, and the rest in a note."""
    said = sentences(refusal.faults)
    form.show_errors(said)
    beside.tell("\n".join(words for key, words in said.items() if key not in form), "danger")
    first = next((key for key in said if key in form), None)
    if first is not None:
        form.jump(first)
