"""The witnesses: those already heard, and the forms of those who are heard now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.casework.visits.witnesses import WITNESSES_NEEDED, WitnessRow
from desktop_app.policy.text import ltr
from desktop_app.views.visit.part import Typed
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.code_field import NATIONAL_ID, PHONE, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.text_area import TextArea


class Witnesses(Card):
    """Two forms where the policy asks for two witnesses, or one more at a time. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, heard: Sequence[WitnessRow], *, required: bool) -> None:
        super().__init__("", padding=18, spacing=12)
        self._forms: list[Form] = []
        self.add(label(self.tr("Witnesses"), "subheading"))
        self._missing = Note("", "danger")
        if required:
            self.add(Note(self.tr("The policy asks for two witnesses who know her situation."), "info"))
        for row in heard:
            self.add(label(f"{row.full_name} · {ltr(row.identity_number)} · {row.knows_as}", "value", wrap=True))
        self.add(self._missing)
        self._more = button(self.tr("Add a witness"), "witness_add", icon="plus", on_click=self.add_witness)
        self.add(self._more)
        for _ in range(max(0, WITNESSES_NEEDED - len(heard)) if required else 0):
            self.add_witness()

    def add_witness(self) -> None:
        """Ask for one more witness."""
        number = len(self._forms) + 1
        form = Form()
        at = f"witnesses.{number}"
        form.add(f"{at}.full_name", self.tr("Full name"), LineField(f"witness_{number}_name"), required=True)
        identity = CodeField(f"witness_{number}_identity", code=NATIONAL_ID)
        form.add(f"{at}.identity_number", self.tr("ID number"), identity, required=True)
        form.add(f"{at}.mobile", self.tr("Mobile"), CodeField(f"witness_{number}_mobile", code=PHONE), required=True)
        form.add(f"{at}.knows_as", self.tr("How they know her"), LineField(f"witness_{number}_knows"), required=True)
        statement = TextArea(f"witness_{number}_statement", lines=3)
        form.add(f"{at}.statement", self.tr("What they stated"), statement, required=True, wide=True)
        form.edited.connect(lambda _key: self._tell())
        self._forms.append(form)
        self.body.insertWidget(self.body.indexOf(self._more), form)

    def draft(self) -> dict[str, str]:
        """Everything typed here, by dotted field."""
        return {field: text for form in self._forms for field, text in form.draft().items()}

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before, with as many forms as were begun."""
        begun = {int(field.split(".")[1]) for field, text in typed.items() if field.startswith("witnesses.") and text}
        while len(self._forms) < max(begun, default=0):
            self.add_witness()
        for form in self._forms:
            form.show_draft(typed)

    def show_errors(self, sentences: Typed) -> None:
        """Say what is wrong."""
        self._missing.tell(sentences.get("witnesses", ""), "danger")
        for form in self._forms:
            form.show_errors(sentences)

    def jump(self, field: str) -> QWidget | None:
        """Put the cursor into a form."""
        if not field.startswith("witnesses"):
            return None
        if not self._forms:
            self.add_witness()
        form = next((form for form in self._forms if field in form), self._forms[0])
        form.jump(field if field in form else form.keys()[0])
        return form

    def _tell(self) -> None:
        self._missing.tell("")
        self.edited.emit()
