"""Of several questions in a row, the last one alone is answered."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office
from tests.builders import build_office


@performs(Act.FIND_FILES)
def repeat(_desk: Desk, word: str, go_on: Event, asked: list[str]) -> str:
    asked.append(word)
    go_on.wait(10)
    return word


@performs(Act.FIND_FILES)
def refuse(desk: Desk) -> None:
    raise desk.refuse(FaultCode.NOT_FOUND)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    built = build_office(tmp_path)
    office = Office(built.door(Role.RECEPTION))
    yield office
    office.finish()
    built.close()


def test_the_next_key_takes_the_place_of_the_last(qtbot: QtBot, office: Office) -> None:
    owner, go_on = QObject(), Event()
    newest, asked, told = Newest(office, owner), list[str](), list[str]()
    for word in ("ن", "نو", "نور", "نورة"):
        newest.ask(repeat, word, go_on, asked, done=told.append, failed=print)
        qtbot.waitUntil(lambda: bool(asked))
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["نورة"]
    assert asked == ["ن", "نورة"]


def test_nothing_is_told_to_whoever_is_gone_or_wants_no_answer(qtbot: QtBot, office: Office) -> None:
    owner, go_on = QObject(), Event()
    newest, asked, told = Newest(office, owner), list[str](), list[str]()
    newest.ask(repeat, "ن", go_on, asked, done=told.append, failed=print)
    qtbot.waitUntil(lambda: bool(asked))
    newest.forget()
    other = QObject()
    Newest(office, other).ask(repeat, "ه", go_on, asked, done=told.append, failed=print)
    delete(other)
    go_on.set()
    office.worker.finish()
    qtbot.wait(20)
    assert told == []


def test_a_refusal_is_told_too(qtbot: QtBot, office: Office) -> None:
    owner, told = QObject(), list[Exception]()
    Newest(office, owner).ask(refuse, done=print, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
