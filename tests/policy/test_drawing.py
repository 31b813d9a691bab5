"""A drawn signature: when it is one, the line it makes, and the bytes it is kept as."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.drawing import (
    LEAST_LENGTH,
    LEAST_POINTS,
    NO_PRESSURE,
    PAD_HEIGHT,
    PAD_WIDTH,
    Drawing,
    Point,
    as_json,
    bounds_of,
    from_json,
    is_a_signature,
    line_of,
    placed,
)

points = st.builds(
    Point, st.integers(0, PAD_WIDTH), st.integers(0, PAD_HEIGHT), st.integers(0, 60_000), st.integers(0, 1000)
)
strokes = st.lists(points, min_size=1, max_size=40).map(tuple)
drawings = st.lists(strokes, max_size=6).map(tuple)


def dash(length: int, count: int) -> Drawing:
    return (tuple(Point(length * number // (count - 1), 2000, number * 8) for number in range(count)),)


@given(drawings)
def test_a_drawing_comes_back_as_it_was_kept(drawing: Drawing) -> None:
    assert from_json(as_json(drawing)) == drawing


@given(drawings, drawings)
def test_two_drawings_are_never_kept_as_the_same_bytes(one: Drawing, other: Drawing) -> None:
    assert (as_json(one) == as_json(other)) == (one == other)


@given(strokes)
def test_a_line_runs_from_the_first_point_to_the_last_without_a_gap(stroke: tuple[Point, ...]) -> None:
    line = line_of(stroke)
    assert [*line[0].start] == [*stroke[0][:2]]
    assert [*line[-1].end] == [*stroke[-1][:2]]
    assert all(one.end == other.start for one, other in pairwise(line))
    assert len(line) == len(stroke)


@given(points, points)
def test_the_pen_that_presses_harder_draws_the_thicker_line(one: Point, other: Point) -> None:
    thinner, thicker = sorted((one, other), key=lambda point: point.pressure)
    assert line_of((thinner,))[0].width <= line_of((thicker,))[0].width


def test_no_points_make_no_line() -> None:
    assert line_of(()) == ()


@pytest.mark.parametrize(
    ("drawing", "enough"),
    [
        ((), False),
        (((Point(5, 5, 0),),), False),
        (dash(LEAST_LENGTH, LEAST_POINTS), True),
        (dash(LEAST_LENGTH - 2, LEAST_POINTS), False),
        (dash(LEAST_LENGTH * 2, LEAST_POINTS - 1), False),
        (dash(LEAST_LENGTH // 2 + 1, 6) + dash(LEAST_LENGTH // 2 + 1, 6), True),
    ],
)
def test_a_dot_or_a_short_dash_is_no_signature(drawing: Drawing, *, enough: bool) -> None:
    assert is_a_signature(drawing) is enough


def test_a_point_beyond_the_edge_is_put_on_it() -> None:
    assert placed(-3, PAD_HEIGHT + 9.6, -1, 2.0) == Point(0, PAD_HEIGHT, 0, 1000)
    assert placed(12.4, 7.6, 5, 0.5) == Point(12, 8, 5, NO_PRESSURE)


def test_the_bounds_hold_every_stroke() -> None:
    assert bounds_of((*dash(400, 5), (Point(9000, 3500, 0),))) == (0, 2000, 9000, 3500)
