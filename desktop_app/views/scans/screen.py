"""Papers that come back from the pen: taken in by themselves, and the tray of those that a person must look at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.scan_intake import ScanIntake
from desktop_app.views.scans.take_tab import TakeTab
from desktop_app.views.scans.tray_tab import TrayTab
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named

TRAY = "tray"


class ScansScreen(QWidget):
    """Two sides in tabs; the tray is shown to whoever may sort it. `open(TRAY)` stands on the tray."""

    def __init__(self, office: Office, navigator: Navigator, intake: ScanIntake) -> None:
        super().__init__()
        self.taking = TakeTab(office, navigator, intake)
        self.tray = TrayTab(office) if office.may(Act.SORT_SCANS) else None
        self.bar = named(QTabBar(), "scans_tabs", self.tr("Papers that came back"))
        self._sides = QStackedWidget()
        self._lay_out()
        self.bar.currentChanged.connect(self._turn_to)
        self.taking.tray_wanted.connect(lambda: self.open(TRAY))

    def open(self, subject: object) -> None:
        """Show the tray, where that is asked for."""
        if subject == TRAY and self.tray is not None:
            self.bar.setCurrentIndex(1)

    def refresh(self) -> None:
        """Read both sides anew: the count of the tray stands on its tab."""
        self.taking.read()
        if self.tray is not None:
            self.tray.read()

    def _turn_to(self, place: int) -> None:
        self._sides.setCurrentIndex(place)
        if self.isVisible():
            self.refresh()

    def _count(self, pages: int) -> None:
        words = self.tr("Tray")
        self.bar.setTabText(1, f"{words} {ltr(pages)}" if pages else words)

    def _lay_out(self) -> None:
        theme = current_theme()
        self.bar.addTab(self.tr("Taking in"))
        self._sides.addWidget(self.taking)
        if self.tray is not None:
            self.bar.addTab(self.tr("Tray"))
            self._sides.addWidget(self.tray)
            self.tray.counted.connect(self._count)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.setVisible(self.tray is not None)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(18))
        outer.setSpacing(theme.px(12))
        outer.addWidget(self._sides, 1)
        outer.insertWidget(0, self.bar)  # laid out last: the keyboard begins with the first field of the side
