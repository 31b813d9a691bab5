"""The recovery code, shown once: printed or saved, and its end typed back so that nobody leaves without it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.text import ltr
from desktop_app.views.labels import sentence
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.code_field import Code, CodeField
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.paper_output import print_paper, save_paper
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.text import canvas, label
from desktop_app.views.widgets.toast import say

GROUP = Code(r"[A-Z0-9]*", 9, upper=True)
_WORDS_WIDTH = 420


class CodePage(QWidget):
    """The code beside its sheet. Signal: `finished()` once its end was typed back."""

    finished = Signal()

    def __init__(self, code: str, title: str, done: str) -> None:
        """`title` says what was done, `done` what comes next."""
        super().__init__()
        self._code = code
        self._sheet = b""
        self.preview = PdfPreview("recovery_sheet", self.tr("The sheet with the recovery code"))
        self._print = button(
            self.tr("Print the sheet"), "recovery_print", kind="primary", icon="printer", on_click=self._to_printer
        )
        self._save = button(self.tr("Save it as a file"), "recovery_save", icon="download", on_click=self._to_file)
        self._typed = Field(
            self.tr("Type the last group of the code"),
            CodeField("recovery_back", code=GROUP),
            required=True,
            hint=self.tr("Read it from the paper: so you know that it can be read."),
        )
        self._lay_out(title, done)
        self.show_sheet(b"")

    def show_sheet(self, sheet: bytes) -> None:
        """Show the sheet when it is composed; until then it can be neither printed nor saved."""
        self._sheet = sheet
        for made in (self._print, self._save):
            made.setEnabled(bool(sheet))
        if sheet:
            self.preview.show_pdf(sheet)

    def finish(self) -> None:
        """Leave, when the end of the code was typed back as it stands on the paper."""
        if self._typed.control.draft() == self._code.rpartition("-")[2]:
            self.finished.emit()
            return
        self._typed.set_error(sentence(Fault(FaultCode.RECOVERY_CODE_NOT_AS_PRINTED)))
        self._typed.focus()

    def begin(self) -> None:
        """Put the cursor on what is done first."""
        self._print.setFocus()

    def _to_printer(self) -> None:
        print_paper(self, self.tr("Recovery code"), self._sheet, self._told)

    def _to_file(self) -> None:
        save_paper(self, self.tr("Save it as a file"), self.tr("Recovery code"), self._sheet, self._told)

    def _told(self, target: str) -> None:
        say(self, self.tr("The sheet went to: %1").replace("%1", ltr(target)))

    def _lay_out(self, title: str, done: str) -> None:
        theme = current_theme()
        inner = canvas()
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 0, theme.px(4), 0)
        words.setSpacing(theme.px(14))
        words.addWidget(label(title, "title", wrap=True))
        warning = self.tr(
            "This code is shown once and kept nowhere. Without it a forgotten pass phrase cannot be replaced, "
            "and nobody can open the families' data again."
        )
        words.addWidget(Note(warning, "warn", title=self.tr("Print it now and keep it in a sealed envelope")))
        card = Card(self.tr("Recovery code"), "lock", padding=14, spacing=6)
        code = label("\n".join(ltr(group) for group in self._code.split("-")), "heading", selectable=True)
        code.setObjectName("recovery_code")
        card.add(code)
        words.addWidget(card)
        words.addLayout(row(self._print, self._save))
        words.addWidget(self._typed)
        self._typed.control.edited.connect(lambda: self._typed.set_error(""))
        leave = button(done, "recovery_done", kind="primary", on_click=self.finish)
        words.addLayout(row(None, leave))
        words.addStretch(1)
        area = scrolling(inner)
        area.setMinimumWidth(theme.px(_WORDS_WIDTH))
        line = row(area, self.preview, spacing=20, stretch=False)
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        self.setLayout(line)
