"""How a robot types, presses and finds: Arabic arrives as an input method sends it, for key clicks abort on it."""

from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from desktop_app.views.office import Office
from desktop_app.views.seeking import Seeking
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.worker import Worker

MOST_MS = 120_000
"""More than any search takes, and any paper."""
W = TypeVar("W", bound=QWidget)


def find(root: QWidget, object_name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # a bare widget suits
    """The one widget of this name under a window or page; a missing one is told with the names there are."""
    found = root if root.objectName() == object_name else root.findChild(QWidget, object_name)
    if found is None:
        names = sorted({w.objectName() for w in root.findChildren(QWidget) if w.objectName()[:3] != "qt_"} - {""})
        raise AssertionError(f"no widget {object_name!r}; there are: {', '.join(names)}")
    if not isinstance(found, kind):
        raise AssertionError(f"{object_name!r} is a {type(found).__name__}, not a {kind.__name__}")
    return found


def type_text(widget: QWidget, text: str, *, replace: bool = False) -> None:
    """Type into a widget, letter after letter, in any writing; over what stands there, if asked."""
    target = focus(widget)
    if replace:
        press(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        press(target, Qt.Key.Key_Delete)
    for char in text:
        event = QInputMethodEvent()
        event.setCommitString(char)
        QApplication.sendEvent(target, event)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key on a widget."""
    QTest.keyClick(widget, key, modifiers)


def await_acts(office: Office) -> None:
    """Wait until everything is done that was begun beside the window, scans on their way into the store too."""
    _await(office._acting)


def await_answers(office: Office) -> None:
    """Wait until everything is answered that was asked beside the window."""
    _await(office.worker)


def _await(worker: Worker) -> None:
    over = list[None]()
    worker.start(lambda: None, done=over.append, failed=print)
    ends = monotonic() + MOST_MS / 1000
    while not over:
        assert monotonic() < ends, "what was begun is not done"
        QTest.qWait(5)


def await_finds(root: QWidget) -> None:
    """Wait until what was typed is found, or is known not to be there."""
    for seeking in root.window().findChildren(Seeking):
        if seeking.busy:
            loop = QEventLoop()
            seeking.found.connect(loop.quit)
            QTimer.singleShot(MOST_MS, loop.quit)
            loop.exec()
        assert not seeking.busy
    for _ in range(3):
        QApplication.processEvents()  # words that wrap are laid out in turns: width, height, and what lies around


def focus(widget: QWidget) -> QWidget:
    """Put the cursor into a widget, or into the part of it that takes keys, and return that."""
    target = widget
    while (proxy := target.focusProxy()) is not None:
        target = proxy
    window = target.window()
    if QApplication.activeWindow() is not window:
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        # The window system says "active" before the application has taken it in.
        QApplication.processEvents()
    target.setFocus(Qt.FocusReason.OtherFocusReason)
    return target


def click(root: QWidget, object_name: str) -> None:
    """Push a button by its name, with the keyboard; it must be there to be pushed."""
    pushed = find(root, object_name, QAbstractButton)
    assert pushed.isVisible(), f"{object_name} is not shown"
    assert pushed.isEnabled(), f"{object_name} cannot be pushed now"
    press(focus(pushed), Qt.Key.Key_Space)
    await_deeds()


def await_deeds() -> None:
    """Wait until what a button asked for is done, where that is done beside the window."""
    ends = monotonic() + MOST_MS / 1000
    while any(one.busy for top in QApplication.topLevelWidgets() for one in top.findChildren(Doing)):
        assert monotonic() < ends, "what was asked for is not done"
        QTest.qWait(5)


def choose(root: QWidget, object_name: str, key: str) -> None:
    """Choose from a list by its key, with the arrow keys."""
    listed = find(root, object_name, QComboBox)
    focus(listed)
    wanted = listed.findData(key)
    keys = [listed.itemData(place) for place in range(listed.count())]
    assert wanted >= 0, f"{object_name} has no {key!r}; it has {keys}"
    press(listed, Qt.Key.Key_Home)
    for _ in range(listed.count()):
        if listed.currentIndex() == wanted:
            return
        press(listed, Qt.Key.Key_Down)
    raise AssertionError(f"{object_name} did not come to {key!r}")


def leave(widget: QWidget) -> None:
    """Go on to the next field with Tab."""
    press(focus(widget), Qt.Key.Key_Tab)
