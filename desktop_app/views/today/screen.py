"""The day: figures, and everything that waits for the one who looks, each line opening its place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.casework.today import Today, today
from desktop_app.casework.waiting import MOST, Line
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.first_paint import FirstPaint
from desktop_app.views.navigator import Navigator
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.today.figures import Figures
from desktop_app.views.today.words import GROUPS, ICONS, PLACES, DayWords
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.empty import Empty
from desktop_app.views.widgets.line_list import LineList
from desktop_app.views.widgets.page import Page

SHOWN = 6
"""Lines of a group; the rest stands where the whole of it is listed."""
TWO_FROM = 700
_HEAD, _LINE = 2, 1
"""How much room the head of a card and each of its lines take, to fill two columns evenly."""


class GroupCard(Card):
    """Lines that stand together. Signals: `opened(line)`, `whole_wanted()`."""

    opened = Signal(object)
    whole_wanted = Signal()

    def __init__(self, group: str, title: str, whole: str) -> None:
        super().__init__(title, ICONS[group], padding=12, spacing=4)
        self.count = Chip("", "gray")
        self.head.addWidget(self.count)
        self.lines = LineList(f"today_{group}")
        self.lines.opened.connect(self.opened)
        self._more = button(whole, f"today_{group}_all", kind="link", on_click=self.whole_wanted.emit)
        self.add(self.lines)
        self.add(self._more)

    def show_lines(self, lines: Sequence[Line], words: DayWords, *, all_of_them: bool, cut_short: bool) -> None:
        """Show the first lines, and the way to the others; `cut_short` where more wait than were read."""
        shown = lines if all_of_them else lines[:SHOWN]
        self.lines.show_entries([words.entry(line) for line in shown])
        self.count.show_text(ltr(f"{len(lines)}+" if cut_short else len(lines)), "gray")
        self._more.setVisible(len(shown) < len(lines))
        self.setVisible(bool(lines))


class TodayScreen(Page):
    """The first screen of everybody who works on files; its cards are made once the day is read."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._words, self._newest = DayWords(), Newest(office, self)
        self._figures = Figures()
        self._figures.setVisible(office.may(Act.FIND_FILES))
        self._figures.opened.connect(navigator.go)
        self._empty = Empty(
            "circle-check",
            self.tr("Nothing waits for you today"),
            self.tr("What is due, to be visited, to be told or to be signed comes here by itself."),
        )
        self._cards: dict[str, GroupCard] = {}
        self._columns: tuple[QVBoxLayout, QVBoxLayout] = (QVBoxLayout(), QVBoxLayout())
        self._shares: tuple[list[GroupCard], list[GroupCard]] = ([], [])
        self._line = QHBoxLayout()
        self._empty.hide()
        self._lay_out()
        self._painted = False
        FirstPaint(self, self._begin)

    def refresh(self) -> None:
        """Read the day anew, beside the window; what is shown stays until it is there.

        The frame around the first page is painted before anything is read.
        """
        if self._painted:
            self._newest.ask(today, done=self._show, failed=self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards in two columns where there is room."""
        super().resizeEvent(event)
        self._share_out()

    def _begin(self) -> None:
        self._painted = True
        if self.isVisible():
            self.refresh()

    def _show(self, read: Today) -> None:
        if not self.isVisible():  # whoever comes back to the page has it read again
            return
        if not self._cards:
            self._cards = {group: self._card(group) for group in GROUPS}
            self._share_out()
        self._figures.show_counts(read.counts)
        for group, topics in GROUPS.items():
            lines = [line for line in read.lines if line.topic in topics]
            cut_short = any(len(read.of(topic)) >= MOST for topic in topics)
            self._cards[group].show_lines(
                lines, self._words, all_of_them=group not in PLACES, cut_short=cut_short and group in PLACES
            )
        self._empty.setVisible(not read.lines)
        self._share_out()

    def _fail(self, error: Exception) -> None:
        raise error

    def _open(self, line: Line) -> None:
        self._navigator.go(line.screen, line.subject)

    def _card(self, group: str) -> GroupCard:
        card = GroupCard(group, self._words.title(group), self.tr("Show all"))
        card.opened.connect(self._open)
        card.whole_wanted.connect(lambda: self._navigator.go(*PLACES[group]))
        return card

    def _share_out(self) -> None:
        """Put each card into the column that is shorter."""
        two = self.width() >= current_theme().px(TWO_FROM)
        heights = [0, 0]
        shares: tuple[list[GroupCard], list[GroupCard]] = ([], [])
        for card in self._cards.values():
            column = 1 if two and heights[1] < heights[0] else 0
            shares[column].append(card)
            if not card.isHidden():
                heights[column] += _HEAD + _LINE * card.lines.count()
        if shares != self._shares:
            self._shares = shares
            for column_layout, cards in zip(self._columns, shares, strict=True):
                _fill(column_layout, cards)
        self._line.setStretchFactor(self._columns[1], 1 if two else 0)

    def _lay_out(self) -> None:
        gap = current_theme().px(14)
        self._line.setSpacing(gap)
        for column in self._columns:
            column.setSpacing(gap)
            self._line.addLayout(column, 1)
        self.add(self._figures)
        self.add(self._empty, 1)
        self.add(self._line)
        self.add_stretch()


def _fill(column: QVBoxLayout, cards: Sequence[GroupCard]) -> None:
    """Lay these cards into a column from the top."""
    while column.takeAt(0) is not None:
        pass
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
