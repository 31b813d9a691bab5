"""What every test of a window needs: no screen, the bundled fonts, Arabic from the right, and no blinking cursor."""

import gc
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication
from xdist.scheduler import LoadFileScheduling

from desktop_app.starting import collect_due_waste
from desktop_app.views.language import ScreenLanguage, install_language
from desktop_app.views.theme import Theme, current_theme, install_theme

COSTLY = ("tests/tour/", "tests/practice/")
"""Rooms whose tests share what takes minutes to make; each room stays on one core, as otherwise each file does."""


class ByRoom(LoadFileScheduling):  # type: ignore[misc]  # published without types
    """Shares the tests among the cores, a file or a costly room at a time."""

    def _split_scope(self, nodeid: str) -> str:
        return next((room for room in COSTLY if nodeid.startswith(room)), super()._split_scope(nodeid))


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByRoom:
    """Say how the cores share the tests."""
    return ByRoom(config, log)


@pytest.fixture(autouse=True)
def _waste_is_collected_in_the_main_thread() -> Iterator[None]:
    """Keep what the program keeps: no window of a test before is taken apart by a worker of this one."""
    gc.disable()
    yield
    gc.unfreeze()
    collect_due_waste()


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as people see it: Arabic, light, the smallest font."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["mustafid"])
    app.setCursorFlashTime(0)
    app.setQuitOnLastWindowClosed(False)
    install_language(app, "ar")
    install_theme(app)
    yield app
    for window in app.topLevelWidgets():
        window.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look, put back to light and small after the test."""
    look = current_theme()
    yield look
    look.apply(dark=False, points=10)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[ScreenLanguage]:
    """English from the left, for one test."""
    install_language(qapp, "en")
    yield "en"
    install_language(qapp, "ar")


@pytest.fixture(autouse=True)
def _mouse_out_of_the_way(request: pytest.FixtureRequest) -> None:
    if "qapp" in request.fixturenames:
        QCursor.setPos(5000, 5000)


@pytest.fixture(autouse=True)
def _no_window_stays(request: pytest.FixtureRequest) -> Iterator[None]:
    """Take every window of a test away with it: outside an event loop Qt keeps what is to be deleted later."""
    yield
    if "qapp" in request.fixturenames:
        for window in QApplication.topLevelWidgets():
            window.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QGuiApplication.clipboard().clear()  # what Python copied must not outlive Python
