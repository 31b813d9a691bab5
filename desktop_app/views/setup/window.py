"""The first start: an office is set up step by step, founded all at once, and its recovery code handed over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.door import now
from desktop_app.casework.founding import Founded, Founding
from desktop_app.casework.letters.recovery import sheets_of_founding
from desktop_app.casework.setting_up import SetupDraft, founding_of, setup_faults
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.text import ltr
from desktop_app.views.labels import sentence, sentences
from desktop_app.views.setup.page import SetupPage
from desktop_app.views.setup.pages import (
    AdministratorPage,
    AreaPage,
    AssociationPage,
    BranchPage,
    HolidaysPage,
    PhrasePage,
)
from desktop_app.views.setup.policy_page import PolicyPage
from desktop_app.views.setup.review_page import ReviewPage
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.code_page import CodePages
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.steps import Step, Steps
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label
from desktop_app.views.worker import Worker

RAIL_WIDTH = 250
REVIEW = "review"


class SetupWindow(QWidget):
    """Asks for an office and founds it.

    Signals: `finished()` when the office stands and its recovery code was handed over, `restore_wanted()` for whoever
    has a backup instead.
    """

    finished = Signal()
    restore_wanted = Signal()

    def __init__(self, found: Callable[[Founding], Founded], root: Path) -> None:
        super().__init__()
        self._found, self._root = found, root
        self._worker = Worker(self)
        self.setObjectName("setup")
        self.setWindowTitle(self.tr("Mustafid — setting up an office"))
        self.setMinimumSize(1024, 640)
        self._association, self._branch, self._area = AssociationPage(), BranchPage(), AreaPage()
        self._holidays = HolidaysPage(now().astimezone(SAUDI_TIME).date())
        self._review = ReviewPage()
        self._pages: dict[str, SetupPage] = {
            "association": self._association,
            "branch": self._branch,
            "area": self._area,
            "policy": PolicyPage(),
            "holidays": self._holidays,
            "administrator": AdministratorPage(),
            "passphrase": PhrasePage(),
            REVIEW: self._review,
        }
        self._visited: set[str] = set()
        self._would_lose = ""
        self.rail = Steps("setup_steps", self._steps())
        self._stack = QStackedWidget()
        self._trouble, self._busy = Note("", "danger"), Busy("setup_busy")
        self._lay_out()
        self._connect()
        self._enter("association")

    def draft(self) -> SetupDraft:
        """Everything typed and chosen so far."""
        typed = {key: text for page in self._pages.values() for key, text in page.draft().items()}
        return SetupDraft(typed, self._area.places(), self._holidays.changes(), self._association.logo_bytes())

    def go(self, step: str, field: str = "") -> None:
        """Stand on a step, and on a field of it; what is wrong on the step left behind is counted on the rail."""
        step = step or next((key for key, page in self._pages.items() if page.owns(field)), self.rail.current)
        self._leave()
        self._enter(step)
        self._pages[step].jump(field)

    def next(self) -> None:
        """Go on when this step is right; on the last step, found the office."""
        here = self.rail.current
        if here == REVIEW:
            self.found()
            return
        faults = self._leave()
        if faults:
            self._pages[here].jump(faults[0].field)
        else:
            self.go(list(self._pages)[list(self._pages).index(here) + 1])

    def back(self) -> None:
        """Go back one step."""
        here = list(self._pages).index(self.rail.current)
        if here:
            self.go(list(self._pages)[here - 1])

    def found(self) -> None:
        """Found the office from everything typed, on the worker thread."""
        draft = self.draft()
        try:
            founding = founding_of(draft)
        except Refused as refusal:
            self._visited |= set(self._pages)
            self._mark_rail(list(refusal.faults))
            self._review.review(draft, refusal.faults, self._titles())
            return
        self._trouble.tell("")
        self._set_working(working=True)
        self._worker.start(
            lambda: self._found(founding), done=lambda founded: self._founded(founding, founded), failed=self._failed
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing begins."""
        super().showEvent(event)
        if self.rail.current in self._pages:
            self._pages[self.rail.current].jump()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something typed, or the recovery code, is lost."""
        if self._would_lose:
            event.ignore()
            self._ask_to_leave(self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, or pushes the button one stands on."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._next.isVisible():
            super().keyPressEvent(event)
            return
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton):
            here.click()
        elif self._next.isEnabled():
            self.next()

    def _ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Leave at once, or once the person agrees to lose what is here."""

        def agreed() -> None:
            self._would_lose = ""
            leave()

        if not self._would_lose:
            leave()
            return
        title, yes = self.tr("Leave the set-up?"), self.tr("Leave")
        confirm(self, title, self._would_lose, yes, agreed, danger=True, object_name="setup_leave")

    def _note_typing(self) -> None:
        self._trouble.tell("")
        self._would_lose = self.tr("What you typed is kept nowhere yet, for it holds a pass phrase. It would be lost.")

    def _leave(self) -> list[Fault]:
        """Count and show what is wrong on the step one stands on; return that."""
        here = self.rail.current
        self._visited.add(here)
        faults = setup_faults(self.draft())
        self._mark_rail(faults)
        page = self._pages[here]
        mine = [fault for fault in faults if page.owns(fault.field)]
        page.show_errors(sentences(mine))
        return mine

    def _enter(self, step: str) -> None:
        page = self._pages[step]
        if step in self._visited:
            page.show_errors(sentences(fault for fault in setup_faults(self.draft()) if page.owns(fault.field)))
        if step == REVIEW:
            self._visited |= set(self._pages)
            draft = self.draft()
            faults = setup_faults(draft)
            self._mark_rail(faults)
            self._review.review(draft, faults, self._titles())
        self.rail.set_current(step)
        self._stack.setCurrentWidget(page)
        self._back.setVisible(step != next(iter(self._pages)))
        self._restore.setVisible(step == next(iter(self._pages)))
        self._next.setText(self.tr("Set the office up") if step == REVIEW else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())

    def _mark_rail(self, faults: list[Fault]) -> None:
        for key in self._visited - {REVIEW}:
            count = sum(1 for fault in faults if self._pages[key].owns(fault.field))
            self.rail.set_state(key, "wrong" if count else "done", errors=count)

    def _founded(self, founding: Founding, founded: Founded) -> None:
        self._set_working(working=False)
        halves = (founded.recovery_code.first, founded.recovery_code.second)
        page = CodePages(*halves, self.tr("The office is set up"), self.tr("Done: go to sign-in"))
        page.finished.connect(self._hand_over)
        self._would_lose = self.tr("The office is set up, but its recovery code is in nobody's hands yet.")
        self._frame.hide()
        self._outer.addWidget(page, 1)
        page.begin()
        self._worker.start(
            lambda: sheets_of_founding(founding, halves, founded.founded_on),
            done=page.show_sheets,
            failed=self._failed,
        )

    def _hand_over(self) -> None:
        self._would_lose = ""
        self.finished.emit()

    def _failed(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, Refused):
            raise error
        self._trouble.tell(" ".join(sentence(fault) for fault in error.faults), "danger")

    def _set_working(self, *, working: bool) -> None:
        for widget in (self.rail, self._stack, self._next, self._back):
            widget.setEnabled(not working)
        if working:
            self._busy.begin(self.tr("The office is being set up and encrypted…"))
        else:
            self._busy.end()

    def _connect(self) -> None:
        self.rail.chosen.connect(self._chosen)
        self._review.wanted.connect(self.go)
        for page in self._pages.values():
            page.edited.connect(self._note_typing)

    def _chosen(self, step: str) -> None:
        """The rail already stands on the step chosen: go back to where one was, and leave it properly."""
        here = next(key for key, page in self._pages.items() if page is self._stack.currentWidget())
        self.rail.set_current(here)
        self.go(step)

    def _lay_out(self) -> None:
        theme = current_theme()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(*(theme.px(20),) * 4)
        self._outer.setSpacing(theme.px(14))
        for page in self._pages.values():
            self._stack.addWidget(page)
        work = Card(padding=0, spacing=0)
        work.add(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(24), theme.px(6), theme.px(24), theme.px(18))
        foot.addWidget(self._trouble)
        foot.addWidget(self._busy)
        foot.addLayout(self._footer())
        work.add(foot)
        self._frame = QWidget()
        line = row(self._side(), work, spacing=16, stretch=False)
        line.setStretch(1, 1)
        self._frame.setLayout(line)
        self._outer.addWidget(self._frame, 1)

    def _side(self) -> Card:
        side = Card(padding=18, spacing=18)
        side.setFixedWidth(current_theme().px(RAIL_WIDTH))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Mustafid"), "heading"))
        words.addWidget(label(self.tr("Setting up an office"), "hint"))
        side.add(row(Picture("heart-handshake", 34, "primary"), words, spacing=12))
        side.add(scrolling(styled(self.rail, role="canvas")), 1)
        side.add(label(self.tr("The data stay in: %1").replace("%1", ltr(self._root)), "hint", wrap=True))
        return side

    def _footer(self) -> QHBoxLayout:
        self._next = button(
            self.tr("Next"), "setup_next", kind="primary", icon="arrow-right", icon_last=True, on_click=self.next
        )
        self._back = button(self.tr("Back"), "setup_back", on_click=self.back)
        self._restore = button(
            self.tr("I have a backup to restore"),
            "setup_restore",
            kind="link",
            on_click=lambda: self._ask_to_leave(self.restore_wanted.emit),
        )
        return row(self._restore, None, self._back, self._next)

    def _titles(self) -> dict[str, str]:
        return {step.key: step.title for step in self._steps()}

    def _steps(self) -> list[Step]:
        return [
            Step("association", self.tr("The association"), self.tr("Name, licence, logo")),
            Step("branch", self.tr("The branch"), self.tr("Name and prefix")),
            Step("area", self.tr("Service area"), self.tr("Cities and districts")),
            Step("policy", self.tr("The policy"), self.tr("Five to start from")),
            Step("holidays", self.tr("Holidays"), self.tr("This year and the next")),
            Step("administrator", self.tr("The administrator"), self.tr("The first person")),
            Step("passphrase", self.tr("Pass phrase"), self.tr("It opens the office")),
            Step(REVIEW, self.tr("Review"), self.tr("Then the office is made")),
        ]
