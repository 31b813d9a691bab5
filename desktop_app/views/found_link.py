"""An input that something is found with while one types, and stays linked to."""

import uuid
from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

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

Found = TypeVar("Found")
MOST = 4
SEARCHED = "?"
"""Before what was typed in the search and led to nothing yet."""


class FoundLink(QWidget, Typed, Generic[Found]):
    """A search whose first find Enter takes, and what was taken.

    Signals: `edited()`; `found()` as finds appear.
    `draft()` is the key of what is linked; or what was typed in the search, after a question mark.
    """

    edited = Signal()
    found = Signal()

    def __init__(
        self,
        object_name: str,
        office: Office,
        use_case: Callable[..., tuple[Found, ...]],
        accessible: str,
        placeholder: str,
        none: str,
    ) -> None:
        super().__init__()
        self._linked_id: uuid.UUID | None = None
        self._seeking: Seeking[Found] = Seeking(office, use_case, MOST, self)
        self._seeking.found.connect(self._show_found)
        self._search = styled(LineField(f"{object_name}_search", accessible, placeholder=placeholder), role="search")
        self._lines = LineList(f"{object_name}_found")
        self._none = label(none, "hint")
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

    @abstractmethod
    def key_of(self, found: Found) -> uuid.UUID:
        """The key of a find."""

    @abstractmethod
    def words_of(self, found: Found) -> str:
        """What is shown of a find once it is taken."""

    @abstractmethod
    def entry_of(self, found: Found) -> Entry:
        """A find as the list of them shows it."""

    @property
    def linked(self) -> uuid.UUID | None:
        """The key of what is linked."""
        return self._linked_id

    def draft(self) -> str:
        """The key of what is linked, or what is searched for and not found yet."""
        if self._linked_id is not None:
            return str(self._linked_id)
        typed = self._search.draft().strip()
        return SEARCHED + typed if typed else ""

    def show_draft(self, text: str) -> None:
        """Show a search as it was typed, or none; what is linked is shown with `show_linked`."""
        self._linked_id = None
        self._search.show_draft(text.removeprefix(SEARCHED))
        self._forget()

    def show_linked(self, key: uuid.UUID, words: str) -> None:
        """Show that something is linked."""
        self._linked_id = key
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
        """Enter takes the first find; down goes to the list of them, Escape empties the search."""
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

    def _take(self, found: Found) -> None:
        self.show_linked(self.key_of(found), self.words_of(found))
        self._unlink.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _take_away(self) -> None:
        self.show_draft("")
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show(self) -> None:
        linked = self._linked_id is not None
        finds = self._seeking.finds
        self._lines.show_entries([self.entry_of(found) for found in finds])
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
