"""What each engine is handed for a paper, made before any clock runs."""

from typing import Any

from benchmarks.papers.as_html import html_page
from benchmarks.papers.as_typst import typst_page
from benchmarks.papers.engines import OURS, WEASYPRINT
from benchmarks.papers.sheets import Sheet


def prepared(name: str, sheet: Sheet) -> Any:
    """Return a paper as an engine takes it."""
    if name == OURS:
        return (sheet.letterhead, sheet.identity, sheet.blocks, sheet.record)
    return html_page(sheet) if name == WEASYPRINT else typst_page(sheet)
