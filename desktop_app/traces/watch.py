"""Hears of every error that nobody caught, in the window's thread and beside it, and of the program's violent end."""

import faulthandler
import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from desktop_app.disk import private_folder
from desktop_app.traces.log import NAME
from desktop_app.traces.told import About, Event, Told, Where, plain, story_of

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


MOST_TELLINGS = 3
"""An error that comes again and again, as one of painting does, is told so often and then only logged."""


class CrashWatch:
    """Writes a report of each unexpected error, once for errors that are alike, and calls `on_crash` after it."""

    def __init__(self, folder: Path, on_crash: Callable[[], object]) -> None:
        self._folder, self._on_crash = private_folder(folder), on_crash
        self._times: Counter[tuple[str, ...]] = Counter()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._fatal: IO[str] | None = None

    def begin(self) -> None:
        """Listen from now on."""
        sys.excepthook = self._in_window
        threading.excepthook = self._beside
        sys.unraisablehook = self._while_clearing

    def await_violent_end(self) -> None:
        """Have the interpreter write where it stood if the system ends the program; for the one program of a store.

        What it wrote the last time becomes a report now.
        """
        from desktop_app.traces.crashes import FATAL, take_up_fatal  # after the first window is painted

        take_up_fatal(self._folder)
        self._fatal = open(self._folder / FATAL, "w", encoding="utf-8")  # noqa: SIM115  # open while the program lives
        faulthandler.enable(self._fatal, all_threads=True)

    def end(self) -> None:
        """Listen no more; of an orderly end nothing stays."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()
            with suppress(OSError):  # on Windows the program that begins anew after locking may have it open already
                Path(self._fatal.name).unlink()
            self._fatal = None

    def _in_window(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._keep(Where.WINDOW, error)

    def _beside(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._keep(Where.BESIDE, told.exc_value)

    def _while_clearing(self, told: "UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            self._keep(Where.CLEARING, told.exc_value)

    def _keep(self, where: Where, error: BaseException) -> None:
        from desktop_app.traces.crashes import write_report  # after the first window is painted

        story = story_of(error)
        told = Told(Event.CRASHED, {About.WHERE: where, About.ERROR: type(error)})
        logging.getLogger(NAME).error(told, exc_info=error)
        if sys.stderr is not None:
            # A desktop session keeps what programs print; so the terminal too gets types and places alone.
            sys.stderr.write(f"{plain(type(error))} at {story[-1].strip()}\n")
        self._times[tuple(story)] += 1
        times = self._times[tuple(story)]
        if times == 1:
            with suppress(OSError):  # a full disk takes no report; the person is told all the same
                write_report(self._folder, where, story)
        if times <= MOST_TELLINGS and where is not Where.CLEARING:
            self._on_crash()
