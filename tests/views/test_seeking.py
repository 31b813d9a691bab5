"""What is typed last is looked for beside the window; what was typed before it is given up, however long it takes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.desk import Desk
from desktop_app.casework.finding import find
from desktop_app.casework.performs import performs
from desktop_app.policy.faults import Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.seeking import Seeking
from tests.builders import build_office
from tests.casework.intake.forms import submit, widow_form

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@performs(Act.FIND_FILES)
def slow_or_quick(desk: Desk, text: str, _most: int) -> tuple[str, ...]:
    """Never find anything for one word, and every other word itself."""
    if text == "بطيء":
        desk.reader.execute(ENDLESS, ()).fetchone()
    return (text,)


@performs(Act.MANAGE_STAFF)
def not_for_everybody(_desk: Desk, text: str, _most: int) -> tuple[str, ...]:
    """Find what a receptionist may not see."""
    return (text,)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    built = build_office(tmp_path)
    office = Office(built.door(Role.RECEPTION))
    yield office
    office.finish()
    built.close()


def test_a_slow_question_delays_no_later_one(qtbot: QtBot, office: Office) -> None:
    seeking = Seeking(office, slow_or_quick, 5)
    told: list[tuple[str, ...]] = []
    seeking.found.connect(lambda: told.append(seeking.finds))
    seeking.look_for("بطيء")
    qtbot.wait(60)
    assert seeking.busy
    seeking.look_for("ن")
    seeking.look_for("نو ")
    qtbot.waitUntil(lambda: not seeking.busy)
    assert told == [("نو",)]


def test_an_empty_line_finds_nothing_at_once(qtbot: QtBot, office: Office) -> None:
    seeking = Seeking(office, slow_or_quick, 5)
    seeking.look_for("بطيء")
    seeking.look_for("  ")
    assert (seeking.busy, seeking.finds) == (False, ())


def test_what_shall_be_done_with_the_finds_waits_for_them_but_not_past_the_next_key(
    qtbot: QtBot, office: Office
) -> None:
    seeking, done = Seeking(office, slow_or_quick, 5), list[str]()
    seeking.look_for("نورة")
    seeking.once_found(lambda: done.append(seeking.finds[0]))
    qtbot.waitUntil(lambda: done == ["نورة"])
    seeking.once_found(lambda: done.append("there"))
    seeking.look_for("بطيء")
    seeking.once_found(lambda: done.append("never"))
    seeking.look_for("سعد")
    qtbot.waitUntil(lambda: seeking.finds == ("سعد",))
    assert done == ["نورة", "there"]


def test_files_are_found_with_their_reason(qtbot: QtBot, office: Office) -> None:
    submitted = submit(office._door, widow_form())
    seeking = Seeking(office, find, 5)
    seeking.look_for("نوره")
    qtbot.waitUntil(lambda: [one.file_id for one in seeking.finds] == [submitted.file_id])


def test_a_refusal_is_told_and_leaves_nothing_found(qtbot: QtBot, office: Office) -> None:
    seeking = Seeking(office, not_for_everybody, 5)
    with qtbot.captureExceptions() as raised:
        seeking.look_for("سر")
        qtbot.waitUntil(lambda: not seeking.busy)
    assert [kind for kind, *_ in raised] == [Refused]
    assert seeking.finds == ()
