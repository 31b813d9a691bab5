"""A PDF is taken where it only shows its pages, and refused in words where it does more."""

import pytest

from benchmarks.vault.hostile.pdfs import PAGE, hostile_pdfs, locked, plain, sound
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.printing.scans.harmless import check_harmless
from tests.given import PDF
from tests.printing.sealed import PAPER, SEALED

HOSTILE = dict(hostile_pdfs())
EXPECTED = {
    "script": FaultCode.PDF_RUNS_SCRIPTS,
    "launch": FaultCode.PDF_STARTS_PROGRAMS,
    "carries": FaultCode.PDF_CARRIES_FILES,
    "sends": FaultCode.PDF_SENDS_DATA,
    "plays": FaultCode.PDF_PLAYS_MEDIA,
    "leads": FaultCode.PDF_LEADS_ELSEWHERE,
    "locked": FaultCode.PDF_LOCKED,
    "drawing": FaultCode.PDF_TOO_LARGE,
    "object-stream-that-bursts": FaultCode.PDF_TOO_LARGE,
}


def fault(data: bytes) -> FaultCode | None:
    try:
        check_harmless(data)
    except Refused as refusal:
        return refusal.faults[0].code
    return None


@pytest.mark.parametrize("data", [sound(), PDF, PAPER, SEALED, plain()])
def test_a_page_a_scan_and_a_paper_of_this_program_are_taken(data: bytes) -> None:
    assert fault(data) is None


@pytest.mark.parametrize(("beginning", "code"), EXPECTED.items())
def test_what_does_more_is_refused_and_it_is_said_what(beginning: str, code: FaultCode) -> None:
    kept = {"carries-a-record-that-bursts.pdf"}
    found = {name: fault(data) for name, data in HOSTILE.items() if name.startswith(beginning) and name not in kept}
    assert found
    assert set(found.values()) == {code}, found


def test_links_to_the_web_and_by_post_are_taken_and_no_others() -> None:
    for link, taken in ((b"mailto:a@example.org", True), (b"file:///c:/a", False), (b"vbscript:x", False)):
        linked = plain(page=PAGE.replace(b"/Res", b"/A<</S/URI/URI(%s)>>/Res" % link))
        assert (fault(linked) is None) is taken


def test_a_page_as_large_as_a_house_is_refused() -> None:
    assert fault(plain(page=PAGE.replace(b"595", b"20000"))) is FaultCode.PDF_TOO_LARGE


def test_a_lock_is_told_apart_from_damage() -> None:
    assert fault(locked("word")) is FaultCode.PDF_LOCKED
    assert fault(plain()[:200]) is FaultCode.SCAN_UNREADABLE
