"""The frame around every screen: sidebar, top bar, pages, status line, and the way from one to another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.casework.copy_keeping import CopyStanding
from desktop_app.casework.scarcity import RoomLeft
from desktop_app.views import labels
from desktop_app.views.language import install_language
from desktop_app.views.office import Office
from desktop_app.views.palette import Hit, Palette
from desktop_app.views.room_strip import RoomStrip
from desktop_app.views.screens import Screen, permitted
from desktop_app.views.seeking import Seeking
from desktop_app.views.shortcuts import show_shortcuts
from desktop_app.views.sidebar import NUMBERED, Sidebar
from desktop_app.views.status_line import StatusLine
from desktop_app.views.theme import current_theme
from desktop_app.views.top_bar import TopBar
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import canvas, label, rule

NARROW_BELOW = 1150
MINUTE_MS = 60_000
Searching = tuple[Seeking[Any], Callable[[Any], Hit]]
"""What looks for files while somebody types, and how one of them is told."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the frame says about the office, and where it reads the time, the copies and the room on the disk."""

    branch: str
    version: str
    now: Callable[[], datetime]
    copies: Callable[[], CopyStanding]
    practice: bool = False
    room: Callable[[], RoomLeft] | None = None


class Shell(QMainWindow):
    """The window of one person's work, from sign-in to sign-out.

    Signals: `look_changed(dark, points, language)` when a person chose another look, `sign_out_wanted()`.
    A page may have `refresh()`, called when it is shown and after every act, and `open(subject)`, called by `go`.
    """

    look_changed = Signal(bool, float, str)
    sign_out_wanted = Signal()

    def __init__(
        self,
        office: Office,
        screens: Sequence[Screen],
        facts: Facts,
        seeker: "Callable[[Shell], Searching | None] | None" = None,
    ) -> None:
        super().__init__()
        self._office, self._facts, self._seeker = office, facts, seeker
        self._found_with: Searching | None = None
        self._screens = {screen.key: screen for screen in permitted(tuple(screens), office)}
        self._pages: dict[str, QWidget] = {}
        self._way: list[tuple[str, object]] = []
        self.setObjectName("shell")
        self.setMinimumSize(1024, 640)
        self._build()
        self._add_shortcuts()
        office.changed.connect(self._refresh)
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self.show_time)
        self._clock.start()

    @property
    def current(self) -> str:
        """The key of the screen that is open."""
        return self._way[-1][0] if self._way else ""

    @property
    def first(self) -> str:
        """The key of the screen that a person begins with."""
        return next(iter(self._screens), "")

    def page(self, key: str) -> QWidget:
        """The page of a screen, made when it is first asked for."""
        if key not in self._pages:
            page = self._screens[key].make(self._office, self)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def go(self, key: str, subject: object = None) -> None:
        """Show a screen, with what it shall show."""
        if key not in self._screens:
            return
        if not self._way or self._way[-1] != (key, subject):
            self._way.append((key, subject))
        self._show(key, subject)

    def back(self) -> None:
        """Show the screen before this one."""
        if len(self._way) > 1:
            self._way.pop()
            self._show(*self._way[-1])

    def search(self, text: str = "") -> Palette:
        """Open the search for everything."""
        palette = Palette(self, self._hits, *(self._searching() or ()))
        palette.begin(text)
        return palette

    def wear(self, *, dark: bool | None = None, points: float | None = None, language: str | None = None) -> None:
        """Put on another look; another font size or language makes the frame and the pages anew."""
        theme, app = current_theme(), QApplication.instance()
        theme.apply(dark=dark, points=points)
        if language is not None and isinstance(app, QApplication):
            install_language(app, "en" if language == "en" else "ar")
        if points is not None or language is not None:
            self._build_anew()
        spoken = "ar" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "en"
        self.look_changed.emit(theme.dark, theme.points, spoken)

    def show_time(self) -> None:
        """Show the day, how it stands with the copies, and whether the disk is filling up."""
        self._status.show_time(self._facts.now(), self._facts.copies())
        if self._facts.room is not None:
            self._room.show_room(self._facts.room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar to icons where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _build(self) -> None:
        frame = canvas()
        actor = self._office.actor
        shown = list(self._screens.values())
        roles = " · ".join(labels.term(role) for role in sorted(actor.roles))
        self._side = Sidebar(shown, name=self.tr("Mustafid"), branch=self._facts.branch, person=actor.name, roles=roles)
        self._side.chosen.connect(self.go)
        self._action = next((screen for screen in shown if screen.action), None)
        self._top = self._top_bar()
        self._stack = QStackedWidget()
        self._status = StatusLine(self._facts.version)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._top)
        if self._facts.practice:
            column.addWidget(self._practice_mark())
        self._room = RoomStrip()
        strip = row(self._room, stretch=False)
        strip.setContentsMargins(current_theme().px(24), current_theme().px(12), current_theme().px(24), 0)
        column.addLayout(strip)
        column.addWidget(self._stack, 1)
        column.addWidget(self._status)
        line = row(self._side, rule(vertical=True), column, spacing=0, stretch=False)
        line.setStretch(2, 1)
        frame.setLayout(line)
        self.setCentralWidget(frame)
        frame.show()
        self.setWindowTitle(self.tr("Mustafid — practice") if self._facts.practice else self.tr("Mustafid"))
        self.show_time()
        self._fold()

    def _build_anew(self) -> None:
        for page in self._pages.values():
            page.hide()  # a page saves its draft when it is hidden
        self._pages = {}
        if (old := self.takeCentralWidget()) is not None:
            old.setParent(None)
            old.deleteLater()
        self._build()
        if self._way:
            self._show(*self._way[-1])

    def _top_bar(self) -> TopBar:
        top = TopBar(self._action.action_words() if self._action else "")
        top.search_wanted.connect(self.search)
        top.dark_wanted.connect(lambda dark: self.wear(dark=dark))
        # The menu that asks for these lies in the frame that they make anew: let it close first.
        later = Qt.ConnectionType.QueuedConnection
        top.points_wanted.connect(lambda points: self.wear(points=points), later)
        top.language_wanted.connect(lambda language: self.wear(language=language), later)
        top.shortcuts_wanted.connect(self._show_shortcuts)
        top.sign_out_wanted.connect(self.sign_out_wanted)
        top.action_wanted.connect(self._act)
        return top

    def _practice_mark(self) -> QWidget:
        words = self.tr("The people here are invented. Nothing in this office is real.")
        mark = styled(named(QFrame(), "practice", self.tr("Practice")), role="band", tone="gold")
        line = row(label(self.tr("Practice"), "strong"), label(words, "ink"))
        mark.setLayout(line)
        side, top = current_theme().px(24), current_theme().px(4)
        line.setContentsMargins(side, top, side, top)
        return mark

    def _add_shortcuts(self) -> None:
        for number, key in enumerate(self._numbered(), 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=key: self.go(key))
        for keys, act in (
            ("Ctrl+K", self.search),
            ("Ctrl+/", self._show_shortcuts),
            ("Ctrl+N", self._act),
            ("F5", self._refresh),
            ("F9", lambda: self._top.dark_wanted.emit(not current_theme().dark)),
            ("Alt+Left", self.back),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _numbered(self) -> list[str]:
        return [key for key, screen in self._screens.items() if screen.place == "main"][:NUMBERED]

    def _show(self, key: str, subject: object) -> None:
        page = self.page(key)
        opened = getattr(page, "open", None)
        if subject is not None and callable(opened):
            opened(subject)
        self._stack.setCurrentWidget(page)
        self._side.mark(key)
        self._top.say(self._screens[key].name())
        self._refresh()
        _focus_first(page)

    def _refresh(self) -> None:
        refresh = getattr(self._stack.currentWidget(), "refresh", None)
        if callable(refresh):
            refresh()
        self.show_time()

    def _fold(self) -> None:
        narrow = self.width() < current_theme().px(NARROW_BELOW)
        self._side.set_narrow(narrow=narrow)
        self._status.set_narrow(narrow=narrow)

    def _act(self) -> None:
        if self._action is not None:
            self.go(self._action.key)

    def _show_shortcuts(self) -> None:
        show_shortcuts(self, [self._screens[key].name() for key in self._numbered()])

    def _searching(self) -> Searching | None:
        """Make what looks for files, once."""
        if self._found_with is None and self._seeker is not None:
            self._found_with = self._seeker(self)
        return self._found_with

    def _hits(self, text: str) -> list[Hit]:
        found: list[Hit] = []
        numbers = {key: f"Ctrl+{number}" for number, key in enumerate(self._numbered(), 1)}
        for key, screen in self._screens.items():
            if screen.place != "hidden" and text in screen.name():
                hint = self.tr("Screen")
                found.append(Hit(screen.icon, screen.name(), hint, partial(self.go, key), numbers.get(key, "")))
        return found


def _focus_first(page: QWidget) -> None:
    """Put the cursor where the keyboard would come first on a page; a page without a field leaves it where it was.

    The toolkit looks for the field: to hand its own parts to Python the binding would read all of its kinds of widgets.
    """
    window = page.window()
    before = window.focusWidget()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    page.focusNextChild()
    first = window.focusWidget()
    if before is not None and (first is None or first is page or not page.isAncestorOf(first)):
        before.setFocus(Qt.FocusReason.OtherFocusReason)
