import pytest

from desktop_app.storage.faults import Cancelled
from desktop_app.storage.watch import Stage, Watch


def test_who_looks_on_is_told_every_step() -> None:
    told: list[tuple[Stage, int, int]] = []
    watch = Watch(report=lambda *step: told.append(step))
    watch.step(Stage.FILES, 1, 2)
    assert told == [(Stage.FILES, 1, 2)]


def test_work_that_is_called_off_goes_no_further() -> None:
    with pytest.raises(Cancelled):
        Watch(cancelled=lambda: True).step(Stage.COPYING)


def test_without_anyone_looking_on_work_goes_on() -> None:
    Watch().step(Stage.CHECKING)
