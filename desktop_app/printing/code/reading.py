"""Reading whichever code a scanner or a camera found on a page."""

from desktop_app.printing.code import page, paper
from desktop_app.printing.code.page import PageCode, read_page_code
from desktop_app.printing.code.paper import PaperCode, read_paper_code


def read_printed(text: str) -> PaperCode | PageCode:
    """Read the code of a paper or of one of its later pages; anything else is refused with ValueError."""
    if text.startswith(paper.MARK):
        return read_paper_code(text)
    if text.startswith(page.MARK):
        return read_page_code(text)
    raise ValueError("no code of this program")
