"""The window in which a code is held up to the camera; it closes once one is read, and keeps no picture."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.casework.checking.frames import code_in_frame
from desktop_app.views.widgets.camera import FIRST_CAMERA, Camera, CameraView
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.note import Note

_WIDTH = 560


class CameraSheet(Sheet):
    """Shows what the camera sees; `found(text)` is called with the code that was read."""

    def __init__(self, parent: QWidget, found: Callable[[str], object], source: int | str = FIRST_CAMERA) -> None:
        super().__init__(
            parent,
            "camera",
            self.tr("Read the code with the camera"),
            self.tr("Hold the code of the first page steady before the camera. No picture is kept."),
            width=_WIDTH,
        )
        self._found = found
        self.view = CameraView("camera_view", self.tr("What the camera sees"))
        self._trouble = Note("", "warn")
        self._trouble.setObjectName("camera_trouble")
        self.add(self.view)
        self.add(self._trouble)
        self.add_cancel("camera_no")
        self.camera = Camera(code_in_frame, source, self)
        self.camera.seen.connect(self._show)
        self.camera.read.connect(self._take)
        self.camera.ended.connect(self._say_end)
        self.finished.connect(self.camera.stop)
        self.destroyed.connect(self.camera.stop)

    def begin(self) -> None:
        """Show the window, and look."""
        self.open()
        self.camera.start()

    def _show(self, picture: QImage) -> None:
        self.view.show_picture(picture)
        self.camera.taken()

    def _take(self, text: str) -> None:
        if self.isVisible():
            self.accept()
            self._found(text)

    def _say_end(self, opened: bool) -> None:
        words = (
            self.tr("The camera gives no more pictures. See whether its cable is in, and try again.")
            if opened
            else self.tr("No camera was found. Connect one, or scan the paper and give the file.")
        )
        self._trouble.tell(words, "warn")
