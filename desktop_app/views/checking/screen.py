"""Checking a paper: a file is given, a code is read or typed, or the digits at its foot are compared."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.checking.check import check_code, check_digits, check_file
from desktop_app.casework.checking.finding import Finding
from desktop_app.policy.faults import Refused
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.checking.camera_sheet import CameraSheet
from desktop_app.views.checking.result_card import ResultCard
from desktop_app.views.labels import sentences
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.code_field import Code, CodeField
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.page import Page, scrolling
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.text import canvas, label

_SIDE = 360
CODE = Code(r"[0-9A-Z $%*+\-./:]*", 320, upper=True, keep_spaces=True)
"""What a code is written with; a space is a letter of it as any other."""
SERIAL = Code(r"[0-9A-Z\-]*", 24, upper=True)
FINGERPRINT = Code(r"[0-9A-Fa-f ]*", 40, keep_spaces=True)


class CheckingScreen(Page):
    """Ways to give a paper on one side, the outcome on the other."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(
            self.tr("Check a paper"),
            self.tr("Is it from whom it says, and is it as it was issued? No network is needed."),
            scroll=False,
        )
        self._office = office
        self._file = ScanBox("check_file", self.tr("The file, scan or photo of the paper"))
        self._code = CodeField("check_code", self.tr("The text of the code"), CODE)
        serial, digits = CodeField("check_serial", code=SERIAL), CodeField("check_digits", code=FINGERPRINT)
        self._serial = Field(self.tr("Number of the paper"), serial)
        hint = self.tr("At the foot of the paper; its first eight letters are enough.")
        self._digits = Field(self.tr("Data fingerprint"), digits, hint=hint)
        self._busy = Busy("check_busy")
        self._result = QVBoxLayout()
        self._shown: QWidget = self._nothing_yet()
        self._lay_out()
        self._file.attached.connect(self._check_file)
        self._code.returnPressed.connect(self._check_code)
        serial.returnPressed.connect(self._check_digits)
        digits.returnPressed.connect(self._check_digits)
        serial.edited.connect(lambda: self._serial.set_error(""))
        digits.edited.connect(lambda: self._digits.set_error(""))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where a hand-held reader types."""
        super().showEvent(event)
        self._code.setFocus()

    def look(self, source: int | str = 0) -> CameraSheet:
        """Open the camera."""
        sheet = CameraSheet(self, self._check_text, source)
        sheet.begin()
        return sheet

    def _check_file(self, scan: Scan) -> None:
        self._begin()
        self._office.ask_in_background(check_file, scan.data, done=self._show, failed=self._fail)

    def _check_code(self) -> None:
        if self._code.draft():
            self._check_text(self._code.draft())

    def _check_text(self, text: str) -> None:
        self._begin()
        self._office.ask_in_background(check_code, text, done=self._show, failed=self._fail)

    def _check_digits(self) -> None:
        typed = {"serial": self._serial, "digits": self._digits}
        try:
            finding = self._office.ask(check_digits, *(field.control.draft() for field in typed.values()))
        except Refused as refusal:
            said = sentences(refusal.faults)
            for key, field in typed.items():
                field.set_error(said.get(key, ""))
            next(field for key, field in typed.items() if key in said).focus()
            return
        self._show(finding)

    def _begin(self) -> None:
        self._put(self._nothing_yet())
        self._shown.hide()
        self._busy.begin(self.tr("Checking the paper"))

    def _show(self, finding: Finding) -> None:
        self._busy.end()
        self._put(ResultCard(finding))
        self._code.clear()
        self._code.setFocus()

    def _fail(self, error: Exception) -> None:
        self._busy.end()
        self._shown.show()
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)

    def _put(self, widget: QWidget) -> None:
        self._result.removeWidget(self._shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = widget
        self._result.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def _nothing_yet(self) -> Empty:
        return Empty(
            "shield-check",
            self.tr("No paper was checked yet"),
            self.tr("Give a file, or read the code of the first page. What it proves and what to do is said here."),
        )

    def _lay_out(self) -> None:
        theme = current_theme()
        side = canvas()
        side.setFixedWidth(theme.px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._file_card())
        column.addWidget(self._code_card())
        column.addWidget(self._digits_card())
        column.addStretch(1)
        outcome = canvas()
        outcome.setLayout(self._result)
        self._result.setContentsMargins(0, 0, 0, 0)
        self._result.addWidget(self._busy)
        self._result.addWidget(self._shown)
        scrolled = scrolling(side)
        scrolled.setFixedWidth(theme.px(_SIDE + 14))
        line = row(scrolled, scrolling(outcome), spacing=16, stretch=False)
        line.setStretch(1, 1)
        self.body.addLayout(line, 1)

    def _file_card(self) -> Card:
        card = Card(self.tr("A file"), "upload", padding=14, spacing=8)
        card.add(self._file)
        return card

    def _code_card(self) -> Card:
        card = Card(self.tr("The code"), "qr-code", padding=14, spacing=8)
        words = self.tr("Read it with a hand-held reader, or paste its text, then press Enter.")
        card.add(label(words, "hint", wrap=True))
        card.add(self._code)
        card.add(
            row(
                button(self.tr("Check"), "check_code_go", icon="check", on_click=self._check_code),
                button(self.tr("Camera"), "check_camera", icon="camera", on_click=self.look),
            )
        )
        return card

    def _digits_card(self) -> Card:
        card = Card(self.tr("A paper of this branch, without a reader"), "id-card", padding=14, spacing=8)
        card.add(self._serial)
        card.add(self._digits)
        card.add(row(button(self.tr("Compare"), "check_digits_go", icon="check", on_click=self._check_digits)))
        return card
