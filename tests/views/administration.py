"""The administrator's own view of a real office, for tests of the screens that only they see."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.casework.keys import Keyring
from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from tests.builders import BuiltOffice, build_office

Show = Callable[[QWidget], None]


@dataclass
class Administration:
    """A built office, its keys, and the door of one of its staff."""

    built: BuiltOffice
    office: Office
    keyring: Keyring

    @classmethod
    def of(cls, folder: Path, role: Role = Role.ADMINISTRATOR, policy: str = "services") -> "Administration":
        built = build_office(folder, policy)
        keyring = Keyring(built.places, built.opened.store)
        return cls(built, Office(built.door(role)), keyring)

    def close(self) -> None:
        self.office.finish()
        self.built.close()
