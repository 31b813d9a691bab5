"""Small pictures are drawn on one thread for every window."""

import threading

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.drawer import drawer


def test_there_is_one_thread_for_every_window(qtbot: QtBot) -> None:
    assert drawer() is drawer()
    told = list[int]()
    for _ in range(2):
        drawer().start(threading.get_ident, done=told.append, failed=print)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == told[1] != threading.get_ident()
