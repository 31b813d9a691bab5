"""What this computer remembers of its copies is kept whole, and a spoilt file remembers nothing."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.casework.copy_record import Kept, chosen_folder, recall, remember
from desktop_app.settings import Places


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    places = Places(tmp_path)
    assert recall(places) == Kept()
    remember(places, folder="stick", here_at="2026-11-19T12:00:00+00:00")
    kept = remember(places, damaged=("ab", "cd"))
    assert recall(places) == kept
    assert chosen_folder(kept) == Path("stick")
    moment = kept.moment("here_at")
    assert moment is not None
    assert kept.day("here_at") == moment.date()
    assert (kept.moment("away_at"), kept.day("sampled_here")) == (None, None)


def test_two_threads_that_remember_at_once_lose_nothing(tmp_path: Path) -> None:
    places = Places(tmp_path)

    def keep(name: str) -> None:
        for number in range(60):
            remember(places, **{name: str(number)})

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(keep, ("folder", "cursor_away")))
    assert (recall(places).folder, recall(places).cursor_away) == ("59", "59")


@pytest.mark.parametrize("text", ["", "[]", "null", '{"folder": 3, "damaged": 4}', '{"folder": 3}', '{"unknown": "x"}'])
def test_a_spoilt_file_remembers_nothing(tmp_path: Path, text: str) -> None:
    places = Places(tmp_path)
    places.kept.write_text(text, encoding="utf-8")
    assert recall(places) == Kept()
    assert chosen_folder(recall(places)) is None
