"""The words of the day."""

import uuid
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.waiting import Line, Topic
from desktop_app.policy.terms import FileState, Outcome, RequestState
from desktop_app.views.today.words import GROUPS, ICONS, PLACES, DayWords

DAY = date(2026, 11, 19)


def line(topic: Topic, **more: object) -> Line:
    filled: dict[str, object] = {
        "title": "نورة سعد العتيبي",
        "number": "F-NSM-1448-0001",
        "term": RequestState.COMPLETE,
        "day": DAY,
        "days_left": -2,
        "screen": "file",
        "subject": uuid.UUID(int=1),
    }
    return Line(topic, **{**filled, **more})  # type: ignore[arg-type]  # the fields of a line by name


def test_every_topic_stands_in_one_group_and_every_group_has_a_name_and_an_icon(qtbot: QtBot) -> None:
    topics = [topic for group in GROUPS.values() for topic in group]
    assert sorted(topics) == sorted(Topic)
    assert all(DayWords().title(group) for group in GROUPS)
    assert set(ICONS) == set(GROUPS) >= set(PLACES)


@pytest.mark.parametrize("topic", Topic)
def test_every_line_says_what_is_to_be_done(qtbot: QtBot, topic: Topic) -> None:
    entry = DayWords().entry(line(topic))
    assert entry.title == "نورة سعد العتيبي"
    assert entry.chip
    assert "\u2066F-NSM-1448-0001\u2069" in entry.hint


def test_time_is_told_where_it_presses(qtbot: QtBot) -> None:
    words = DayWords()
    assert words.entry(line(Topic.LATE)).chip == "متأخرة يومين"
    assert words.entry(line(Topic.VISIT_TODAY, at=datetime(2026, 11, 19, 10, 30, tzinfo=SAUDI_TIME))).hint.endswith(
        "\u206610:30\u2069"
    )


def test_a_new_file_is_told_by_its_state(qtbot: QtBot) -> None:
    assert DayWords().entry(line(Topic.NEWEST, term=FileState.FROZEN)).chip == "مجمّد"
    assert DayWords().entry(line(Topic.NEWEST, term=Outcome.ACCEPT)).tone == "gray"


def test_a_draft_without_a_name_and_a_long_question_are_short(qtbot: QtBot) -> None:
    assert DayWords().entry(line(Topic.DRAFT, title="")).title == "بلا اسم"
    assert DayWords().entry(line(Topic.QUESTION, title="سؤال " * 60)).title.endswith("…")
