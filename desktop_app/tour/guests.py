"""People of the practice office, signed in one after the other, each with their window."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.casework.decisions.lists import DecisionLists, decision_lists
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.policy.terms import Role
from desktop_app.practice.families import practice_people
from desktop_app.practice.office import PracticeOffice
from desktop_app.practice.staff import PASSPHRASE, colleague
from desktop_app.settings import VERSION
from desktop_app.tour.camera import Camera, Variant, close_small_windows, settle
from desktop_app.views.shell import Shell
from desktop_app.views.work import work_window

WIDE, SMALL = (1280, 800), (1024, 640)
POINTS, LARGE = 11.0, 13.0


@dataclass(frozen=True)
class Guest:
    """Somebody signed in, with their window and the camera."""

    signed_in: SignedIn
    shell: Shell
    camera: Camera

    @property
    def lists(self) -> DecisionLists:
        """The decisions that wait for somebody."""
        return self.signed_in.door.ask(decision_lists)

    def file_of(self, family: str) -> uuid.UUID:
        """Return the file of a family by its key; where it passed on, of whoever holds it now."""
        typed = next(one.typed for one in practice_people().families if one.key == family)
        return self.signed_in.door.ask(find_files, FileQuery(text=typed["person.full_name"]))[0].id

    def page(self, key: str) -> QWidget:
        """The page of a screen."""
        return self.shell.page(key)

    def show(self, screen: str, subject: object = None, name: str = "") -> None:
        """Go to a screen and picture it, under its own name or another."""
        self.shell.go(screen, subject)
        self.take(name or screen)

    def take(self, name: str, variant: Variant = "light") -> None:
        """Picture the window as it is, and put small windows away."""
        self.camera.take(self.shell, name, variant)
        close_small_windows()

    def take_in_every_look(self, name: str, again: Callable[[], object] = lambda: None) -> None:
        """Picture the window light, dark, small, in large letters, and in English from the left.

        `again` leads back to where one was: another font or language makes the pages anew.
        """
        self.take(name)
        self.shell.wear(dark=True)
        self.take(name, "dark")
        self.shell.wear(dark=False)
        self.shell.resize(*SMALL)
        self.take(name, "small")
        self.shell.resize(*WIDE)
        self.shell.wear(points=LARGE)
        again()
        self.take(name, "large")
        self.shell.wear(points=POINTS)
        self.shell.wear(language="en")
        again()
        self.take(name, "ltr")
        self.shell.wear(language="ar")
        settle()


@contextmanager
def guest(office: PracticeOffice, camera: Camera, role: Role) -> Iterator[Guest]:
    """Sign in whoever does the work of a role, and close their window afterwards."""
    signed_in = sign_in(office.places, colleague(role).user_name, PASSPHRASE, lambda: office.present)
    shell = work_window(signed_in, practice=True, program_version=VERSION)
    shell.resize(*WIDE)
    shell.show()
    try:
        settle()
        yield Guest(signed_in, shell, camera)
    finally:
        shell.close()
        shell.deleteLater()
        settle()
        signed_in.close()
