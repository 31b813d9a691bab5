"""PDFs from outside, drawn in a process of their own: what hangs, swells or crashes there is ended there alone."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from threading import Timer
from typing import IO

from PIL import Image

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.printing.scans.drawing import ASKED, COUNT, PAGE, UNREADABLE
from desktop_app.starting import DRAW, ROOT, own_command

_PATIENCE = 60.0
"""Seconds by the clock on the wall: the process counts its own work and ends itself long before, on any machine."""
_FAILED = (1, 2)
"""How the process ends where the fault is this program's."""


@contextmanager
def drawn_apart(data: bytes, longest: int, seconds: float = inf) -> Iterator[tuple[int, Iterator[Image.Image]]]:
    """Give the number of pages of a PDF and the pages, none longer than so many pixels; refused in words.

    The seconds are those of a core for all the pages that are taken together.
    """
    process = subprocess.Popen(  # noqa: S603 - our own program
        own_command(DRAW),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=None if getattr(sys, "frozen", False) else ROOT,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        pipe = _Pipe(process)
        pipe.give(ASKED.pack(longest, seconds, len(data)), data)
        (count,) = COUNT.unpack(pipe.take(COUNT.size))
        if count == UNREADABLE:
            raise Refused(Fault(FaultCode.SCAN_UNREADABLE))
        yield count, (pipe.page() for _ in range(count))
    finally:
        process.kill()
        process.communicate()


class _Pipe:
    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        if process.stdin is None or process.stdout is None:
            raise ValueError("a process with both its pipes")
        self._process = process
        self._given: IO[bytes] = process.stdin
        self._taken: IO[bytes] = process.stdout

    def give(self, *parts: bytes) -> None:
        """Send what is to be drawn; the pipe stays open, for its end is the end of the process."""
        try:
            for part in parts:
                self._given.write(part)
            self._given.flush()
        except OSError:
            raise self._ended() from None

    def page(self) -> Image.Image:
        """Return the next page."""
        width, height, stride, dpi = PAGE.unpack(self.take(PAGE.size))
        if not width:
            raise Refused(Fault(FaultCode.SCAN_UNREADABLE))
        page = Image.frombytes("RGB", (width, height), self.take(stride * height), "raw", "BGR", stride)
        page.info = {"dpi": (dpi, dpi)}
        return page

    def take(self, length: int) -> bytes:
        """Wait for so many bytes."""
        patience = Timer(_PATIENCE, self._process.kill)
        patience.start()
        try:
            data = self._taken.read(length)
        finally:
            patience.cancel()
        if len(data) < length:
            raise self._ended()
        return data

    def _ended(self) -> Exception:
        ended = self._process.wait()
        if ended in _FAILED:
            return RuntimeError(f"the drawing of pages ended with {ended}")
        return Refused(Fault(FaultCode.PDF_TOO_LARGE))
