"""Asks before the keys are changed, and for a second person who agrees with their own pass phrase."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.casework.agreement import NOBODY, Person, second_person_needed
from desktop_app.casework.keys import Keyring
from desktop_app.views.office import Office
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.form_sheet import show_refusal
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note

_WIDTH = 560


class AgreementForm(Form):
    """The name and the pass phrase of whoever agrees; hidden where there is nobody else who could."""

    def __init__(self, office: Office, keyring: Keyring, about: str = "") -> None:
        """`about` is the sign-in name of the person whose key is changed, who cannot agree to it."""
        super().__init__()
        text = self.tr("Another member of staff agrees: they type their own name and pass phrase here.")
        self.add_widget(Note(text, "info"))
        self.add(
            "second_name", self.tr("The second person's name for signing in"), LineField("second_name"), required=True
        )
        phrase = LineField("second_phrase", secret=True)
        self.add("second_phrase", self.tr("Their pass phrase"), phrase, required=True)
        self.needed = office.ask(second_person_needed, keyring.places, about)
        self.setVisible(self.needed)

    def person(self) -> Person:
        """Whoever was typed, or nobody where nobody is asked for."""
        typed = self.draft()
        return Person(typed["second_name"], typed["second_phrase"]) if self.needed else NOBODY


class Agreement(Sheet):
    """Asks whether the keys are to be changed; it stays open, with what was typed, until that is done."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        form: AgreementForm,
        object_name: str,
    ) -> None:
        super().__init__(parent, object_name, title, text, tone="danger", width=_WIDTH)
        self._form = form
        self._refusal = Note("", "danger")
        self.add(form)
        self.add(self._refusal)

    def ask(
        self,
        yes: str,
        act: Callable[[Person], object],
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Show the window; `yes` names the act, `act` is given whoever agreed, and `done` what came of it."""

        refused = partial(show_refusal, self._form, self._refusal)

        def agree() -> None:
            self._form.show_errors({})
            self._refusal.tell("")
            self.carry_out(lambda: act(self._form.person()), refused, done)

        name = self.objectName()
        no = self.add_cancel(f"{name}_no")
        self.add_button(yes, f"{name}_yes", agree, "danger")
        self.open()
        # A window is first given the height of lines that do not wrap; the words of the note wrap here.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        if self._form.needed:
            self._form.jump("second_name")
        else:
            no.setFocus()


def ask_agreement(
    parent: QWidget,
    title: str,
    text: str,
    yes: str,
    form: AgreementForm,
    act: Callable[[Person], object],
    done: Callable[[Any], object] | None = None,
    *,
    object_name: str,
) -> Agreement:
    """Ask before the keys are changed; `act` is given whoever agreed, and may refuse; `done` what came of it."""
    sheet = Agreement(parent, title, text, form, object_name)
    sheet.ask(yes, act, done)
    return sheet
