"""A new pass phrase: six words are offered, and it is typed twice, whether offered or one's own."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.casework.keys import offered_passphrase
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.tick import Tick


class PhrasePair(QWidget):
    """The keys of its answers are `passphrase` and `again`. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, offer: Callable[[], str] = offered_passphrase) -> None:
        super().__init__()
        self._offer = offer
        self._offered = label("", "heading", wrap=True, selectable=True)
        self._offered.setObjectName("phrase_offered")
        self._phrase = LineField("passphrase", secret=True)
        self._again = LineField("passphrase_again", secret=True)
        self.form = Form()
        self.form.add("passphrase", self.tr("New pass phrase"), self._phrase, required=True)
        self.form.add("again", self.tr("The same once more"), self._again, required=True)
        self._seen = Tick("passphrase_seen", self.tr("Show what I type"))
        self._lay_out()
        self.offer_another()
        self.form.edited.connect(lambda _key: self.edited.emit())
        self._seen.edited.connect(self._show_letters)

    def offered(self) -> str:
        """The words that are offered now."""
        return self._offered.text()

    def offer_another(self) -> None:
        """Offer six other words."""
        self._offered.setText(self._offer())

    def draft(self) -> dict[str, str]:
        """Both lines as typed."""
        return self.form.draft()

    def clear(self) -> None:
        """Forget what was typed, and offer other words."""
        self.form.show_draft({})
        self.form.show_errors({})
        self.offer_another()

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong beside each line."""
        self.form.show_errors(sentences)

    def _show_letters(self) -> None:
        mode = QLineEdit.EchoMode.Normal if self._seen.isChecked() else QLineEdit.EchoMode.Password
        self._phrase.setEchoMode(mode)
        self._again.setEchoMode(mode)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(14))
        card = Card(padding=14, spacing=8)
        card.add(label(self.tr("Six words that nobody can guess, easy to keep in mind:"), "muted", wrap=True))
        card.add(self._offered)
        another = button(
            self.tr("Offer other words"), "phrase_another", kind="quiet", icon="refresh-cw", on_click=self.offer_another
        )
        card.add(row(another))
        column.addWidget(card)
        column.addWidget(self.form)
        column.addWidget(self._seen)
