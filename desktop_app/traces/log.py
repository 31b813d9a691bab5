"""The program's diary: small rotating files in the office's folder of logs, through the standard library's logging."""

import json
import logging
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from desktop_app.disk import private_folder
from desktop_app.traces.told import About, Event, Fact, Place, Told, story_of

NAME = "mustafid"
FILE = "mustafid.log"
LARGEST, OLDER = 512 * 1024, 4


def note(event: Event, **facts: Fact) -> None:
    """Tell of an event; facts are named as in `About`."""
    logging.getLogger(NAME).info(Told(event, {About(name): fact for name, fact in facts.items()}))


class TracesOnly(logging.Formatter):
    """Lets through what is `Told`; of any other record only how grave it is and where in the code it was made."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line of JSON; the record's own words are never asked for."""
        told = record.msg if isinstance(record.msg, Told) else _of_a_library(record)
        line: dict[str, object] = {"at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")}
        line |= told.plain()
        if record.exc_info and isinstance(record.exc_info[1], BaseException):
            line["story"] = story_of(record.exc_info[1])
        return json.dumps(line)


class Diary(logging.FileHandler):
    """Writes the lines; a disk that does not take one never troubles the work, and nothing goes to the terminal.

    The standard library's own handler of files in turn would bring its sockets to the first window.
    """

    def __init__(self, folder: Path, largest: int) -> None:
        private_folder(folder)
        super().__init__(folder / FILE, encoding="utf-8", delay=True)
        self._folder, self._largest = folder, largest
        self.setFormatter(TracesOnly())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where this one is full."""
        with suppress(OSError, ValueError):
            if self.stream is not None and self.stream.tell() + len(self.format(record)) >= self._largest:
                self.stream.close()
                self.stream = None
                self._turn_over()
            super().emit(record)

    def _turn_over(self) -> None:
        for number in range(OLDER, 0, -1):
            with suppress(FileNotFoundError):
                older_file(self._folder, number - 1).replace(older_file(self._folder, number))

    def _open(self) -> IO[str]:  # type: ignore[override]  # the stubs promise the wrapper that open() returns
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        return open(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the standard library's name
        """Say nothing: the standard library would print the record, with all its words, on the terminal."""


def older_file(folder: Path, number: int) -> Path:
    """One of the files of the log, the newest without a number."""
    return folder / (FILE if number == 0 else f"{FILE}.{number}")


def keep_log(folder: Path, largest: int = LARGEST) -> Callable[[], None]:
    """Write the log into a folder from now on; returns what ends that. Libraries' warnings go there too, wordless."""
    diary, root, own = Diary(folder, largest), logging.getLogger(), logging.getLogger(NAME)
    root.addHandler(diary)
    own.setLevel(logging.INFO)
    logging.captureWarnings(capture=True)

    def end() -> None:
        logging.captureWarnings(capture=False)
        root.removeHandler(diary)
        own.setLevel(logging.NOTSET)
        diary.close()

    return end


def _of_a_library(record: logging.LogRecord) -> Told:
    place = Place(record.module, record.lineno, record.funcName or "")
    facts: dict[About, Fact] = {About.LEVEL: record.levelno, About.PLACE: place}
    return Told(Event.LIBRARY, facts)


def last_lines(folder: Path, most: int = 400) -> list[str]:
    """The newest lines of the log, the oldest of them first."""
    lines: list[str] = []
    for number in range(OLDER + 1):
        try:
            found = older_file(folder, number).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            break
        lines = found[-(most - len(lines)) :] + lines
        if len(lines) >= most:
            break
    return lines
