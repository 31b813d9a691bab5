import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.instance import InstanceLock

HOLDER = """
import sys, pathlib
from desktop_app.storage.instance import InstanceLock
lock = InstanceLock(pathlib.Path(sys.argv[1])); lock.take()
print("held", flush=True); sys.stdin.read()
"""


def test_a_second_one_is_refused_until_the_first_gives_back(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path / "lock"), InstanceLock(tmp_path / "lock")
    first.take()
    first.take()
    with pytest.raises(StoreTrouble) as refusal:
        second.take()
    assert refusal.value.trouble is Trouble.IN_USE
    first.release()
    second.take()
    with pytest.raises(StoreTrouble):
        first.take()
    second.release()


def test_after_each_of_twenty_crashes_the_lock_frees_itself(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    for _ in range(20):
        words = [sys.executable, "-c", HOLDER, str(path)]
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=os.getcwd()) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline() == b"held\n"
            mine = InstanceLock(path)
            with pytest.raises(StoreTrouble):
                mine.take()
            holder.send_signal(signal.SIGKILL)
            holder.wait()
            mine.take()
            mine.release()
