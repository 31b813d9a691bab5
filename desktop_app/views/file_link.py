"""An input that a file is found with, by its number or a name, and stays linked to."""

import uuid

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.finding import FoundFile, find
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import ltr
from desktop_app.views.found_words import FoundWords
from desktop_app.views.office import Office
from desktop_app.views.seeking import Seeking
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import icon_button, row
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.line_list import Entry, LineList
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

MOST = 4
_SEARCHED = "?"
"""Before what was typed in the search and led to no file yet."""


class FileLink(QWidget, Typed):
    """A search whose first find Enter takes, and the file that was taken.

    Signals: `edited()`; `found()` as finds appear.
    `draft()` is the key of the file; or what was typed in the search, after a question mark.
    """

    edited = Signal()
    found = Signal()

    def __init__(self, object_name: str, office: Office, accessible: str = "") -> None:
        super().__init__()
        self._file_id: uuid.UUID | None = None
        self._seeking: Seeking[FoundFile] = Seeking(office, find, MOST, self)
        self._seeking.found.connect(self._show_found)
        self._words = FoundWords(self)
        self._search = styled(
            LineField(f"{object_name}_search", accessible, placeholder=self.tr("File number, name or mobile…")),
            role="search",
        )
        self._lines = LineList(f"{object_name}_found")
        self._none = label(self.tr("No file is found."), "hint")
        self._linked = label("", "value", wrap=True)
        self._unlink = icon_button(
            "x", f"{object_name}_remove", self.tr("Take the link away"), on_click=self._take_away
        )
        self._search.edited.connect(self._type)
        self._search.installEventFilter(self)
        self._lines.opened.connect(self._take)
        self._lay_out()
        named(self, object_name, accessible)
        self._show()

    def draft(self) -> str:
        """The key of the file, or what is searched for and not found yet."""
        if self._file_id is not None:
            return str(self._file_id)
        typed = self._search.draft().strip()
        return _SEARCHED + typed if typed else ""

    def show_draft(self, text: str) -> None:
        """Show a search as it was typed, or none; a file is shown with `show_file`."""
        self._file_id = None
        self._search.show_draft(text.removeprefix(_SEARCHED))
        self._forget()

    def show_file(self, file_id: uuid.UUID, words: str) -> None:
        """Show that a file is linked."""
        self._file_id = file_id
        self._linked.setText(words)
        self._search.show_draft("")
        self._forget()

    def mark(self, *, wrong: bool) -> None:
        """Draw a red frame around the search, or take it away."""
        self._search.mark(wrong=wrong)

    def setAccessibleName(self, name: str) -> None:
        """Speak the question with the search."""
        super().setAccessibleName(name)
        self._search.setAccessibleName(name or self._search.placeholderText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the first file that is found; down goes to the list of them, Escape empties the search."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._search.draft().strip():
            return False
        if event.key() == Qt.Key.Key_Down:
            self._seeking.once_found(self._lines.focus_first)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._seeking.once_found(self._take_first)
        elif event.key() == Qt.Key.Key_Escape:
            self._take_away()
        else:
            return False
        return True

    def _type(self) -> None:
        self._seeking.look_for(self._search.draft())
        self.edited.emit()

    def _show_found(self) -> None:
        self._show()
        if self._seeking.finds:
            self.found.emit()

    def _forget(self) -> None:
        """Look for nothing, and show nothing found."""
        self._seeking.look_for("")
        self._show()

    def _take_first(self) -> None:
        if self._seeking.finds:
            self._take(self._seeking.finds[0])

    def _take(self, found: FoundFile) -> None:
        self.show_file(found.file_id, f"{found.holder} · {ltr(found.number)}")
        self._unlink.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _take_away(self) -> None:
        self.show_draft("")
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show(self) -> None:
        linked = self._file_id is not None
        finds = self._seeking.finds
        self._lines.show_entries(
            [Entry(found.holder, self._words.line(found), "folder-open", what=found) for found in finds]
        )
        self._lines.setVisible(bool(finds))
        sought = bool(self._seeking.text) and not self._seeking.busy
        self._none.setVisible(sought and not linked and not finds)
        self._search.setVisible(not linked)
        self._linked.setVisible(linked)
        self._unlink.setVisible(linked)
        self.setFocusProxy(self._unlink if linked else self._search)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(4))
        linked = row(self._linked, self._unlink, stretch=False)
        linked.setStretch(0, 1)
        column.addWidget(self._search)
        column.addWidget(self._lines)
        column.addWidget(self._none)
        column.addLayout(linked)


def linked_file(draft: str, field: str) -> uuid.UUID | None:
    """The file that a draft of this input names, if any; a search that was left without choosing is refused."""
    if draft.startswith(_SEARCHED):
        raise Refused(Fault(FaultCode.FILE_NOT_CHOSEN, field))
    return uuid.UUID(draft) if draft else None
