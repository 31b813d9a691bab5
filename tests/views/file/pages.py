"""The page of a file as a person of a role sees it."""

import uuid

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.file.screen import FileScreen
from desktop_app.views.office import Office
from tests.builders import BuiltOffice
from tests.views.way import Way


def file_page(
    qtbot: QtBot, built: BuiltOffice, file_id: uuid.UUID, role: Role = Role.RECEPTION, tab: str = ""
) -> tuple[FileScreen, Way]:
    """Show a file, turned to one of its sides; acts bring it up to date as the window does."""
    way, office = Way(), Office(built.door(role))
    page = FileScreen(office, way)
    office.changed.connect(page.refresh)
    vars(page)["office_kept"] = office  # the page lives no longer than its office
    page.open((file_id, tab))
    show(qtbot, page)
    return page, way


def show(qtbot: QtBot, page: QWidget, width: int = 951, height: int = 560) -> None:
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    if isinstance(page, FileScreen):
        page.refresh()


def sheet(name: str) -> QWidget:
    """The small window of this name that is open now."""
    found = [window for window in QApplication.topLevelWidgets() if window.objectName() == name and window.isVisible()]
    assert found, (
        f"no {name} is open; open are {[w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]}"
    )
    return found[-1]
