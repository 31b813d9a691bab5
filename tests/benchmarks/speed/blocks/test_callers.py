"""What the screens call in the window's own thread is read from their code."""

from pathlib import Path

import pytest

from benchmarks.speed.blocks.callers import called_in_the_window, use_cases

HEAD = """
from desktop_app.casework import drafts
from desktop_app.casework.auditing import read_journal
from desktop_app.casework.today import today
from desktop_app.casework.print_jobs import join_papers
from desktop_app.casework.papers import read_paper
"""


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("office.ask(today)", {"today": "ask"}),
        ("attempt(self, lambda: office.run(drafts.save_draft, kind))", {"save_draft": "run"}),
        ("act = today if new else read_journal", {"today": "run", "read_journal": "run"}),
        ("office.ask_in_background(read_journal, query, done=show, failed=tell)", {}),
        ("office.work_in_background(lambda door: join_papers(door, ids), done=show, failed=tell)", {}),
        ("office.work(lambda door: join_papers(door, ids))", {"read_paper": "run", "record_printing": "run"}),
        ("paper = door.ask(read_paper, key)", {}),
    ],
)
def test_a_call_blocks_the_window_unless_it_is_done_beside_it(
    said: str, called: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "screen.py").write_text(f"{HEAD}\ndef show():\n    {said}\n", encoding="utf-8")
    assert called_in_the_window(tmp_path) == called


def test_what_is_long_is_nowhere_called_in_the_window() -> None:
    long = {"read_journal", "export_journal", "export_files", "verify_journal", "examine", "keep_copy", "drill"}
    assert long <= use_cases().keys()
    assert long & called_in_the_window().keys() == set()


def test_most_of_what_screens_do_is_known() -> None:
    called = called_in_the_window()
    assert called.keys() <= use_cases().keys()
    assert {"today", "file_overview", "list_papers", "decision_lists", "remove_slot"} <= called.keys()
