"""What the auditor asks of the journal."""

import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.auditing import AuditQuery, EntrySort, Person
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.views.journal.filters import JournalFilters
from tests.robots.typing import choose
from tests.views.offices import office_of

TODAY = date(2026, 11, 30)
FILE = uuid.UUID(int=7)
SARA = Person(uuid.UUID(int=5), "سارة")


@pytest.fixture
def filters(qtbot: QtBot, tmp_path: Path) -> Iterator[JournalFilters]:
    built, office = office_of(tmp_path)
    made = JournalFilters(office)
    qtbot.addWidget(made)
    yield made
    office.finish()
    built.close()


def test_every_question_narrows(filters: JournalFilters) -> None:
    assert filters.query(TODAY) == AuditQuery()
    filters.show_people((SARA,))
    choose(filters, "journal_actor", str(SARA.id))
    choose(filters, "journal_sort", "readings")
    choose(filters, "journal_act", "open_file")
    typed = filters._form.draft() | {"since": "G2026-11-01", "until": "G2026-11-30"}
    filters.ask(file=(FILE, "F-NSM-1448-0001"), **{key: text for key, text in typed.items() if key != "file"})
    assert filters.query(TODAY) == AuditQuery(
        actor_id=SARA.id,
        file_id=FILE,
        act="open_file",
        sort=EntrySort.READINGS,
        since=date(2026, 11, 1),
        until=date(2026, 11, 30),
    )


def test_whoever_was_chosen_stays_when_somebody_comes(filters: JournalFilters) -> None:
    filters.show_people((SARA,))
    choose(filters, "journal_actor", str(SARA.id))
    filters.show_people((Person(uuid.UUID(int=6), "هدى"), SARA))
    assert filters.query(TODAY).actor_id == SARA.id


def test_a_month_alone_means_all_its_days(filters: JournalFilters) -> None:
    filters.ask(since="G2026-10", until="G2026-11")
    asked = filters.query(TODAY)
    assert (asked.since, asked.until) == (date(2026, 10, 1), date(2026, 11, 30))


def test_a_day_that_is_none_is_refused_and_does_not_widen_the_question(filters: JournalFilters) -> None:
    filters.ask(until="?G:2026:2:31")
    with pytest.raises(Refused) as refusal:
        filters.query(TODAY)
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.DATE_NOT_READ, "until")]
    assert filters.show_faults(refusal.value.faults)
