"""Getting an office back before anybody can sign in: a copy put back, or a phrase replaced by the recovery code."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.settings import Places
from desktop_app.views.rescue.frame import RescueFrame
from desktop_app.views.rescue.recovering import Recovering
from desktop_app.views.rescue.restoring import Restoring

Way = Literal["restore", "recovery"]


class RescueWindow(QWidget):
    """One of the two ways. Signal: `finished()` when it is done, or was left."""

    finished = Signal()

    def __init__(self, places: Places, way: Way, copy: Path | None = None) -> None:
        """`copy` is the folder of the copy that a restore begins with."""
        super().__init__()
        self.setObjectName("rescue")
        self.setWindowTitle(self.tr("Mustafid — getting the office back"))
        self.setMinimumSize(1024, 640)
        self._way: RescueFrame = Restoring(places, copy) if way == "restore" else Recovering(places)
        self._way.left.connect(self.finished)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._way)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where a person starts."""
        super().showEvent(event)
        self._way.begin()
