"""The program is killed in the middle of its work, and nothing that it acknowledged is lost."""

from benchmarks.vault.effort import Effort
from benchmarks.vault.kills.hunts import FILES, KILLS


def test_twenty_kills_lose_nothing_and_leave_nothing_half_done() -> None:
    figures = KILLS.figures(Effort.TEST)
    counted = [figure for figure in figures if figure.id != "kills-reopened"]
    assert [(figure.id, figure.value) for figure in counted if not figure.met] == [], figures[0].note


def test_no_kill_parts_a_row_from_its_file() -> None:
    figures = FILES.figures(Effort.TEST)
    assert all(figure.met for figure in figures), figures[0].note
