"""Waste is searched for in the window's thread, whoever makes it."""

from threading import Thread, get_ident

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.views.waste import WasteKeeper


class InACircle:
    """Something that only a search for waste takes away; it tells in which thread."""

    def __init__(self, told: list[int]) -> None:
        self._told, self._itself = told, self

    def __del__(self) -> None:
        self._told.append(get_ident())


def test_what_others_make_is_searched_through_in_the_window_s_thread(qtbot: QtBot) -> None:
    parent, told = QObject(), list[int]()
    WasteKeeper(parent).begin()
    other = Thread(target=lambda: [InACircle(told) for _ in range(5000)])
    other.start()
    other.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 5000, timeout=20_000)
    assert set(told) == {get_ident()}
