"""Only numbers, words written in the code, types of errors and places of code are told; never a text."""

from enum import StrEnum

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.permissions import Act
from desktop_app.traces.told import About, Event, Place, Told, plain, story_of

NAME = "نورة سعد محمد العتيبي"


def _raised(text: str) -> Exception:
    try:
        try:
            raise KeyError(text)
        except KeyError as first:
            raise ValueError(f"no such person: {text}") from first
    except ValueError as error:
        return error


def test_an_act_a_number_and_an_error_are_told() -> None:
    told = Told(Event.FAILED, {About.ACT: Act.BACK_UP, About.MILLISECONDS: 12, About.ERROR: ValueError})
    assert told.plain() == {"event": "failed", "act": "back_up", "ms": 12, "error": "builtins.ValueError"}
    assert str(told) == "event=failed act=back_up ms=12 error=builtins.ValueError"


def test_an_error_is_told_with_what_led_to_it_by_types_and_places() -> None:
    story = story_of(_raised(NAME))
    assert story[0] == "builtins.ValueError"
    assert story[1].startswith(f"  {__name__}:")
    assert story[1].endswith(":_raised")
    assert "from builtins.KeyError" in story


@given(st.text(min_size=1))
def test_no_text_is_taken_over_whatever_it_holds(text: str) -> None:
    assert plain(text) == "?"
    (made_up,) = StrEnum("MadeUp", {"WORD": text})
    assert plain(made_up) == "?"
    assert plain(type("Trouble", (Exception,), {"__qualname__": f"{text} ن"})) == f"{__name__}.?"
    assert str(Place(f"{text} ن", 7, f"{text}ن")) == "?:7:?"


@given(st.text(min_size=4))
def test_the_words_of_errors_are_in_no_story(text: str) -> None:
    planted = f"ن{text}ن"
    assert planted not in "\n".join(story_of(_raised(planted)))


def test_a_group_of_errors_tells_each() -> None:
    group = ExceptionGroup(NAME, [_raised(NAME), OSError(2, "no such file", f"{NAME}.pdf")])
    told = "\n".join(story_of(group))
    assert "builtins.ExceptionGroup" in told
    assert "from builtins.FileNotFoundError" in told
    assert NAME not in told
