"""The program's own environment: a folder `.venv` with the pinned dependencies, trusted only once it carries its stamp.

The stamp is taken away before anything in the environment changes and written last, after the disk has everything.
So a set-up cut short by a kill or a power cut leaves no stamp, and the next start makes the environment anew.
Packages are fetched before the stamp is taken away: losing the network never costs a working program.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from installer.words import say

STAMP = "set-up.json"
REQUIREMENTS = {"run": "run.txt", "tour": "run.txt", "test": "dev.txt", "bench": "bench.txt"}
NETWORK_SIGNS = ("NewConnectionError", "NameResolution", "Max retries", "ConnectTimeout", "ReadTimeout", "ProxyError")
COMPILE = (
    "import pathlib, sys; from desktop_app.views.language import compile_words; "
    "compile_words(*map(pathlib.Path, sys.argv[1:]))"
)


class SetUpFailed(Exception):
    """The environment could not be made; carries the sentence to say, and the reason in the words of the tool."""

    def __init__(self, sentence: str, reason: str = "") -> None:
        super().__init__(sentence, reason)
        self.sentence = sentence
        self.reason = reason


class Environment:
    """The folder `.venv` of one checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        self.stamp = self.folder / STAMP
        self._held: tuple[int, ...] = ()

    def is_ready(self, purpose: str) -> bool:
        """Whether the purpose can start at once: its packages and its part of the system were seen to be whole."""
        marks = self.marks()
        wanted = self._wanted(purpose).items()
        return self._is_sound(marks) and all(marks.get(mark) == value for mark, value in wanted)

    def prepare(self, purpose: str) -> None:
        """Make, repair or update the environment until the purpose can start."""
        with self._alone():
            marks = self.marks()
            if not self._is_sound(marks):
                marks = self._make()
            name = REQUIREMENTS[purpose]
            if marks.get(name) != self._digest(name):
                self._install(name, first=len(marks) == 1)
                # Every file brings the whole of run.txt with it.
                marks["run.txt"] = self._digest("run.txt")
            self._write_stamp({**marks, **self._wanted(purpose)})

    def marks(self) -> dict[str, str]:
        """What the stamp says was finished; nothing when it is absent or unreadable."""
        try:
            marks = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return marks if isinstance(marks, dict) else {}

    @staticmethod
    def surroundings() -> dict[str, str]:
        """The variables to start this Python with: none that would bring in another Python's packages."""
        kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
        return {**kept, "PYTHONUTF8": "1"}

    def compile_translations(self) -> None:
        """Bring each compiled translation up to date with its source."""
        for source in sorted((self.root / "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
                self._call([str(self.python), "-c", COMPILE, str(source), str(compiled)])

    def _wanted(self, purpose: str) -> dict[str, str]:
        name = REQUIREMENTS[purpose]
        return {"python": _python_version(), name: self._digest(name), f"system for {purpose}": "whole"}

    def _digest(self, name: str) -> str:
        return hashlib.sha256((self.root / "requirements" / name).read_bytes()).hexdigest()

    def _is_sound(self, marks: dict[str, str]) -> bool:
        return marks.get("python") == _python_version() and self.python.exists()

    def _make(self) -> dict[str, str]:
        say("repairing" if self.folder.exists() else "preparing")
        self.stamp.unlink(missing_ok=True)
        if self.folder.exists():
            shutil.rmtree(self.folder)
        # The interpreter of a half-made environment may be the one running this; its base is always whole.
        base = getattr(sys, "_base_executable", sys.executable)
        self._call([base, "-m", "venv", str(self.folder)])
        return {"python": _python_version()}

    def _install(self, name: str, *, first: bool) -> None:
        if not first:
            say("updating")
        wheels = self.folder / "wheels"
        shutil.rmtree(wheels, ignore_errors=True)
        pinned = ["--require-hashes", "--only-binary=:all:", "-r", str(self.root / "requirements" / name)]
        # Only pip's words about trying again tell a lost network from a package that does not exist.
        self._pip("download", "--retries=3", "--progress-bar=off", "--dest", str(wheels), *pinned)
        self.stamp.unlink(missing_ok=True)
        self._pip("install", "--quiet", "--no-index", "--find-links", str(wheels), *pinned)
        shutil.rmtree(wheels, ignore_errors=True)

    def _pip(self, *words: str) -> None:
        pip = [str(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
        self._call([*pip, *words])

    def _call(self, command: list[str]) -> None:
        """Run a step of the set-up, showing a dot for each package it mentions, and explain its failure."""
        said: list[str] = []
        process = subprocess.Popen(
            command,
            cwd=self.root,
            env=self.surroundings(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            pass_fds=self._held,
        )
        with process:
            for line in process.stdout or ():
                said.append(line.rstrip())
                if line.startswith("Collecting "):
                    print(".", end="", flush=True)
        if any(line.startswith("Collecting ") for line in said):
            print(flush=True)
        if process.returncode != 0:
            raise SetUpFailed(_sentence_for("\n".join(said)), "\n  ".join(said[-6:]))

    def _write_stamp(self, marks: dict[str, str]) -> None:
        """Write the stamp so that it is there whole or not at all, and never before what it vouches for."""
        if sys.platform != "win32":
            os.sync()
        partial = self.stamp.with_suffix(".part")
        with partial.open("w", encoding="utf-8") as file:
            json.dump(marks, file, indent=1, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self.stamp)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the set-up lock, which the system drops by itself once this process and its tools are gone."""
        with (self.root / ".venv.lock").open("a", encoding="utf-8") as lock:
            if not _try_lock(lock.fileno(), wait=False):
                say("waiting")
                while not _try_lock(lock.fileno(), wait=True):
                    pass
            # A tool that outlives a killed set-up keeps the lock with it, so nobody builds while it still writes.
            self._held = () if sys.platform == "win32" else (lock.fileno(),)
            yield
            self._held = ()


def _try_lock(descriptor: int, *, wait: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _python_version() -> str:
    return f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]}"


def _sentence_for(said: str) -> str:
    if "CERTIFICATE_VERIFY_FAILED" in said:
        return "untrusted_network"
    if any(sign in said for sign in NETWORK_SIGNS):
        return "no_network"
    if "DO NOT MATCH THE HASHES" in said:
        return "wrong_hash"
    if "No matching distribution" in said:
        return "no_wheel"
    return "set_up_failed"
