"""Reports of crashes are small files that name nobody; each is told once, and the oldest make room."""

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.settings import VERSION
from desktop_app.traces.crashes import (
    FATAL,
    MOST_KEPT,
    mark_told,
    reports,
    story_of_fatal,
    take_up_fatal,
    untold,
    write_report,
)
from desktop_app.traces.told import Where

NAME = "نورة سعد محمد العتيبي"
WRITTEN = f"""Fatal Python error: Segmentation fault

Current thread 0x00007f5e (most recent call first):
  File "/somewhere/{NAME}/desktop_app/views/shell.py", line 12 in go
  File "/somewhere/{NAME}/desktop_app/app.py", line 40 in <module>
{NAME}

Extension modules: {NAME}
"""


def test_a_report_tells_the_version_the_machine_and_the_places(tmp_path: Path) -> None:
    report = write_report(
        tmp_path, Where.WINDOW, ["builtins.ValueError", "  a.b:1:c"], datetime(2026, 11, 19, tzinfo=UTC)
    )
    text = report.read_text("utf-8")
    assert text.startswith(f"Mustafid {VERSION} · 2026-11-19 00:00:00 UTC · window\n")
    assert text.endswith("\nbuiltins.ValueError\n  a.b:1:c\n")


def test_a_report_is_told_once(tmp_path: Path) -> None:
    write_report(tmp_path, Where.WINDOW, ["builtins.ValueError"])
    assert len(untold(tmp_path)) == 1
    mark_told(tmp_path)
    assert untold(tmp_path) == []
    assert len(reports(tmp_path)) == 1


def test_the_oldest_reports_make_room(tmp_path: Path) -> None:
    for second in range(MOST_KEPT + 3):
        write_report(tmp_path, Where.BESIDE, ["builtins.ValueError"], datetime(2026, 11, 19, 9, 0, second, tzinfo=UTC))
    kept = reports(tmp_path)
    assert len(kept) == MOST_KEPT
    assert "T090003Z" in kept[0].name


def test_what_the_interpreter_wrote_becomes_a_report_without_folders(tmp_path: Path) -> None:
    (tmp_path / FATAL).write_text(WRITTEN, "utf-8")
    report = take_up_fatal(tmp_path)
    assert report is not None
    text = report.read_text("utf-8")
    assert "Segmentation fault\n  shell:12:go\n  app:40:<module>\n" in text
    assert NAME not in text
    assert not (tmp_path / FATAL).exists()


def test_an_empty_file_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / FATAL).touch()
    assert take_up_fatal(tmp_path) is None
    assert take_up_fatal(tmp_path) is None
    assert reports(tmp_path) == []


def test_an_end_of_an_unknown_kind_is_still_told() -> None:
    assert story_of_fatal(NAME) == ["ended by the system"]
