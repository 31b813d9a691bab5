"""The tools above a paper: its pages, the page in sight, its size, and the search."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QToolButton, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import icon_button
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.text import label


class PdfTools(QWidget):
    """A line of tools that wraps where it is narrow.

    Signals: `page_wanted(number)` counted from 1, `list_wanted(bool)`, `larger()`, `smaller()`, `fit_width()`,
    `fit_page()`, `search()`.
    """

    page_wanted = Signal(int)
    list_wanted = Signal(bool)
    larger = Signal()
    smaller = Signal()
    fit_width = Signal()
    fit_page = Signal()
    search = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.pages = self._tool("layout-dashboard", f"{name}_list", self.tr("List of pages"))
        self.pages.setCheckable(True)
        self.pages.toggled.connect(self.list_wanted)
        self.number = named(QSpinBox(), f"{name}_page", self.tr("Page (Ctrl+G)"))
        self.number.setToolTip(self.tr("Page (Ctrl+G)"))
        self.number.setKeyboardTracking(False)
        self.number.setRange(1, 1)
        self.number.setMinimumWidth(current_theme().px(62))
        self.number.valueChanged.connect(self.page_wanted)
        self.total = label("", "muted")
        self.total.setMinimumHeight(self.number.sizeHint().height())
        flow = Flow(self, spacing=4)
        for made in (self.pages, self.number, self.total):
            flow.addWidget(made)
        for icon, key, words, told in (
            ("minus", "smaller", self.tr("Smaller"), self.smaller),
            ("plus", "larger", self.tr("Larger"), self.larger),
            ("maximize", "fit", self.tr("Fit the width"), self.fit_width),
            ("file-text", "whole", self.tr("Fit the page"), self.fit_page),
            ("search", "search", self.tr("Search in the paper (Ctrl+F)"), self.search),
        ):
            tool = self._tool(icon, f"{name}_{key}", words)
            tool.clicked.connect(lambda _checked=False, told=told: told.emit())
            flow.addWidget(tool)
        self.show_count(0)

    def show_count(self, pages: int) -> None:
        """Say how many pages there are."""
        self.number.blockSignals(True)
        self.number.setRange(1, max(1, pages))
        self.number.blockSignals(False)
        self.total.setText(self.tr("of %1").replace("%1", ltr(pages)))
        self.setEnabled(pages > 0)

    def show_page(self, number: int) -> None:
        """Say which page is in sight."""
        self.number.blockSignals(True)
        self.number.setValue(number)
        self.number.blockSignals(False)

    def _tool(self, icon: str, name: str, words: str) -> QToolButton:
        return icon_button(icon, name, words)
