"""A window over its window that shows a paper, prints it and saves it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from desktop_app.casework.attachments import AttachedFile, is_drawn
from desktop_app.casework.papers import Printed, paper_scan, read_paper, record_printing
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.dialog import tell
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.paper_output import print_paper, save_paper
from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.scan_reading import shown
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.toast import say
from desktop_app.views.worker import Task

_SIZE = (760, 620)


class PaperDialog(QDialog):
    """Shows one paper; Escape closes it. Without an issued paper it only shows pages, as of a draft."""

    def __init__(self, parent: QWidget, title: str, pdf: bytes, office: Office | None = None) -> None:
        super().__init__(parent.window())
        self._office, self._pdf, self._home = office, pdf, parent.window()
        self._paper: Printed | None = None
        named(self, "paper_dialog", title)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(*(theme.px(16),) * 4)
        self._outer.setSpacing(theme.px(10))
        self._outer.addWidget(label(title, "heading", wrap=True))
        self.preview = PdfPreview("paper_pages", title)
        self._outer.addWidget(self.preview, 1)
        self.preview.show_pdf(pdf)
        self.preview.show_page_list(shown=self.preview.page_count() > 1)
        self._close = button(self.tr("Close"), "paper_close", on_click=self.accept)
        self._print = button(self.tr("Print"), "paper_print", kind="primary", icon="printer", on_click=self.print_it)
        self._choose = button(self.tr("Print…"), "paper_print_choose", on_click=self.choose_printer)
        self._choose.setToolTip(self.tr("Choose the printer and the number of copies"))
        self._save = button(self.tr("Save as PDF"), "paper_save", icon="download", on_click=self.save_it)
        self._outer.addLayout(row(self._close, None, self._save, self._choose, self._print))
        self._offer()

    def show_issued(self, paper: Printed) -> None:
        """Offer to print and save a paper that was issued."""
        self._paper = paper
        self._offer()

    def print_it(self) -> None:
        """Send the paper to its printer, and record it."""
        paper, office = self._paper, self._office
        if paper is not None and office is not None:
            print_paper(
                self,
                paper.title,
                self._pdf,
                self.record,
                kind=paper.kind,
                memory=office.printers,
                worker=office.worker,
            )

    def choose_printer(self) -> None:
        """Let a person choose a printer for this once, and record it."""
        paper, office = self._paper, self._office
        if paper is not None and office is not None:
            print_paper(self, paper.title, self._pdf, self.record, worker=office.worker)

    def save_it(self) -> None:
        """Save the paper as a file, and record it."""
        if self._paper is not None:
            save_paper(self, self.tr("Save as PDF"), self._paper.serial, self._pdf, self.record)

    def record(self, target: str) -> None:
        """Record where the paper went, even when this window was closed while the printer was at work."""
        office, paper, home = self._office, self._paper, self._home
        if office is None or paper is None:
            return
        attempt(home, lambda: office.run(record_printing, paper.id, target))
        say(home, QCoreApplication.translate("PaperDialog", "Sent: %1").replace("%1", ltr(target)))

    def _offer(self) -> None:
        printable = self._paper is not None and self._paper.state is not PaperState.VOID
        shown = printable and self._office is not None and self._office.may(Act.PRINT_PAPER)
        self._print.setVisible(shown)
        self._save.setVisible(shown)
        self._choose.setVisible(shown and self._remembers())
        (self._print if shown else self._close).setFocus()

    def _remembers(self) -> bool:
        """Whether a click prints at once, so that another button must lead to the choice of a printer."""
        paper, office = self._paper, self._office
        return paper is not None and office is not None and office.printers.choice(paper.kind) is not None


def show_paper(parent: QWidget, office: Office, paper_id: UUID) -> PaperDialog | None:
    """Show an issued paper, to be read, printed or saved; a refusal is told."""
    paper = attempt(parent, lambda: office.ask(read_paper, paper_id))
    if paper is None:
        return None
    dialog = PaperDialog(parent, f"{paper.title} – {ltr(paper.serial)}", paper.pdf, office)
    dialog.show_issued(paper)
    dialog.open()
    return dialog


def show_draft_paper(parent: QWidget, title: str, pdf: bytes) -> PaperDialog:
    """Show a paper as it would be issued."""
    dialog = PaperDialog(parent, title, pdf)
    dialog.open()
    return dialog


def show_scan(doing: Doing, office: Office, paper_id: UUID) -> None:
    """Show the scan of a signed paper, once it is read."""
    show_attached(
        doing, QCoreApplication.translate("PaperDialog", "The signed copy"), office.reading(paper_scan, paper_id)
    )


def show_attached(doing: Doing, title: str, reading: Task[AttachedFile | None]) -> None:
    """Show a scan or a photo, once it is read and looked at beside the window; what cannot be shown is told."""
    attempt_beside(doing, reading.then(_looked_at), partial(_show_looked_at, doing.home, title))


def _looked_at(scan: AttachedFile | None) -> bytes | QImage | None:
    """What a window can show of a file: pages that are drawn in a moment, or a picture; none where it is damaged."""
    if scan is None:
        return None
    if scan.media_type == "application/pdf":
        return scan.data if is_drawn(scan.data) else None
    image = shown(scan.data)
    return None if image.isNull() else image


def _show_looked_at(parent: QWidget, title: str, found: bytes | QImage | None) -> QDialog:
    if found is None:
        words = QCoreApplication.translate("PaperDialog", "The file cannot be shown. Scan the original again.")
        return tell(parent, title, words, tone="warn", object_name="scan_unreadable")
    if isinstance(found, QImage):
        return _show_picture(parent, title, found)
    return show_draft_paper(parent, title, found)


def _show_picture(parent: QWidget, title: str, image: QImage) -> QDialog:
    dialog = QDialog(parent.window())
    named(dialog, "scan_dialog", title)
    dialog.setWindowTitle(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    theme = current_theme()
    dialog.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
    picture = QLabel()
    width = min(image.width(), theme.px(_SIZE[0] - 60))
    picture.setPixmap(QPixmap.fromImage(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)))
    picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    outer = QVBoxLayout(dialog)
    outer.addWidget(scrolling(picture), 1)
    words = QCoreApplication.translate("PaperDialog", "Close")
    outer.addLayout(row(None, button(words, "scan_close", on_click=dialog.accept)))
    dialog.open()
    return dialog
