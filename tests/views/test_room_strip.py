"""The strip about the disk says how much is left and what to free, and is not there while there is room."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.scarcity import RoomLeft
from desktop_app.policy.text import ltr
from desktop_app.views.room_strip import RoomStrip
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (RoomLeft(short=True, read_only=False, free=320, needed=50), (ltr(320), "سلة المحذوفات", "أقل من " + ltr(50))),
        (RoomLeft(short=True, read_only=True, free=12, needed=50), ("إلا " + ltr(12), "مجلد التنزيلات", ltr(50))),
    ],
)
def test_little_room_is_told_with_what_to_free(qtbot: QtBot, left: RoomLeft, words: tuple[str, ...]) -> None:
    strip = on_stage(qtbot, RoomStrip(), 1000)
    strip.show_room(left)
    assert strip.isVisible()
    assert all(word in strip.text() for word in words)
    assert "%" not in strip.text()
    assert strip.text() in strip.accessibleName()
    check_all(strip)


def test_with_room_enough_nothing_is_said(qtbot: QtBot) -> None:
    strip = on_stage(qtbot, RoomStrip(), 1000)
    strip.show_room(RoomLeft(short=False, read_only=False, free=50_000, needed=50))
    assert not strip.isVisible()
