"""Set the program up on a fresh machine and start it: `python3 installer/bootstrap.py run`, standard library alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.words import say, speak_utf8

ROOT = Path(__file__).resolve().parent.parent
DONE, FAILED, USAGE, NEEDS_PERSON = 0, 1, 2, 3
OLDEST_PYTHON = (3, 11)
PROGRAMS = {
    "run": ["desktop_app", "run"],
    "tour": ["desktop_app", "tour"],
    "test": ["installer.checks"],
    "bench": ["benchmarks"],
}


def main(arguments: list[str]) -> int:
    """Do what the command line asks and give back the exit code."""
    speak_utf8()
    if not is_understood(arguments):
        say("usage")
        return DONE if arguments in (["help"], ["-h"], ["--help"]) else USAGE
    if sys.version_info < OLDEST_PYTHON:
        say("old_python", found=sys.version.split()[0])
        return NEEDS_PERSON
    try:
        return start(*arguments)
    except KeyboardInterrupt:
        say("stopped")
        return FAILED
    except OSError as error:
        say("set_up_failed", reason=str(error))
        return FAILED


def is_understood(arguments: list[str]) -> bool:
    """Whether the command line is one of the four that exist."""
    purpose, words = (arguments[0], arguments[1:]) if arguments else ("", [])
    if purpose == "run":
        return words in ([], ["--practice"])
    if purpose == "tour":
        return len(words) == 1 and not words[0].startswith("-")
    if purpose == "bench":
        return bool(words) and not words[0].startswith("-")
    return purpose == "test" and not words


def start(purpose: str, *words: str) -> int:
    """Make ready for the purpose, then hand over to the program."""
    if purpose == "run" and not has_screen():
        say("no_screen")
        purpose, words = "tour", ("tour",)
    if purpose == "tour":
        out = Path(words[0]).absolute()
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            say("not_empty", folder=str(out))
            return FAILED
        words = (str(out),)
    return make_ready(purpose) or hand_over(purpose, words)


def make_ready(purpose: str) -> int:
    """Bring system, environment and translations to where the purpose can start."""
    from installer.environment import Environment, SetUpFailed

    environment = Environment(ROOT)
    try:
        if not environment.is_ready(purpose):
            from installer import system

            try:
                system.provide(purpose)
            except system.NeedsPerson:
                return NEEDS_PERSON
            except system.SystemFailed:
                return FAILED
            environment.prepare(purpose)
        environment.compile_translations()
    except SetUpFailed as failure:
        say(failure.sentence, reason=failure.reason)
        return FAILED
    return DONE


def hand_over(purpose: str, words: tuple[str, ...]) -> int:
    """Become the program, with its own Python; where a process cannot be replaced, wait for it."""
    from installer.environment import Environment

    environment = Environment(ROOT)
    line = [str(environment.python), "-m", *PROGRAMS[purpose], *words]
    surroundings = environment.surroundings()
    if purpose != "run":
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    if os.name == "nt":
        return subprocess.call(line, cwd=ROOT, env=surroundings)
    os.chdir(ROOT)
    return os.execve(line[0], line, surroundings)


def has_screen() -> bool:
    """Whether a window would be seen by anybody."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith(("offscreen", "minimal")):
        return False
    shown = platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(shown) or not sys.platform.startswith("linux")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
