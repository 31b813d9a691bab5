"""A short word at the foot of the window that something is done; it goes by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

STAYS_MS = 4500


class Toast(QFrame):
    """One for each window; `say()` shows it above everything else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        theme = current_theme()
        named(self, "toast", "")
        styled(self, role="toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        line.setSpacing(theme.px(10))
        self._picture, self._text = Picture("circle-check", 18, "surface"), label("")
        line.addWidget(self._picture)
        line.addWidget(self._text)
        self._over = window
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, tone: Tone = "ok", *, stays: bool = False) -> None:
        """Show a word, for a few seconds, or until the next or `hide()`."""
        self._text.setText(text)
        self._picture.set_icon("circle-check" if tone == "ok" else "circle-alert", "surface")
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop() if stays else self._timer.start()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window when its size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window, size = self._over, self.size()
        self.move((window.width() - size.width()) // 2, window.height() - size.height() - current_theme().px(56))


def say(anywhere: QWidget, text: str, tone: Tone = "ok", *, stays: bool = False) -> Toast:
    """Show a short word at the foot of the window that a widget stands in."""
    window = anywhere.window()
    toast = window.findChild(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly) or Toast(window)
    toast.say(text, tone, stays=stays)
    return toast
