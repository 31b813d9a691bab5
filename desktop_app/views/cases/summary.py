"""What lies beside the list: the file that a person stands on, or that none is chosen."""

import uuid

from PySide6.QtCore import Signal

from desktop_app.casework.files.overview import FileOverview
from desktop_app.views.cases.glance import FileGlance
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.empty import Empty

WIDTH = 350


class FileSummary(Card):
    """Signal: `file_wanted(file_id)`. What shows a file is made with the first one: the list is there before."""

    file_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=18)
        self._file_id: uuid.UUID | None = None
        self._empty = Empty("folder-open", self.tr("No file is chosen"), self.tr("Choose one from the list."))
        self._glance: FileGlance | None = None
        self.setFixedWidth(current_theme().px(WIDTH))
        self.add(self._empty, 1)

    def show_file(self, overview: FileOverview | None) -> None:
        """Show a file, or that none is chosen."""
        self._empty.setVisible(overview is None)
        self._file_id = overview.id if overview else None
        if overview is not None:
            glance = self._glance or self._new_glance()
            glance.show_file(overview)
        if self._glance is not None:
            self._glance.setVisible(overview is not None)

    def _new_glance(self) -> FileGlance:
        self._glance = FileGlance()
        self._glance.file_wanted.connect(self._ask_for_it)
        self.add(self._glance, 1)
        return self._glance

    def _ask_for_it(self) -> None:
        if self._file_id is not None:
            self.file_wanted.emit(self._file_id)
