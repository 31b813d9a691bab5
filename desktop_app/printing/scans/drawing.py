"""The process in which a PDF from outside is drawn: it ends itself where a page asks for too much.

It takes what is asked of it and the file, and gives the number of pages and
then one page after the other, drawn ahead as far as the pipe holds. It ends with the program that began it.
"""

import os
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from io import FileIO
from math import inf
from threading import Thread

import pypdfium2
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from desktop_app.traces.memory import keep_memory_off_disk

ASKED = struct.Struct(">IdQ")
"""The longest side in pixels, the seconds of a core for the whole file, its length in bytes."""
COUNT = struct.Struct(">i")
UNREADABLE = -1
PAGE = struct.Struct(">IIId")
"""Width, height and bytes a row of the picture that follows, blue before green before red, and its dots an inch."""
NO_PAGE = PAGE.pack(0, 0, 0, 0)
"""Stands where a page is that cannot be read."""
TOO_MUCH = 3
"""How the process ends where a page took too long or too much memory."""
POINTS_PER_INCH = 72
_MOST_SECONDS = 3.0
"""Of a core, for opening the file and for each page: an honest page takes a tenth of that."""
_MOST_MEMORY = 400 << 20
"""Bytes: an A3 sheet in colour at 600 dots an inch is drawn in 250 million."""
_USUAL_DPI, _MOST_DPI, _LEAST_DPI = 200, 300, 150
_LOOKS_EVERY = 0.05


class Watch:
    """Ends the process when what it does now has taken its time; PDFium cannot be stopped in any other way."""

    def __init__(self) -> None:
        self._began = time.process_time()
        self.whole = inf
        """Seconds after which it ends, whichever page it draws."""

    def begin(self) -> None:
        """Give the next work its own time."""
        self._began = time.process_time()

    def keep(self) -> None:
        """Look at the clock for ever."""
        while time.process_time() < min(self._began + _MOST_SECONDS, self.whole):
            time.sleep(_LOOKS_EVERY)
        os._exit(TOO_MUCH)


def draw_apart() -> int:
    """Draw the file that comes in, page by page; returns 0, or `TOO_MUCH` where the memory was not enough."""
    _bound()
    watch = Watch()
    Thread(target=watch.keep, daemon=True).start()
    try:
        with open(0, "rb", buffering=0, closefd=False) as given, open(1, "wb", closefd=False) as out:
            longest, watch.whole, length = ASKED.unpack(_whole(given, ASKED.size))
            data = _whole(given, length)
            Thread(target=_end_with_parent, daemon=True).start()
            with suppress(BrokenPipeError):
                for part in _drawn(data, longest, watch):
                    out.write(part)
                    out.flush()
    except MemoryError:
        return TOO_MUCH
    return 0


def _drawn(data: bytearray, longest: int, watch: Watch) -> Iterator[bytes | memoryview]:
    try:
        pdf = pypdfium2.PdfDocument(bytes(data))
    except pypdfium2.PdfiumError:
        yield COUNT.pack(UNREADABLE)
        return
    yield COUNT.pack(len(pdf))
    for number in range(len(pdf)):
        watch.begin()
        try:
            yield from _page(pdf, number, longest)
        except pypdfium2.PdfiumError:
            yield NO_PAGE
            return


def _page(pdf: pypdfium2.PdfDocument, number: int, longest: int) -> Iterator[bytes | memoryview]:
    with closing(pdf[number]) as page:
        width, height = page.get_size()
        dpi = min(_dpi_of(page, width), longest * POINTS_PER_INCH / max(width, height))
        with closing(page.render(scale=dpi / POINTS_PER_INCH)) as bitmap:
            yield PAGE.pack(bitmap.width, bitmap.height, bitmap.stride, dpi)
            yield memoryview(bitmap.buffer)


def _dpi_of(page: pypdfium2.PdfPage, width: float) -> float:
    """Return the fineness of the scan that a page holds, so that it comes out as it went in."""
    widest = max((image.get_px_size()[0] for image in page.get_objects([FPDF_PAGEOBJ_IMAGE], max_depth=2)), default=0)
    found = widest * POINTS_PER_INCH / width or _USUAL_DPI
    return float(min(max(found, _LEAST_DPI), _MOST_DPI))


def _whole(given: FileIO, length: int) -> bytearray:
    held = bytearray(length)
    rest = memoryview(held)
    while rest:
        count = given.readinto(rest)
        if not count:
            os._exit(0)  # the program that began this one is gone
        rest = rest[count:]
    return held


def _end_with_parent() -> None:
    while os.read(0, 1):
        pass
    os._exit(0)


def _bound() -> None:
    """Bound the memory where the system can; where it breaks, nothing of the file is left on disk nor in a window."""
    keep_memory_off_disk()
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        most = _MOST_MEMORY if hard == resource.RLIM_INFINITY else min(_MOST_MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
