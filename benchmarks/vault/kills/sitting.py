"""Somebody sits at the real program, from its front door to its frame; what they finish is told outward."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import ParamSpec, TypeVar

from PySide6.QtWidgets import QApplication

from benchmarks.vault.kills.told import Teller
from desktop_app.app import FrontDoor, application
from desktop_app.casework import drafts
from desktop_app.casework.door import now
from desktop_app.casework.opening import Opened, SignedIn
from desktop_app.policy.terms import Role
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors, UseCase
from desktop_app.practice.staff import PASSPHRASE
from desktop_app.settings import Places, read_preferences
from desktop_app.storage.journal import head
from desktop_app.views.office import Office
from desktop_app.views.shell import Shell
from desktop_app.views.sign_in.window import SignInWindow
from tests.robots.typing import click, find, type_text

P = ParamSpec("P")
Result = TypeVar("Result")
Kind = TypeVar("Kind")
FRESH_EVERY = 25
"""After so many kills in the same office another one is begun, so that the last kill costs no more than the first."""
_STORY = timedelta(days=90)


@dataclass(frozen=True)
class ToldDoors(Doors):
    """Doors of the whole staff, each act told once it is done."""

    told: "Told"

    def run(self, by: Role | str, use_case: UseCase[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Do an act, and tell it."""
        result = super().run(by, use_case, *args, **kwargs)
        given: tuple[object, ...] = args
        if use_case is drafts.save_draft and isinstance(result, uuid.UUID) and isinstance(given[1], dict):
            self.told.draft(result, given[1])
        elif use_case is drafts.attach_to_draft and isinstance(result, drafts.DraftScanRow):
            self.told.draft_scan(result)
        else:
            self.told.head(use_case.__name__)
        return result


@dataclass(frozen=True)
class Told:
    """Tells what the store has acknowledged."""

    teller: Teller
    opened: Opened

    def head(self, act: str) -> None:
        """Tell that an act is done, by the head of the journal that holds it."""
        with self.opened.store.reading() as session:
            self.teller.say("done", act=act, head=head(session))

    def draft(self, draft_id: uuid.UUID, typed: dict[str, str]) -> None:
        """Tell that a draft is saved; a long one in several lines."""
        fields = [(field, text) for field, text in typed.items() if text]
        for place in range(0, max(1, len(fields)), 8):
            self.teller.say("draft", id=str(draft_id), typed=dict(fields[place : place + 8]))

    def draft_scan(self, scan: drafts.DraftScanRow) -> None:
        """Tell that a scan waits with a draft."""
        self.teller.say("draft_scan", attachment=str(scan.attachment_id), field=scan.field)


@dataclass(frozen=True)
class Sitting:
    """One person at the program, and what their work needs."""

    app: QApplication
    front: FrontDoor
    signed_in: SignedIn
    shell: Shell
    office: Office
    told: Told
    doors: ToldDoors
    number: int
    """Which sitting this is: what must be unlike all others is made from it."""
    phrase: str
    """The pass phrase of whoever changes theirs."""

    @property
    def places(self) -> Places:
        """Where the office lies."""
        return self.signed_in.opened.places


Work = Callable[[Sitting], Iterator[None]]
"""What somebody does: it pauses wherever the window may breathe."""


def sit_down(places: Places, user: str, number: int, phrase: str, teller: Teller) -> Sitting:
    """Start the program and sign in at its window, as a person does."""
    app = application(read_preferences(places.preferences))
    front = FrontDoor(app, places, restart=lambda _words: app.quit())
    front.open()
    window = sure(SignInWindow, front.window)
    let_in: list[SignedIn] = []
    window.entered.connect(let_in.append)
    teller.say("window")
    type_text(find(window, "user_name"), user, replace=True)
    type_text(find(window, "passphrase"), PASSPHRASE, replace=True)
    click(window, "sign_in_go")
    shell = sure(Shell, front.window)
    app.processEvents()
    office = sure(Office, shell.findChild(Office))
    told = Told(teller, let_in[0].opened)
    office.changed.connect(lambda: told.head("changed"))
    moment = now() + timedelta(days=number % FRESH_EVERY)
    clock = PracticeClock(moment.date(), moment + _STORY)
    doors = ToldDoors(let_in[0].opened, clock, told)
    return Sitting(app, front, let_in[0], shell, office, told, doors, number, phrase)


def sure(kind: type[Kind], thing: object) -> Kind:
    """Return a thing that must be of a kind, or say what it is instead."""
    if not isinstance(thing, kind):
        raise TypeError(f"{kind.__name__} was expected, not {thing!r}")
    return thing
