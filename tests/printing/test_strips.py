"""Strips are dealt out to pages: nothing is lost, nothing overflows, what belongs together stays together."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.printing.strips import Strip, blank, held, nothing, page_break, paginate


def strip(height: float, *, keep: bool = False, head: Strip | None = None) -> Strip:
    """Return a strip that draws nothing."""
    return Strip(height, nothing, keep=keep, head=head)


@given(st.lists(st.tuples(st.integers(1, 90), st.booleans()), max_size=60))
def test_nothing_is_lost_and_no_page_overflows(sizes: list[tuple[int, bool]]) -> None:
    strips = [strip(height, keep=keep) for height, keep in sizes]
    pages = paginate(strips, 100, 120)
    assert [one for page in pages for one in page] == strips
    assert all(sum(one.height for one in page) <= (120 if index else 100) for index, page in enumerate(pages))


def test_held_strips_go_to_the_next_page_together() -> None:
    group = held([strip(40), strip(40), strip(40)])
    assert [len(page) for page in paginate([strip(50), *group], 100, 120)] == [1, 3]


def test_a_group_taller_than_a_page_is_cut_where_it_must() -> None:
    assert [len(page) for page in paginate(held([strip(50) for _ in range(5)]), 100, 120)] == [2, 2, 1]


def test_a_head_is_repeated_on_every_further_page() -> None:
    head = strip(10)
    pages = paginate([strip(10, keep=True), *(strip(30, head=head) for _ in range(9))], 100, 100)
    assert all(page[0] is head for page in pages[1:])
    assert len(pages) == 3


def test_air_is_dropped_at_the_top_of_a_page() -> None:
    pages = paginate([strip(95), blank(10), strip(20)], 100, 100)
    assert [[one.height for one in page] for page in pages] == [[95], [20]]


def test_a_page_break_leaves_no_empty_page() -> None:
    pages = paginate([page_break(), strip(10), page_break(), page_break(), strip(10), page_break()], 100, 100)
    assert [len(page) for page in pages] == [1, 1]
