"""Values of the rule book as words on the screen."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.language import ScreenLanguage

NOW = datetime(2026, 11, 19, 21, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-11, f"متأخرة {ltr(11)} يومًا"),
        (-2, "متأخرة يومين"),
        (-1, "متأخرة يومًا"),
        (0, "تنتهي اليوم"),
        (1, "بقي يوم واحد"),
        (2, "بقي يومان"),
        (3, f"بقيت {ltr(3)} أيام"),
        (11, f"بقي {ltr(11)} يومًا"),
        (100, f"بقي {ltr(100)} يوم"),
        (None, "—"),
    ],
)
def test_time_left_is_said_as_arabic_counts(qtbot: QtBot, days: int | None, words: str) -> None:
    assert labels.time_left(days) == words


def test_english_counts_in_two(english: ScreenLanguage) -> None:
    assert labels.time_left(1) == f"{ltr(1)} day left"
    assert labels.time_left(5) == f"{ltr(5)} days left"


def test_money_keeps_its_order(qtbot: QtBot) -> None:
    assert labels.money(325050) == f"{ltr('3,250.50')} ر.س"
    assert labels.money(None) == "—"


def test_a_moment_is_told_in_saudi_time(qtbot: QtBot) -> None:
    assert labels.moment(NOW).endswith(ltr("00:30"))
    assert labels.today(NOW) == labels.day(date(2026, 11, 20))


def test_ago_takes_the_largest_whole_unit(qtbot: QtBot) -> None:
    assert labels.ago(NOW - timedelta(seconds=20), NOW) == "الآن"
    assert labels.ago(NOW - timedelta(minutes=2), NOW) == "قبل دقيقتين"
    assert labels.ago(NOW - timedelta(hours=5), NOW) == f"قبل {ltr(5)} ساعات"
    assert labels.ago(NOW - timedelta(days=1), NOW) == "قبل يوم"


def test_faults_become_sentences_by_their_field(qtbot: QtBot) -> None:
    faults = [Fault(FaultCode.REQUIRED, "name"), Fault(FaultCode.TOO_LONG, "name"), Fault(FaultCode.REQUIRED, "id")]
    said = labels.sentences(faults)
    assert set(said) == {"name", "id"}
    assert said["name"].startswith(said["id"])


def test_terms_are_offered_in_the_language_of_the_screen(english: ScreenLanguage) -> None:
    assert dict(labels.choices(Role))[Role.RECEPTION.value] == labels.term(Role.RECEPTION)
    assert len(labels.choices(Role, only=[Role.RECEPTION])) == 1


def test_a_deadline_has_a_tone(qtbot: QtBot) -> None:
    assert [labels.time_left_tone(days) for days in (None, -1, 0, 2, 3)] == ["gray", "danger", "danger", "warn", "ok"]


def test_sizes_are_told_in_kilobytes_or_megabytes(qtbot: QtBot) -> None:
    assert labels.byte_size(1) == f"{ltr(1)} كيلوبايت"
    assert labels.byte_size(3 * 1024 * 1024) == f"{ltr('3.0')} ميجابايت"


def test_a_list_that_goes_no_further_says_that_more_may_wait() -> None:
    assert [labels.many(count, 50) for count in (0, 49, 50)] == ["0", "49", "50+"]
