"""What every step of set-up is: a title, a word of help, questions, and the mistakes beside them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.page import Page


class SetupPage(Page):
    """A step that scrolls; `asks` are the fields of the set-up that are answered here. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, title: str, text: str, *asks: str) -> None:
        super().__init__(title, text)
        self._asks = set(asks)
        self._forms: list[Form] = []

    def add_form(self, form: Form) -> Form:
        """Ask the questions of a form."""
        self._forms.append(form)
        self._asks |= set(form.keys())
        form.edited.connect(lambda _key: self.edited.emit())
        self.add(form)
        return form

    def owns(self, field: str) -> bool:
        """Whether a field is asked here."""
        return field in self._asks

    def draft(self) -> dict[str, str]:
        """Everything typed here, by field."""
        return {key: text for form in self._forms for key, text in form.draft().items()}

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong beside each field."""
        for form in self._forms:
            form.show_errors(sentences)

    def jump(self, field: str = "") -> None:
        """Put the cursor into a field, or into the first one."""
        for form in self._forms:
            if not field or field in form:
                key = field or form.keys()[0]
                form.jump(key)
                self.bring_into_view(form.field(key))
                return
