from datetime import UTC, date, datetime

from desktop_app.casework.letters import words
from desktop_app.policy.terms import Gender
from tests.printing.reading import plain


def test_what_is_not_there_is_said_not_to_be_there() -> None:
    assert words.or_none("  ") == words.day(None) == words.partial("") == words.phone("") == "لا يوجد"


def test_a_moment_is_told_in_saudi_time() -> None:
    assert plain(words.moment(datetime(2026, 11, 24, 13, 30, tzinfo=UTC))).endswith("الساعة 16:30")


def test_a_day_is_told_in_both_calendars() -> None:
    assert words.day(date(2026, 11, 19)) == "الخميس 9 جمادى الآخرة 1448هـ الموافق 19 نوفمبر 2026م"


def test_the_honorific_follows_the_person() -> None:
    assert words.honorific(Gender.FEMALE) == "المكرّمة"
    assert words.honorific(Gender.MALE) == "المكرّم"
