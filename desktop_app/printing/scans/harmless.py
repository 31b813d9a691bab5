"""Whether a PDF only shows its pages: one that runs, opens, sends, plays or carries anything is refused in words."""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import pairwise

import pypdfium2
from pypdfium2.raw import FPDF_ERR_PASSWORD

from desktop_app.pdfium import PDFIUM
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.printing.record import RECORD_NAME
from desktop_app.printing.scans.pdf_parts import Part, Parts, Token, TooMuch, Unclear
from desktop_app.printing.scans.pdf_work import Work

MOST_PAGES = 500
MOST_PIXELS = 80_000_000
"""Of one page: an A3 sheet in colour at 600 dots an inch has 70 million."""
MOST_POINTS = 14_400
"""Of a side of a page: the most that the standard allows, five metres."""
_MOST_RECORD = 256 << 10
_ACTIVE = {
    FaultCode.PDF_RUNS_SCRIPTS: {b"JavaScript", b"JS"},
    FaultCode.PDF_STARTS_PROGRAMS: {b"Launch"},
    FaultCode.PDF_SENDS_DATA: {b"SubmitForm", b"ImportData", b"XFA"},
    FaultCode.PDF_PLAYS_MEDIA: {b"RichMedia", b"Movie", b"Sound", b"Rendition", b"3D"},
    FaultCode.PDF_LEADS_ELSEWHERE: {b"GoToR", b"GoToE", b"Thread"},
}
_CARRIED = {b"EmbeddedFile", b"EmbeddedFiles", b"EF", b"Collection"}
_HARMLESS_LINKS = (b"http://", b"https://", b"mailto:", b"tel:", b"www.")


def check_harmless(data: bytes) -> None:
    """Refuse a PDF that is more than pages to look at, or beyond all measure, and say what it is."""
    parts = _looked_through(data)
    tokens = [token for part in parts for token in part.tokens]
    names = {token.value for token in tokens if token.kind == "name"}
    if b"Encrypt" in names:
        raise _refused(FaultCode.PDF_LOCKED)
    for code, active in _ACTIVE.items():
        if names & active:
            raise _refused(code)
    if any(not _is_harmless_link(link) for link in _links(tokens)):
        raise _refused(FaultCode.PDF_LEADS_ELSEWHERE)
    _check_pictures(tokens)
    if not Work(parts).is_bounded():
        raise _refused(FaultCode.PDF_TOO_LARGE)
    _check_pages(data, carries=bool(names & _CARRIED))


def _looked_through(data: bytes) -> list[Part]:
    try:
        return Parts(data).look()
    except TooMuch as error:
        raise _refused(FaultCode.PDF_TOO_LARGE) from error
    except Unclear as error:
        raise _refused(FaultCode.SCAN_UNREADABLE) from error


def _links(tokens: Iterable[Token]) -> Iterator[bytes]:
    for token, following in pairwise(tokens):
        if token == Token("name", b"URI") and following.kind == "text":
            yield following.value


def _is_harmless_link(link: bytes) -> bool:
    plain = link.decode("utf-16", "ignore").encode() if link.startswith((b"\xfe\xff", b"\xff\xfe")) else link
    return plain.strip().lower().startswith(_HARMLESS_LINKS)


def _check_pictures(tokens: Iterable[Token]) -> None:
    width = 0
    for token, following in pairwise(tokens):
        size = int(following.value[:18]) if following.kind == "word" and following.value.isdigit() else 0
        if token == Token("name", b"Width"):
            width = size
        elif token == Token("name", b"Height") and width * size > MOST_PIXELS:
            raise _refused(FaultCode.PDF_TOO_LARGE)
        if max(size, 0) > MOST_PIXELS and token.value in (b"Width", b"Height"):
            raise _refused(FaultCode.PDF_TOO_LARGE)


def _check_pages(data: bytes, *, carries: bool) -> None:
    with PDFIUM:
        try:
            with closing(pypdfium2.PdfDocument(data)) as pdf:
                if len(pdf) > MOST_PAGES:
                    raise Refused(Fault(FaultCode.SCAN_TOO_MANY_PAGES, params={"most": str(MOST_PAGES)}))
                if not len(pdf):
                    raise _refused(FaultCode.SCAN_UNREADABLE)
                if any(not 0 < side <= MOST_POINTS for n in range(len(pdf)) for side in pdf.get_page_size(n)):
                    raise _refused(FaultCode.PDF_TOO_LARGE)
                if carries and not _carries_record_alone(pdf):
                    raise _refused(FaultCode.PDF_CARRIES_FILES)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code == FPDF_ERR_PASSWORD
            raise _refused(FaultCode.PDF_LOCKED if locked else FaultCode.SCAN_UNREADABLE) from error


def _carries_record_alone(pdf: pypdfium2.PdfDocument) -> bool:
    """Say whether it is a paper of this program: it carries its own record, which is text, and nothing else."""
    if pdf.count_attachments() != 1:
        return False
    carried = pdf.get_attachment(0)
    if carried.get_name() != RECORD_NAME:
        return False
    record = bytes(carried.get_data())
    try:
        return len(record) <= _MOST_RECORD and isinstance(json.loads(record), dict)
    except (ValueError, RecursionError):
        return False


def _refused(code: FaultCode) -> Refused:
    return Refused(Fault(code))
