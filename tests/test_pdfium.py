"""Pages are drawn in the window and read on the worker at once, and neither spoils the other."""

from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest

from desktop_app.pdfium import PDFIUM
from desktop_app.practice.pages import page


def _letters(data: bytes) -> int:
    with PDFIUM:
        document = pypdfium2.PdfDocument(data)
        found = document[0].get_textpage()
        letters = int(found.count_chars())
        document.close()
    return letters


@pytest.mark.parametrize("threads", [4])
def test_several_threads_read_the_same_page_alike(threads: int) -> None:
    data = page("صفحة")
    with ThreadPoolExecutor(threads) as pool:
        found = set(pool.map(_letters, [data] * 40))
    assert len(found) == 1
    assert found.pop() > 0
