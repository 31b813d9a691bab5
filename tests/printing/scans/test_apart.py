"""A PDF from outside hangs, swells and breaks in a process of its own, which takes nothing else with it."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from benchmarks.vault.hostile.pdfs import plain, slow_pages
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.printing.scans import apart
from desktop_app.printing.scans.apart import drawn_apart
from desktop_app.printing.scans.pages import opened
from desktop_app.starting import DRAW, own_command
from tests.printing.scans.material import paper

SLOW = dict(slow_pages())


def refused(data: bytes) -> FaultCode:
    with pytest.raises(Refused) as refusal, opened(data) as file:
        list(file)
    return refusal.value.faults[0].code


def begun() -> list[int]:
    """The processes that this one began and has not seen end."""
    tasks = Path("/proc/self/task").glob("*/children")
    return [int(process) for task in tasks for process in task.read_text().split()]


@pytest.mark.parametrize("name", ["shade-of-four-thousand-steps", "tiles-too-close-together"])
def test_a_page_that_takes_for_ever_is_refused(name: str) -> None:
    assert refused(SLOW[name]) is FaultCode.PDF_TOO_LARGE


def test_it_is_drawn_from_whichever_folder_the_program_runs_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with drawn_apart(paper(), 500) as (count, pages):
        assert (count, [max(page.size) for page in pages]) == (2, [500, 500])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such signal")
def test_a_process_that_breaks_is_a_refusal_and_the_next_file_is_drawn() -> None:
    before = begun()
    with drawn_apart(SLOW["tiles-too-close-together"], 500) as (_, pages):
        (process,) = set(begun()) - set(before)
        os.kill(process, signal.SIGSEGV)
        with pytest.raises(Refused) as refusal:
            next(pages)
    assert refusal.value.faults[0].code is FaultCode.PDF_TOO_LARGE
    assert begun() == before
    with drawn_apart(paper(), 500) as (count, _):
        assert count == 2


def test_a_fault_of_the_program_is_not_laid_on_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "DRAW", "no-such-word")
    with pytest.raises(RuntimeError), drawn_apart(plain(), 500):
        pass


def test_a_file_whose_pages_together_take_too_long_is_refused() -> None:
    many = plain(pages=b"<</Type/Pages/Kids[%s]/Count 100>>" % (b"3 0 R " * 100))
    with pytest.raises(Refused) as refusal, drawn_apart(many, 4000, seconds=0.5) as (_, pages):
        list(pages)
    assert refusal.value.faults[0].code is FaultCode.PDF_TOO_LARGE


def test_what_is_no_pdf_is_unreadable() -> None:
    with pytest.raises(Refused) as refusal, drawn_apart(b"hello", 500):
        pass
    assert refusal.value.faults[0].code is FaultCode.SCAN_UNREADABLE


def test_the_process_ends_with_the_program_that_began_it() -> None:
    process = subprocess.Popen(own_command(DRAW), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(b"half a word")
    assert process.communicate(timeout=60)[0] == b""
    assert process.returncode == 0
