"""Day, month and year of one calendar, each of which may stay empty."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import CalendarKind
from desktop_app.views.widgets.date_parts import DateParts


@pytest.mark.parametrize(
    ("year", "month", "day", "known"),
    [
        ("1401", "7", "3", "H1401-07-03"),
        ("1401", "7", "", "H1401-07"),
        ("1401", "", "", "H1401"),
        ("1401", "", "3", None),
        ("140", "7", "3", None),
        ("", "7", "3", None),
        ("1401", "7", "30", None),
    ],
)
def test_only_what_makes_a_date_is_one(qtbot: QtBot, year: str, month: str, day: str, known: str | None) -> None:
    parts = DateParts("birth", CalendarKind.HIJRI)
    parts.show_typed(year, month, day)
    found = parts.known()
    assert (str(found) if found else None) == known
    assert parts.typed() == (year, month, day)


def test_each_part_is_spoken_with_its_question(qtbot: QtBot) -> None:
    parts = DateParts("birth", CalendarKind.GREGORIAN)
    parts.name_parts("تاريخ الميلاد")
    spoken = {parts.day.accessibleName(), parts.month.accessibleName(), parts.year.accessibleName()}
    assert len(spoken) == 3
    assert all(name.startswith("تاريخ الميلاد: ") for name in spoken)
