"""The memory of a program that is ended leaves no image on the disk, and where it stood is told all the same."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.traces.crashes import FATAL, story_of_fatal

PROGRAM = """
import os, signal, sys
from pathlib import Path
from desktop_app.traces.memory import keep_memory_off_disk
from desktop_app.traces.watch import CrashWatch

keep_memory_off_disk()
CrashWatch(Path(sys.argv[1]), print).await_violent_end()
os.kill(os.getpid(), signal.SIGSEGV)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks for what Linux and macOS do")
def test_no_image_of_the_memory_is_left(tmp_path: Path) -> None:
    import resource

    def allow_images() -> None:
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        env={"PYTHONPATH": str(Path.cwd())},
        cwd=tmp_path,
        check=False,
        preexec_fn=allow_images,
    )
    assert ended.returncode == -signal.SIGSEGV
    assert [path.name for path in tmp_path.iterdir()] == [FATAL]
    assert story_of_fatal((tmp_path / FATAL).read_text("utf-8"))[0] == "Segmentation fault"
