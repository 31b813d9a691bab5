"""What the process that draws loads and says."""

import subprocess
import sys
from math import inf

from benchmarks.vault.hostile.pdfs import plain
from desktop_app.printing.scans.drawing import ASKED, COUNT, NO_PAGE, PAGE, UNREADABLE
from desktop_app.starting import DRAW, ROOT, own_command
from tests.printing.scans.material import paper

_LOADED = "import sys; import desktop_app.__main__, desktop_app.printing.scans.drawing; print(*sys.modules)"


def said(data: bytes) -> bytes:
    """All that the process says of a file, as it is heard until it ends."""
    asked = ASKED.pack(100, inf, len(data)) + data
    process = subprocess.Popen(own_command(DRAW), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(asked)
    process.stdin.flush()
    told = process.stdout.read()
    process.communicate()
    return told


def test_it_loads_neither_windows_nor_the_store() -> None:
    command = [sys.executable, "-c", _LOADED]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split())
    assert "pypdfium2" in loaded
    assert not loaded & {"PySide6", "sqlalchemy", "sqlcipher3", "reportlab", "cv2", "numpy", "PIL", "PIL.Image"}


def test_it_gives_the_number_of_pages_and_each_of_them() -> None:
    told = said(paper())
    assert COUNT.unpack(told[: COUNT.size]) == (2,)
    width, height, stride, _ = PAGE.unpack(told[COUNT.size : COUNT.size + PAGE.size])
    assert (height, stride) == (100, 3 * width)
    assert len(told) == COUNT.size + 2 * (PAGE.size + stride * height)


def test_it_says_what_it_cannot_read() -> None:
    assert said(b"hello") == COUNT.pack(UNREADABLE)
    without = plain().replace(b"/Type/Page/", b"/Type/Font/")
    assert said(without) in (COUNT.pack(1) + NO_PAGE, COUNT.pack(UNREADABLE), COUNT.pack(0))
