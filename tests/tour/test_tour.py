import re
from datetime import date
from pathlib import Path

import pytest

from desktop_app.tour.gallery import PICTURES
from desktop_app.tour.tour import DAY, Unfit, make_tour
from tests.tour.album import Tour


def test_the_story_has_its_form(tour: Tour) -> None:
    assert set(tour.story) == {"version", "day", "papers", "screens"}
    assert tour.story["version"] == 1
    assert date.fromisoformat(tour.story["day"]) == DAY
    for paper in tour.papers:
        assert set(paper) == {"file", "kind", "title", "serial", "fields"}
        assert all(isinstance(word, str) for word in paper["fields"].values())
    for screen in tour.screens:
        assert set(screen) == {"file", "screen", "variant"}


def test_the_folder_holds_what_the_story_tells_and_nothing_else(tour: Tour) -> None:
    told = {row["file"] for row in (*tour.papers, *tour.screens)} | {"story.json", "papers.md"}
    found = {path.relative_to(tour.out) for path in tour.out.rglob("*") if path.is_file()}
    assert {path.as_posix() for path in found if path.parent != PICTURES} == told


def test_nothing_was_complained_of_while_it_was_made(tour: Tour) -> None:
    complaints = re.sub(r"^This plugin does not support .*\n?", "", tour.complained, flags=re.MULTILINE)
    assert complaints == ""


def test_it_tells_how_far_it_is(tour: Tour) -> None:
    assert tour.said.count("\n") > len(tour.papers) + len(tour.screens)


def test_a_folder_that_holds_something_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(Unfit):
        make_tour(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
