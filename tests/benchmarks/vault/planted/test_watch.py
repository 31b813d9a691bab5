"""Whatever a program writes is seen, also what is gone again, and the names that it gives."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from benchmarks.vault.planted.watch import watch

PROGRAM = """
import os, subprocess, sys
from pathlib import Path
part = Path(sys.argv[1]) / "first name"
with part.open("wb") as file:
    file.write(b"in the ")
    file.flush()
    os.pwrite(file.fileno(), b"clear", 7)
part.rename(part.with_name("second name"))
part.with_name("second name").unlink()
subprocess.run(["true", "on the command line"])
print("a word", flush=True)
sys.exit(3)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="system calls are watched by strace, on Linux alone")
def test_writes_names_commands_and_words_are_seen(tmp_path: Path) -> None:
    words: list[str] = []
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    code, seen, errors = watch(command, tmp_path / "calls", dict(os.environ), words.append)
    assert (code, words, errors) == (3, ["a word"], "")
    assert seen.written[str(tmp_path / "first name")] == b"in the clear"
    told = b"\n".join(seen.named)
    assert all(name in told for name in (b"first name", b"second name", b"on the command line"))
