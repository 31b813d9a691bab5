"""A researcher without a file learns nothing of anybody: every use case is tried with every key that there is."""

import importlib
import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop_app.casework.checking.check import check_code, check_digits, check_file
from desktop_app.casework.copy_keeping import keep_copy, prove_again, something_changed
from desktop_app.casework.copy_samples import forget_replaced, read_sample, sample_today
from desktop_app.casework.door import Door
from desktop_app.casework.drafts import save_draft
from desktop_app.casework.drills import drill, due_drill
from desktop_app.casework.keys import change_own_passphrase
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Person
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import may
from desktop_app.policy.terms import Role
from desktop_app.practice.office import PracticeOffice
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.faults import ReadOnly
from tests.casework.test_performs import use_cases
from tests.practice.asking import OF_A_FILE, Asker, filled
from tests.watched import WatchedDoor

STRANGER = "gharib"
OF_COPIES = {drill, due_drill, forget_replaced, keep_copy, prove_again, read_sample, sample_today, something_changed}
"""What the program does for its copies in anybody's session; they tell counts alone."""
OF_NOBODY = {check_code, check_digits, check_file, change_own_passphrase, *OF_COPIES}
"""The check of a paper that somebody holds tells a masked name and leaves an entry; a pass phrase is one's own."""
OWN = {save_draft, issue_blank_form}
"""What is typed is one's own, whatever it is about; a form without a file is blank."""


@dataclass(frozen=True)
class Branch:
    """A copy of the practice office that a stranger may try."""

    opened: Opened
    practice: PracticeOffice

    def door(self, user_name: str) -> Door:
        """Return the door of somebody, looked at."""
        return WatchedDoor.of(door_of(self.opened, user_name, lambda: self.practice.present))


@pytest.fixture(scope="module")
def branch(practice: PracticeOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Branch]:
    places = Places(Path(shutil.copytree(practice.places.root, tmp_path_factory.mktemp("strangers") / "office")))
    key = KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key
    found = Branch(open_office(places, key), practice)
    form = StaffForm("غريب", STRANGER, "باحث", "0501234567", frozenset({Role.RESEARCHER}))
    found.door(ADMINISTRATOR.user_name).run(add_staff, form)
    yield found
    found.opened.store.close()


@pytest.fixture(scope="module")
def secrets(branch: Branch) -> frozenset[str]:
    """Everything by which a person can be known."""
    with branch.opened.store.reading() as session:
        people = session.scalars(select(Person)).all()
        told = {value for one in people for value in (one.full_name, one.identity_number, one.mobile, one.iban)}
        told |= {file.number for file in session.scalars(select(CaseFile))}
    return frozenset(told - {""})


def test_a_stranger_learns_nothing_by_any_reading(branch: Branch, secrets: frozenset[str]) -> None:
    """By lists, search, the day's work, duplicates, papers, scans and history: nothing is told, or all is refused."""
    door, asker = branch.door(STRANGER), Asker(branch.opened.store)
    told = {
        use_case.__name__
        for use_case in of_researchers()
        for arguments in asker.ways(use_case)
        if leaks(outcome(door.ask, use_case, arguments), secrets)
    }
    assert told == set()


def test_a_stranger_does_nothing_with_anybodys_file(branch: Branch) -> None:
    """Every act on a key of another's file is refused for want of permission, before anything else is looked at."""
    door, asker = branch.door(STRANGER), Asker(branch.opened.store)
    done = {
        (use_case.__name__, name, str(found))
        for use_case in of_researchers() - OWN
        for name in OF_A_FILE.intersection(inspect.signature(use_case).parameters)
        for key in asker.keys(name)[:4]
        for found in [outcome(door.run, use_case, filled(use_case, name, key))]
        if found not in ({FaultCode.NOT_PERMITTED}, {FaultCode.NOT_FOUND}, None)
    }
    assert done == set()


def of_researchers() -> set[Callable[..., Any]]:
    """Every use case whose act a researcher may do on some file."""
    found = set()
    for name, act in use_cases().items():
        module, _, function = name.rpartition(".")
        if may(act, [Role.RESEARCHER]):
            found.add(getattr(importlib.import_module(module), function))
    return found - OF_NOBODY


def outcome(through: Callable[..., Any], use_case: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Try a use case; returns what it gave, or the faults with which it was refused."""
    try:
        return through(use_case, **arguments)
    except Refused as refusal:
        return {fault.code for fault in refusal.faults}
    except ReadOnly:
        return None


def leaks(found: Any, secrets: frozenset[str]) -> bool:
    """Say whether a name, a number or somebody's paper was told."""
    said = repr(found)
    return "%PDF" in said or "data=b" in said or any(secret in said for secret in secrets)
