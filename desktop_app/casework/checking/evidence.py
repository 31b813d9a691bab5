"""What a paper brings with it: the seal of its file, the codes printed on it, the record that travels inside it."""

import hashlib
from dataclasses import dataclass

from desktop_app.policy.faults import Refused
from desktop_app.printing.code import page as page_code
from desktop_app.printing.code import paper as paper_code

_MOST_PAGES = 12
"""Pages of a file that are looked at; the code that counts stands on the first page of a paper."""
_MOST_SECONDS = 4.0
"""Of a core, for drawing them."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found, each empty where there is none: a PDF, the text of either kind of code, the record's hash."""

    pdf: bytes = b""
    code: str = ""
    later_page: str = ""
    record_hash: str = ""


def evidence_of_text(text: str) -> Evidence:
    """Take the text of a code as a hand-held reader types it or a person pastes it."""
    return _of_codes([text.strip(" \t\r\n")])


def evidence_of_file(data: bytes) -> Evidence:
    """Read a PDF or a picture; `Refused` when it is neither, or a picture that is damaged."""
    if not data.startswith(b"%PDF"):
        return _of_codes(_codes_in(data))
    try:
        codes = _codes_in(data)
    except Refused:  # the seal has the word: a file that cannot be seen, or is more than a paper, was changed
        return Evidence(data)
    found = _of_codes(codes)
    return Evidence(data, found.code, found.later_page, _record_hash(data))


def _of_codes(texts: list[str]) -> Evidence:
    code = next(filter(_counts, texts), "")
    later = next((text for text in texts if text.startswith(page_code.MARK)), "")
    return Evidence(code=code, later_page=later)


def _counts(text: str) -> bool:
    return text.startswith(paper_code.MARK)


def _codes_in(data: bytes) -> list[str]:
    """Read the codes page by page, until the one that counts is found."""
    from desktop_app.printing.scans.codes import codes_until
    from desktop_app.printing.scans.pages import opened

    texts: list[str] = []
    with opened(data, seconds=_MOST_SECONDS) as file:
        for number, page in enumerate(file):
            texts += [code.text for code in codes_until(page, _counts)]
            if number + 1 == _MOST_PAGES or any(map(_counts, texts)):
                break
    return texts


def _record_hash(pdf: bytes) -> str:
    from desktop_app.printing.record import attached_record

    try:
        return hashlib.sha256(attached_record(pdf)).hexdigest()
    except ValueError:
        return ""
