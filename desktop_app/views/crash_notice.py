"""What a person is told after an unexpected error: that what was typed is kept, and what to do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from desktop_app.views.widgets.dialog import Sheet


class CrashNotice(QObject):
    """One notice at a time, over the window in which a person works.

    Signals: `happened()` from any thread asks for the notice; `read()` when a person has closed it.
    """

    happened = Signal()
    read = Signal()

    def __init__(self, report: Callable[[], str], parent: QObject | None = None) -> None:
        """`report` composes the text that a person may save."""
        super().__init__(parent)
        self._report = report
        self._sheet: Sheet | None = None
        self.happened.connect(self.tell)

    def tell(self) -> None:
        """Tell of an error in the step that was just taken."""
        self._show(
            self.tr("Something unexpected went wrong"),
            self.tr(
                "The program met an error of its own in your last step. What you typed is kept, and what was recorded "
                "before is untouched. Go on, but see whether the last step was done before you repeat it. If this "
                "comes again, save a report and send it to whoever supports the program; it names nobody."
            ),
        )

    def tell_of_last_time(self) -> None:
        """Tell once that the program was ended by an error."""
        self._show(
            self.tr("The program ended unexpectedly last time"),
            self.tr(
                "What was recorded is untouched. What was typed is kept up to the last two seconds: sign in and go on "
                "with it from the drafts. If this comes again, save a report and send it to whoever supports the "
                "program; it names nobody."
            ),
        )

    def _show(self, title: str, text: str) -> None:
        from desktop_app.views.widgets.dialog import Sheet  # the first window needs no sheet

        home = _home()
        if home is None or (self._sheet is not None and isValid(self._sheet)):
            return
        sheet = Sheet(home, "crash", title, text, tone="warn", width=560)
        sheet.add_button(self.tr("Save a report"), "crash_report", lambda: self._open_report(sheet))
        sheet.add_button(self.tr("Go on"), "crash_go_on", sheet.accept, "primary").setFocus()
        sheet.finished.connect(self.read)
        self._sheet = sheet
        sheet.open()

    def _open_report(self, sheet: "Sheet") -> None:
        from desktop_app.views.report_sheet import ReportSheet  # brings the press, which no window needs at first

        ReportSheet(sheet, self._report()).open()


def _home() -> QWidget | None:
    """The window that takes the keyboard now, or any that is open."""
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return QApplication.activeModalWidget() or QApplication.activeWindow() or next(iter(shown), None)
