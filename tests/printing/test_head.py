"""The head of a paper: letterhead and title first, a running head after."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.policy.paper_terms import PaperStock
from desktop_app.printing.head import Head, logo_size
from desktop_app.printing.identity import Stock
from desktop_app.printing.press import print_paper
from desktop_app.printing.style import MILLIMETRE
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD, new_bench, png
from tests.printing.reading import placed_words

PREPRINTED = Stock(PaperStock.PREPRINTED, head_space=45)


def test_without_a_logo_it_takes_no_room() -> None:
    assert logo_size(None) == (0.0, 0.0)


@pytest.mark.parametrize(("across", "up"), [(300, 300), (600, 200), (200, 400), (500, 250)])
def test_logos_keep_their_shape_and_look_equally_large(across: int, up: int) -> None:
    width, height = logo_size(png(across, up))
    assert width / height == pytest.approx(across / up)
    assert 2000 < width * height < 3500


@pytest.mark.parametrize(("across", "up"), [(4000, 100), (100, 4000)])
def test_a_logo_like_a_ribbon_leaves_room_for_the_name(across: int, up: int) -> None:
    width, height = logo_size(png(across, up))
    assert width <= 130
    assert height <= 66


def test_a_pre_printed_head_gives_its_room_to_the_text_below_it() -> None:
    tall = replace(LETTERHEAD, lines=("سطر",) * 9)
    drawn, left_out = (Head(new_bench(), replace(tall, stock=stock), IDENTITY) for stock in (Stock(), PREPRINTED))
    assert left_out.first_end > drawn.first_end
    assert left_out.running_end < drawn.running_end - 20 * MILLIMETRE


def test_later_pages_say_whose_paper_it_is_unless_the_stock_does(tmp_path: Path) -> None:
    plain, preprinted = (
        [[word for word, _ in page] for page in placed_words(print_paper(head, IDENTITY, EVERYTHING, RECORD), tmp_path)]
        for head in (LETTERHEAD, replace(LETTERHEAD, stock=PREPRINTED))
    )
    assert all("بمحافظة" in page for page in plain)
    assert not any("بمحافظة" in page for page in preprinted)
    assert all(page.count(IDENTITY.serial) == 2 for page in [*plain, *preprinted])


def test_the_ways_to_reach_it_stand_at_the_left_and_the_name_at_the_right(tmp_path: Path) -> None:
    first = dict(placed_words(print_paper(LETTERHEAD, IDENTITY, (), RECORD), tmp_path)[0])
    assert first["013-580-1234"][2] < 250
    assert first["الأحساء"][0] > 300
