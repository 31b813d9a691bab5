"""Nothing of what is planted is readable on the disk, and what is written in the clear for one moment is found."""

import shutil

import pytest

from benchmarks.vault.planted.hunt import BESIDE_THE_STORE, hunt, judge
from benchmarks.vault.planted.strings import PLANTED
from benchmarks.vault.planted.watch import Seen


@pytest.mark.skipif(shutil.which("strace") is None, reason="system calls are watched by strace, on Linux alone")
def test_of_fifty_strings_only_the_one_that_leaks_is_found_though_its_file_is_gone() -> None:
    outcome = hunt(leak=True)
    assert outcome.held | BESIDE_THE_STORE == set(PLANTED)
    assert outcome.files > 50
    ((name, path),) = outcome.found
    assert name == "need"
    assert "/temporary/" in path


def test_files_of_kinds_that_anybody_reads_are_found_whatever_is_in_them() -> None:
    seen = Seen()
    seen.written["paper"] += b"%PDF-1.7 packed"
    seen.named.append(PLANTED["holder"].encode())
    assert judge(seen).found == (("holder", "a name or a command"), ("a PDF", "paper"))
