"""What every step of the wizard is: a title, a word of help, questions, and the mistakes beside them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop_app.policy.faults import Fault
from desktop_app.views.intake.alike_note import AlikeNote
from desktop_app.views.labels import sentences
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import Text, canvas, label

Typed = Mapping[str, str]


class StepPage(QWidget):
    """A step that scrolls. `groups` are the first words of the fields it asks. Signal: `edited()` as a person types."""

    edited = Signal()

    def __init__(self, title: str, text: str = "", groups: Iterable[str] = ()) -> None:
        super().__init__()
        theme = current_theme()
        self.groups = tuple(groups)
        self._forms: list[Form] = []
        self.alike = AlikeNote()
        """Who in the store may be the same; laid out by the steps that can tell."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(14))
        head = QVBoxLayout()
        head.setSpacing(theme.px(2))
        self.title, self.help = label(title, "title", wrap=True), label(text, "muted", wrap=True)
        head.addWidget(self.title)
        head.addWidget(self.help)
        outer.addLayout(head)
        inner = canvas()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(theme.px(2), 0, theme.px(2), theme.px(4))
        self.body.setSpacing(theme.px(14))
        self.area = scrolling(inner)
        outer.addWidget(self.area, 1)
        self.help.setVisible(bool(text))

    def fold(self, *, low: bool) -> None:
        """Leave the word of help out where the window is low."""
        self.help.setVisible(bool(self.help.text()) and not low)

    def owns(self, field: str) -> bool:
        """Whether a field is asked here."""
        return field.split(".")[0] in self.groups

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Lay a widget or a layout under what is already there."""
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)

    def add_form(self, form: Form) -> Form:
        """Ask a form's questions here; its keys are the fields' dotted names."""
        self._forms.append(form)
        form.edited.connect(lambda _key: self.edited.emit())
        self.add(form)
        return form

    def draft(self) -> dict[str, str]:
        """Everything typed here, by dotted field."""
        return {key: text for form in self._forms for key, text in form.draft().items()}

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""
        for form in self._forms:
            form.show_draft(typed)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong beside each field."""
        said = sentences(faults)
        for form in self._forms:
            form.show_errors(said)

    def jump(self, field: str) -> None:
        """Put the cursor into a field, or into the first one."""
        for form in self._forms:
            keys = form.keys()
            if field in keys or not field:
                key = field or keys[0]
                form.jump(key)
                self.area.ensureWidgetVisible(form.field(key))
                return

    def caption(self, field: str) -> str:
        """What is asked in a field; empty where the step itself says enough."""
        return next((form.field(field).caption for form in self._forms if field in form.draft()), "")

    def know(self, typed: Typed) -> None:
        """Learn what the other steps hold, where this one depends on it."""

    def begin(self) -> None:
        """Put the cursor where a person starts."""
        self.jump("")


def object_name(field: str) -> str:
    """Return the object name of the control of a dotted field."""
    return field.replace(".", "_").replace("-", "_")


def captioned(caption: str, value: Text) -> QWidget:
    """A value with a small word over it."""
    pair = canvas()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(caption, "hint"))
    column.addWidget(value)
    return pair
