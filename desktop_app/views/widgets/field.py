"""A caption, an input, a hint under it, and what is wrong with it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.inputs import Input
from desktop_app.views.widgets.text import label


class Field(QWidget):
    """One question of a form: what is asked, where it is answered, and the mistake said beside it."""

    def __init__(self, caption: str, control: Input, *, required: bool = False, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self.required = required
        widget = control.as_widget()
        if not widget.accessibleName():
            widget.setAccessibleName(caption)
        self._caption = label(f"{caption} *" if required else caption, "field", wrap=True)
        self._caption.setBuddy(widget)
        self._hint, self._error = label(hint, "hint", wrap=True), label("", "error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(5))
        for part in (self._caption, widget, self._hint, self._error):
            column.addWidget(part)
        column.addStretch(1)
        self._caption.setVisible(bool(caption))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_error("")

    @property
    def caption(self) -> str:
        """What is asked, without the star."""
        return self._caption.text().removesuffix(" *")

    def set_hint(self, hint: str) -> None:
        """Say another help under the input."""
        self._hint.setText(hint)
        self._show_words()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence says that all is well again."""
        self._error.setText(sentence)
        self.control.mark(wrong=bool(sentence))
        self._show_words()

    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    def focus(self) -> None:
        """Put the cursor where the question is answered."""
        self.control.as_widget().setFocus()

    def _show_words(self) -> None:
        wrong = bool(self._error.text())
        self._error.setVisible(wrong)
        self._hint.setVisible(bool(self._hint.text()) and not wrong)
        self.control.as_widget().setAccessibleDescription(self._error.text() or self._hint.text())
