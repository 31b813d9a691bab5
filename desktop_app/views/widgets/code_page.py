"""The recovery code, shown once and half by half: each printed or saved, and its end typed back before the next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

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


class CodePages(QStackedWidget):
    """Both halves, one after the other, for two people to take. Signal: `finished()` once both ends were typed back."""

    finished = Signal()

    def __init__(self, first: str, second: str, title: str, done: str) -> None:
        """`title` says what was done, `done` what comes after both."""
        super().__init__()
        self._second, self._title, self._done = second, title, done
        self._sheets: list[bytes] = []
        self.page = CodePage(first, title, self.tr("Next: the second half"))
        self.page.finished.connect(self._turn)
        self.addWidget(self.page)

    def show_sheets(self, sheets: Sequence[bytes]) -> None:
        """Show the sheets, in the order of the halves, when they are composed."""
        self._sheets = list(sheets)
        self.page.show_sheet(sheets[1 if self.page.second else 0])

    def begin(self) -> None:
        """Put the cursor on what is done first."""
        self.page.begin()

    def _turn(self) -> None:
        """Put the first half away, and show the second."""
        old = self.page
        self.page = CodePage(self._second, self._title, self._done, second=True)
        self.page.finished.connect(self._leave)
        self.addWidget(self.page)
        self.setCurrentWidget(self.page)
        if self._sheets:
            self.page.show_sheet(self._sheets[1])
        self.page.begin()
        old.forget()
        self.removeWidget(old)
        old.deleteLater()

    def _leave(self) -> None:
        self.page.forget()
        self._second = ""
        self._sheets.clear()
        self.finished.emit()


class CodePage(QWidget):
    """One half of the code beside its sheet. Signal: `finished()` once its end was typed back."""

    finished = Signal()

    def __init__(self, code: str, title: str, done: str, *, second: bool = False) -> None:
        """`title` says what was done, `done` what comes next."""
        super().__init__()
        self._code, self.second = code, second
        self._sheet = b""
        self.preview = PdfPreview("recovery_sheet", self.tr("The sheet with one half of the recovery code"))
        self._print = button(
            self.tr("Print the sheet"), "recovery_print", kind="primary", icon="printer", on_click=self._to_printer
        )
        self._save = button(self.tr("Save it as a file"), "recovery_save", icon="download", on_click=self._to_file)
        self._typed = Field(
            self.tr("Type the last group of this half"),
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

    def forget(self) -> None:
        """Put the half and its sheet away."""
        self._code, self._sheet = "", b""
        self._shown.clear()
        self.preview.clear()

    def _to_printer(self) -> None:
        print_paper(self, self.tr("Recovery code"), self._sheet, self._told)

    def _to_file(self) -> None:
        save_paper(self, self.tr("Save it as a file"), self.tr("Recovery code"), self._sheet, self._told)

    def _told(self, target: str) -> None:
        say(self, self.tr("The sheet went to: %1").replace("%1", ltr(target)))

    def _envelope(self) -> str:
        if self.second:
            return self.tr("Print this half now, for the sealed envelope of the head office")
        return self.tr("Print this half now, for the sealed envelope of the executive director")

    def _lay_out(self, title: str, done: str) -> None:
        theme = current_theme()
        inner = canvas()
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 0, theme.px(4), 0)
        words.setSpacing(theme.px(14))
        words.addWidget(label(title, "title", wrap=True))
        warning = self.tr(
            "It is shown once and kept nowhere. One half alone opens nothing; without both, nobody can open the "
            "families' data again once the pass phrases are forgotten. Let two people take them, one each."
        )
        words.addWidget(Note(warning, "warn", title=self._envelope()))
        half = self.tr("Recovery code: the second half") if self.second else self.tr("Recovery code: the first half")
        card = Card(half, "lock", padding=14, spacing=6)
        self._shown = label("\n".join(ltr(group) for group in self._code.split("-")), "heading", selectable=True)
        self._shown.setObjectName("recovery_code")
        card.add(self._shown)
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
