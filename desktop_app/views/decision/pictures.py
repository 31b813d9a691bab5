"""A paper or a scan in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.pdf_preview import PdfPreview

WIDTH, HEIGHT = 680, 440


class PaperSheet(Sheet):
    """Shows the pages of a PDF, or a picture, and closes with Escape."""

    def __init__(self, parent: QWidget, title: str, data: bytes) -> None:
        super().__init__(parent, "paper_sheet", title, width=WIDTH)
        shown = self._pages(title, data) if data.startswith(b"%PDF") else self._picture(title, data)
        shown.setMinimumHeight(current_theme().px(HEIGHT))
        self.add(shown)
        self.add_button(self.tr("Close"), "paper_sheet_close", self.accept, "primary").setFocus()
        self.open()

    def _pages(self, title: str, data: bytes) -> QWidget:
        preview = PdfPreview("paper_sheet_pages", title)
        preview.show_pdf(data)
        return preview

    def _picture(self, title: str, data: bytes) -> QWidget:
        picture = QLabel()
        image = QImage.fromData(data)
        width = current_theme().px(WIDTH - 80)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture.setPixmap(QPixmap.fromImage(image.scaledToWidth(min(width, image.width()), smooth)))
        area = named(QScrollArea(), "paper_sheet_picture", title)
        area.setWidget(picture)
        return area
