"""What the screens call in the window's own thread is read from their code."""

from pathlib import Path

import pytest

from benchmarks.speed.blocks.callers import Called, called_by_screens, called_in_the_window, use_cases

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
        ("paper = door.ask(read_paper, key)", {}),
        ("begin(office.task(read_journal, key).then(more))", {}),
        ("sheet.ask(yes, lambda typed: office.run(read_paper, typed), done=tell)", {"read_paper": "run"}),
        ("sheet.ask(yes, lambda typed: office.task(read_paper, typed), done=tell)", {}),
        ("newest.ask(read_journal, text, done=show, failed=tell)", {}),
        ("seeking = Seeking(office, today, MOST, self)", {}),
        ("begin(office.acts(lambda door: join_papers(door, ids)))", {}),
        ("begin(office.alone(lambda door: join_papers(door, ids), workers))", {}),
    ],
)
def test_a_call_blocks_the_window_unless_it_is_done_beside_it(
    said: str, called: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "screen.py").write_text(f"{HEAD}\ndef show():\n    {said}\n", encoding="utf-8")
    assert called_in_the_window(tmp_path) == called


def test_what_is_long_is_nowhere_called_in_the_window() -> None:
    long = {
        "remove_slot",
        "read_journal",
        "export_journal",
        "export_files",
        "verify_journal",
        "examine",
        "keep_copy",
        "drill",
        "decision_lists",
        "list_visits",
    }
    assert long <= use_cases().keys()
    assert long & called_in_the_window().keys() == set()


def test_what_is_called_beside_the_window_is_named_too(tmp_path: Path) -> None:
    said = "office.task(read_journal)\n    office.reading(today)\n    office.ask(today)"
    (tmp_path / "screen.py").write_text(f"{HEAD}\ndef show():\n    {said}\n", encoding="utf-8")
    assert called_by_screens(tmp_path) == {
        "read_journal": Called("run", in_window=False),
        "today": Called("ask", in_window=True),
    }


def test_what_is_done_several_at_once_beside_the_window_is_named_act_by_act(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text(f"{HEAD}\nasked = office.acts(lambda door: join_papers(door, ids))\n", "utf-8")
    beside = Called("run", in_window=False)
    assert called_by_screens(tmp_path) == dict.fromkeys(("check_printable", "read_paper", "record_printing"), beside)


def test_what_composes_papers_is_nowhere_called_in_the_window() -> None:
    composing = {"compose_checklist", "issue_intake_paper", "issue_anew", "issue_blank_form", "large_print_copy"}
    composing |= {"print_cancellation_form", "put_in_force", "record_hand_over", "report_visit", "sign_on_screen"}
    composing |= {"blank_forms", "offer_signing"}  # which have the press loaded
    composing |= {"preview_decision", "preview_wording", "preview_letterhead"}
    assert composing <= called_by_screens().keys()
    assert composing & called_in_the_window().keys() == set()


def test_most_of_what_screens_do_is_known() -> None:
    called = called_in_the_window()
    assert called.keys() <= use_cases().keys()
    assert {"file_overview", "list_papers", "edit_staff"} <= called.keys()
