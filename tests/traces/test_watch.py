"""Errors that nobody caught are reported from wherever they come, and what was in them stays out of everything."""

import subprocess
import sys
from pathlib import Path

from desktop_app.traces.crashes import FATAL, reports
from desktop_app.traces.log import FILE

ROOT = Path(__file__).resolve().parents[2]
NAME = "نورة سعد محمد العتيبي"
HEAD = f"""
import sys, threading
from pathlib import Path
from desktop_app.traces.log import keep_log
from desktop_app.traces.watch import CrashWatch

folder = Path(sys.argv[1])
told = []
end_log = keep_log(folder)
watch = CrashWatch(folder, lambda: told.append(1))
watch.begin()
watch.await_violent_end()
name = {NAME!r}

def fails(): raise ValueError(name)
"""


def _run(folder: Path, body: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", HEAD + body, str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def _written(folder: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in folder.iterdir())


def test_errors_of_the_window_of_threads_and_of_clearing_are_each_reported(tmp_path: Path) -> None:
    body = """
class Grave:
    def __del__(self): fails()

Grave()
thread = threading.Thread(target=fails)
thread.start()
thread.join()
print(len(told))
fails()
"""
    ended = _run(tmp_path, body)
    assert ended.stdout == "1\n"
    wheres = {path.read_text("utf-8").splitlines()[0].rpartition(" ")[2] for path in reports(tmp_path)}
    assert wheres == {"window", "beside", "clearing"}
    assert ended.stderr.count("builtins.ValueError at __main__:") == 3
    assert NAME not in ended.stderr + _written(tmp_path)
    assert "\\u0646" not in _written(tmp_path)


def test_an_error_that_comes_again_and_again_is_reported_once_and_told_a_few_times(tmp_path: Path) -> None:
    body = """
for _ in range(20):
    try: fails()
    except ValueError: sys.excepthook(*sys.exc_info())
print(len(told))
"""
    assert _run(tmp_path, body).stdout == "3\n"
    assert len(reports(tmp_path)) == 1
    assert (tmp_path / FILE).read_text("utf-8").count('"event": "crashed"') == 20


def test_a_violent_end_is_reported_at_the_next_start(tmp_path: Path) -> None:
    _run(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGABRT)")
    assert reports(tmp_path) == []
    _run(tmp_path, "watch.end()")
    (report,) = reports(tmp_path)
    assert "Aborted" in report.read_text("utf-8")


def test_an_orderly_end_leaves_nothing(tmp_path: Path) -> None:
    assert _run(tmp_path, "watch.end(); end_log(); print(sys.excepthook is sys.__excepthook__)").stdout == "True\n"
    assert not (tmp_path / FATAL).exists()
    assert reports(tmp_path) == []
