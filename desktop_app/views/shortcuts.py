"""A sheet that lists the keys by which everything can be done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.text import label


def show_shortcuts(parent: QWidget, screens: Sequence[str]) -> Sheet:
    """Open the sheet; `screens` are the names that Ctrl+1 and on lead to."""
    sheet = ShortcutSheet(parent, screens)
    sheet.open()
    return sheet


class ShortcutSheet(Sheet):
    """Keys and what they do, in two columns."""

    def __init__(self, parent: QWidget, screens: Sequence[str]) -> None:
        title = self.tr("Keyboard shortcuts")
        super().__init__(parent, "shortcuts", title, width=520)
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().px(18))
        grid.setVerticalSpacing(current_theme().px(7))
        pairs = [(f"Ctrl+{number}", name) for number, name in enumerate(screens, 1)]
        pairs += [
            ("Ctrl+K", self.tr("Search everything")),
            ("Ctrl+N", self.tr("New request")),
            ("Ctrl+F", self.tr("Search in the paper")),
            ("F3", self.tr("Next place in the paper")),
            ("Ctrl+P", self.tr("Print the batch")),
            ("F5", self.tr("Read again")),
            ("F9", self.tr("Light or dark look")),
            ("Alt+←", self.tr("Back to the screen before")),
            ("Tab", self.tr("Next field")),
            ("Shift+Tab", self.tr("Field before")),
            ("1 … 9", self.tr("Choose an answer by its number")),
            ("Ctrl+/", self.tr("This sheet")),
            ("Esc", self.tr("Close a sheet")),
        ]
        half = (len(pairs) + 1) // 2
        for place, (keys, words) in enumerate(pairs):
            column = 0 if place < half else 2
            grid.addWidget(label(ltr(keys), "strong"), place % half, column)
            grid.addWidget(label(words, "muted"), place % half, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.add(grid)
        self.add_close("shortcuts_close").setFocus()
