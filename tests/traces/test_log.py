"""The log is small files of plain lines, closed to others, and names nobody whatever is thrown at it."""

import logging
import os
import stat
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.policy.permissions import Act
from desktop_app.traces.log import FILE, OLDER, keep_log, last_lines, note
from desktop_app.traces.told import Event

NAME = "نورة سعد محمد العتيبي"


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "logs"
    end = keep_log(folder)
    yield folder
    end()


def _everything(folder: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in folder.iterdir())


def test_an_event_is_a_line_that_can_be_read(logs: Path) -> None:
    note(Event.DID, act=Act.SUBMIT_REQUEST, ms=40)
    (line,) = last_lines(logs)
    assert line.endswith('"event": "did", "act": "submit_request", "ms": 40}')


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_nobody_else_of_this_computer_may_read_it(logs: Path) -> None:
    note(Event.STARTED)
    assert stat.S_IMODE((logs / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(logs.stat().st_mode) == 0o700


def test_what_others_log_is_told_by_its_place_alone(logs: Path) -> None:
    logging.getLogger("some.library").error("cannot open %s", NAME)
    logging.getLogger(f"engine.{NAME}").warning(NAME, extra={"who": NAME})
    said = _everything(logs)
    assert NAME not in said
    assert NAME.encode("unicode_escape").decode() not in said
    assert said.count('"event": "library"') == 2
    assert "test_log:" in said


def test_errors_of_a_statement_and_of_a_file_are_told_without_their_words(logs: Path, tmp_path: Path) -> None:
    log = logging.getLogger("mustafid")
    try:
        sqlcipher.connect(":memory:").execute(f"INSERT INTO person VALUES ('{NAME}')")  # noqa: S608  # the planted text
    except sqlcipher.OperationalError:
        log.exception(NAME)
    try:
        (tmp_path / f"{NAME}.pdf").read_bytes()
    except OSError:
        log.exception("unreadable: %r", {"name": NAME})
    said = _everything(logs)
    assert "OperationalError" in said
    assert "builtins.FileNotFoundError" in said
    assert NAME not in said
    assert "\\u0646" not in said


def test_warnings_of_libraries_lose_their_words_too(logs: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        end = keep_log(logs)  # whoever catches warnings has put the catching back
        warnings.warn(NAME, stacklevel=1)
        end()
    assert NAME not in _everything(logs)
    assert '"event": "library"' in _everything(logs)


def test_old_files_make_room(tmp_path: Path) -> None:
    end = keep_log(tmp_path, largest=4096)
    for number in range(1000):
        note(Event.DID, act=Act.SUBMIT_REQUEST, ms=number)
    end()
    files = list(tmp_path.iterdir())
    assert len(files) == OLDER + 1
    assert all(path.stat().st_size <= 4096 for path in files)
    newest = last_lines(tmp_path, 100)
    assert len(newest) == 100
    assert [line.rpartition(" ")[2] for line in newest] == [f"{number}}}" for number in range(900, 1000)]


def test_a_folder_that_takes_no_line_troubles_nobody(
    logs: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (logs / FILE).mkdir()
    note(Event.STARTED)
    assert capsys.readouterr().err == ""
