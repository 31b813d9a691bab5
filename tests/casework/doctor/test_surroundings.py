"""Fonts, printers, the clock and past errors are looked at, and a clock that was set back is noticed."""

from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

from desktop_app.casework.doctor.finding import Said, State
from desktop_app.casework.doctor.surroundings import look_at_clock, look_at_crashes, look_at_fonts, look_at_printer
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Role
from desktop_app.traces.crashes import write_report
from desktop_app.traces.told import Where
from tests.builders import build_office
from tests.casework.doctor.outlooks import closed_office, outlook, said


def test_every_font_that_is_shipped_has_the_letters_of_papers(tmp_path: Path) -> None:
    assert said([*look_at_fonts(outlook(closed_office(tmp_path)))]) == [(Said.FONTS_WHOLE, State.SOUND)]


def test_printers_are_counted_and_missed(tmp_path: Path) -> None:
    seen = outlook(closed_office(tmp_path))
    assert said([*look_at_printer(seen)]) == [(Said.PRINTER_THERE, State.SOUND)]
    assert said([*look_at_printer(replace(seen, printers=0, printers_gone=2))]) == [
        (Said.PRINTER_NONE, State.CAUTION),
        (Said.PRINTER_GONE, State.CAUTION),
    ]


def test_a_clock_that_goes_on_is_plausible(tmp_path: Path) -> None:
    seen = outlook(closed_office(tmp_path))
    assert said([*look_at_clock(seen)]) == [(Said.CLOCK_PLAUSIBLE, State.SOUND)]
    elsewhere = replace(seen, now=seen.now.astimezone(UTC))
    assert said([*look_at_clock(elsewhere)]) == [(Said.CLOCK_OTHER_ZONE, State.CAUTION)]


def test_a_clock_that_was_set_back_behind_a_file_is_noticed(tmp_path: Path) -> None:
    (found,) = look_at_clock(outlook(closed_office(tmp_path), timedelta(days=-2)))
    assert (found.said, found.state, found.number) == (Said.CLOCK_BEHIND, State.WRONG, 48)


def test_a_clock_that_was_set_back_behind_a_copy_is_noticed(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    office.clock.move(days=3000)
    office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    office.close()
    assert said([*look_at_clock(outlook(office.places))]) == [(Said.CLOCK_BEHIND, State.WRONG)]


def test_errors_of_late_are_counted_and_old_ones_are_not(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    assert said([*look_at_crashes(outlook(places))]) == [(Said.CRASHES_NONE, State.SOUND)]
    write_report(places.logs, Where.WINDOW, ["builtins.ValueError"])
    assert said([*look_at_crashes(outlook(places))]) == [(Said.CRASHES_SOME, State.CAUTION)]
    assert said([*look_at_crashes(outlook(places, timedelta(days=31)))]) == [(Said.CRASHES_NONE, State.SOUND)]
