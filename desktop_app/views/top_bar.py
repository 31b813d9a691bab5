"""The line above a screen: its name, the search for everything, the look, and what is done most."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu

from desktop_app.policy.text import ltr
from desktop_app.views.language import screen_language
from desktop_app.views.theme import LARGEST, SMALLEST, current_theme
from desktop_app.views.widgets.buttons import button, icon_button
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


class SearchField(QLineEdit):
    """Looks like a field; the first letter, Enter or a click opens the search. Signal: `wanted(text)`."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme = current_theme()
        named(self, "search", self.tr("Search everything"))
        styled(self, role="search")
        self.setPlaceholderText(self.tr("Name, number or command…") + f"   {ltr('Ctrl+K')}")
        self.addAction(theme.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMaximumWidth(theme.px(320))
        self.setMinimumWidth(theme.px(150))
        self.textEdited.connect(self._hand_over)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the search."""
        super().mousePressEvent(event)
        self.wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the search with Enter; letters come through `textEdited`."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit("")
            return
        super().keyPressEvent(event)

    def _hand_over(self, text: str) -> None:
        self.clear()
        self.wanted.emit(text)


class TopBar(QFrame):
    """The line above a screen.

    Signals: `search_wanted(text)`, `dark_wanted(bool)`, `points_wanted(float)`, `language_wanted(str)`,
    `shortcuts_wanted()`, `sign_out_wanted()`, `action_wanted()`.
    """

    search_wanted = Signal(str)
    dark_wanted = Signal(bool)
    points_wanted = Signal(float)
    language_wanted = Signal(str)
    shortcuts_wanted = Signal()
    sign_out_wanted = Signal()
    action_wanted = Signal()

    def __init__(self, action: str) -> None:
        super().__init__()
        theme = current_theme()
        styled(self, role="topbar")
        self.setFixedHeight(theme.px(64))
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(24), 0, theme.px(20), 0)
        line.setSpacing(theme.px(8))
        self._title = label("", "title")
        line.addWidget(self._title)
        line.addStretch(1)
        search = SearchField()
        search.wanted.connect(self.search_wanted)
        line.addWidget(search, 2)
        self._look = icon_button("moon", "look", "", on_click=self._turn_look)
        self._more = icon_button("settings", "more", self.tr("Settings and sign-out"), on_click=self._open_menu)
        line.addWidget(self._look)
        line.addWidget(self._more)
        if action:
            line.addWidget(button(action, "main_action", kind="primary", icon="plus", on_click=self.action_wanted.emit))
        self._show_look()

    def say(self, title: str) -> None:
        """Show the name of the screen."""
        self._title.setText(title)

    def menu(self) -> QMenu:
        """The choices behind the cog: font size, language, shortcuts, signing out."""
        menu = named(QMenu(self), "more_menu", self._more.accessibleName())
        sizes = QActionGroup(menu)
        for points in range(int(SMALLEST), int(LARGEST) + 1):
            words = self.tr("Font size %1").replace("%1", ltr(points))
            made = self._tick(menu, f"font_{points}", words, ticked=points == round(current_theme().points))
            made.triggered.connect(lambda _on=False, size=points: self.points_wanted.emit(float(size)))
            sizes.addAction(made)
        menu.addSeparator()
        # Each language is named in itself: who cannot read the other must find it.
        for language, words in (("ar", "العربية"), ("en", "English")):
            made = self._tick(menu, f"language_{language}", words, ticked=language == screen_language())
            made.triggered.connect(lambda _on=False, key=language: self.language_wanted.emit(key))
        menu.addSeparator()
        menu.addAction(self.tr("Keyboard shortcuts")).triggered.connect(self.shortcuts_wanted)
        menu.addAction(current_theme().icon("log-out"), self.tr("Sign out")).triggered.connect(self.sign_out_wanted)
        return menu

    def _tick(self, menu: QMenu, name: str, words: str, *, ticked: bool) -> QAction:
        made = menu.addAction(words)
        made.setObjectName(name)
        made.setCheckable(True)
        made.setChecked(ticked)
        return made

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edge = self._more.width() if self.isRightToLeft() else 0
        corner = self._more.mapToGlobal(QPoint(edge, self._more.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width() if self.isRightToLeft() else 0, 0))

    def _turn_look(self) -> None:
        self.dark_wanted.emit(not current_theme().dark)
        self._show_look()

    def _show_look(self) -> None:
        theme = current_theme()
        words = self.tr("Light look") if theme.dark else self.tr("Dark look")
        self._look.setIcon(theme.icon("sun" if theme.dark else "moon"))
        self._look.setToolTip(words)
        self._look.setAccessibleName(words)
