"""Real offices behind the door, for tests of windows."""

from pathlib import Path

from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from tests.builders import BuiltOffice, build_office


def office_of(folder: Path, role: Role = Role.RECEPTION) -> tuple[BuiltOffice, Office]:
    """An office in a folder, and its door as a window holds it, for a person of this role."""
    built = build_office(folder)
    return built, Office(built.door(role))
