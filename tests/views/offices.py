"""Real offices behind the door, for tests of windows."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from tests.builders import BuiltOffice, build_office


def put_away(office: Office) -> None:
    """Wait for the worker and take the office away with its watches, which must not die on another thread."""
    office.finish()
    office.deleteLater()
    QCoreApplication.sendPostedEvents(office, QEvent.Type.DeferredDelete.value)


def office_of(folder: Path, role: Role = Role.RECEPTION) -> tuple[BuiltOffice, Office]:
    """An office in a folder, and its door as a window holds it, for a person of this role."""
    built = build_office(folder)
    return built, Office(built.door(role))
