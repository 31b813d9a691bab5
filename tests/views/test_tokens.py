"""Every word can be read on what is behind it, in both looks."""

import pytest

from desktop_app.views.tokens import DARK, LIGHT, TONES, Colours, contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
READ, SEEN = 4.5, 3.0


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("ground", ["bg", "surface", "sunken"])
@pytest.mark.parametrize("words", ["text", "text2", "text3"])
def test_words_are_read_on_every_ground(colours: Colours, words: str, ground: str) -> None:
    assert contrast(colours.named(words), colours.named(ground)) >= READ


@BOTH
@pytest.mark.parametrize("tone", TONES)
def test_words_of_a_tone_are_read(colours: Colours, tone: str) -> None:
    tint = next(tint for name, tint in colours.tints if name == tone)
    assert contrast(tint.ink, tint.fill) >= READ


@BOTH
@pytest.mark.parametrize("ground", ["primary", "primary_hover", "primary_active"])
def test_a_primary_button_is_read_at_rest_and_under_the_mouse(colours: Colours, ground: str) -> None:
    assert contrast(colours.on_primary, colours.named(ground)) >= READ


@BOTH
def test_the_frame_of_an_input_and_the_focus_are_seen(colours: Colours) -> None:
    assert contrast(colours.input_border, colours.surface) >= SEEN
    assert contrast(colours.primary, colours.surface) >= SEEN
    assert contrast(colours.primary_text, colours.soft) >= READ
