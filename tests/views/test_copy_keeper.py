"""Copies are made beside the window, on a thread of their own, and stop when the session ends."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.casework.upkeep import list_copies
from desktop_app.policy.terms import Role
from desktop_app.views.copy_keeper import CopyKeeper
from desktop_app.views.worker import Worker
from tests.views.administration import Administration

WORK_MS = 60_000


def test_what_is_due_is_done_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Administration.of(tmp_path, Role.RECEPTION)
    keeper = CopyKeeper(desk.office, desk.built.opened)
    with qtbot.waitSignal(keeper.tended, timeout=WORK_MS), qtbot.assertNotEmitted(desk.office.changed):
        keeper.tend()
        keeper.tend()
    assert len(list_copies(desk.built.places)) == 1
    desk.close()


def test_a_session_that_ends_does_not_wait_for_the_copy(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Administration.of(tmp_path, Role.RECEPTION)
    keeper = CopyKeeper(desk.office, desk.built.opened)
    worker = keeper.findChild(Worker)
    assert worker is not None
    keeper.start()
    keeper.tend()
    worker.finish()
    assert list(desk.built.places.backups.glob("*.part")) == []
    with qtbot.waitSignal(keeper.tended, timeout=WORK_MS):
        pass
    desk.close()
