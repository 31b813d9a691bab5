"""Sizes grow together; colours survive a black-and-white printer."""

import pytest

from desktop_app.printing.style import GREEN, GREY, INK, TINT, WHITE, Density, Style, baseline, leading


def luminance(colour: tuple[float, float, float]) -> float:
    """Return the relative luminance of a colour."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("text", [INK, GREEN, GREY])
def test_text_is_read_on_paper_and_on_a_tint(text: tuple[float, float, float]) -> None:
    for ground in (WHITE, TINT):
        assert (luminance(ground) + 0.05) / (luminance(text) + 0.05) >= 7


def test_every_size_grows_with_large_print() -> None:
    usual, large = Style(), Style(1.35)
    for one, other in ((usual.body, large.body), (usual.small, large.small), (usual.heading(2), large.heading(2))):
        assert other.size == pytest.approx(one.size * 1.35)
    assert large.pad > usual.pad


def test_a_closer_paper_saves_room_and_stays_readable() -> None:
    usual, tight, dense = (Style(density=density) for density in Density)
    assert leading(dense.body) < leading(tight.body) < leading(usual.body) * 0.9
    assert dense.gap < tight.gap < usual.gap
    assert tight.body.size >= 9.9
    assert dense.body.size >= 9.5
    assert dense.small.size >= 8


def test_headings_stand_in_order() -> None:
    style = Style()
    sizes = [style.title.size, style.heading(2).size, style.heading(3).size, style.body.size, style.small.size]
    assert sizes == sorted(sizes, reverse=True)


def test_a_line_sits_inside_its_height() -> None:
    kind = Style().body
    assert 0 < 100 - baseline(100, kind) < leading(kind)
