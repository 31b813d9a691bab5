"""One part of the association's page: questions on a sheet, kept together by one button."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.association import Association, read_association
from desktop_app.casework.door import Door
from desktop_app.policy.faults import Refused
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import sentences
from desktop_app.views.office import Office
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas
from desktop_app.views.widgets.toast import say


class Part(QWidget):
    """A part that is read, changed and kept by itself; typed changes stay until they are kept. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, office: Office, key: str, beside: QWidget | None = None) -> None:
        super().__init__()
        self.office = office
        self.changed = False
        self.forms: list[Form] = []
        self.card = Card()
        self.keep_button = button(
            self.tr("Keep the changes"), f"{key}_keep", kind="primary", icon="save", on_click=self.keep
        )
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        line = row(scrolling(inner), spacing=16, stretch=False)
        line.setStretch(0, 6)
        if beside is not None:
            line.addWidget(beside, 5)
        outer.addLayout(line, 1)
        outer.addLayout(row(None, self.keep_button))
        self._doing = Doing(self, self.card, self.keep_button)
        self._show_change()

    def show_association(self, known: Association) -> None:
        """Show what is kept."""
        raise AssertionError(f"{type(self).__name__} is no whole part")

    def acts(self) -> Iterable[Callable[[Door], object]]:
        """What keeping these changes does, one act after the other, with the words as they are now."""
        raise AssertionError(f"{type(self).__name__} is no whole part")

    def add_form(self, form: Form) -> None:
        """Ask the questions of a form."""
        self.forms.append(form)
        self.card.add(form)
        form.edited.connect(lambda _key: self.touch())

    def touch(self) -> None:
        """Note that something was changed."""
        self.changed = True
        self._show_change()
        self.edited.emit()

    def show_kept(self, known: Association) -> None:
        """Show what is kept, unless something here waits to be kept."""
        if not self.changed:
            self.show_association(known)

    def typed(self) -> dict[str, str]:
        """Everything typed here."""
        return {key: text for form in self.forms for key, text in form.draft().items()}

    def keep(self) -> None:
        """Keep the changes, or say what is wrong with them."""
        acts = tuple(self.acts())
        self._doing.begin(self.office.acts(lambda door: [act(door) for act in acts]), self._kept, self._refused)

    def _refused(self, refusal: Refused) -> None:
        if not self.show_errors(sentences(refusal.faults)):
            tell_refusal(self, refusal)

    def _kept(self, _results: object) -> None:
        self.show_errors({})
        self.changed = False
        self._show_change()
        self.show_association(self.office.ask(read_association))
        say(self, self.tr("Saved"))

    def show_errors(self, said: Mapping[str, str]) -> bool:
        """Say what is wrong beside each field; say whether there was a field for any of it."""
        for form in self.forms:
            form.show_errors(said)
        return any(field in form for field in said for form in self.forms)

    def _show_change(self) -> None:
        self.keep_button.setEnabled(self.changed)
