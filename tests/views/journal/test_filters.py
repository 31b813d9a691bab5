"""What the auditor asks of the journal."""

import uuid
from datetime import date

from pytestqt.qtbot import QtBot

from desktop_app.casework.auditing import AuditQuery, EntrySort, Person
from desktop_app.views.journal.filters import JournalFilters
from tests.robots.typing import choose, find, type_text

SARA = Person(uuid.UUID(int=5), "سارة")


def test_every_question_narrows(qtbot: QtBot) -> None:
    filters = JournalFilters()
    qtbot.addWidget(filters)
    assert filters.query() == AuditQuery()
    filters.show_people((SARA,))
    choose(filters, "journal_actor", str(SARA.id))
    choose(filters, "journal_sort", "readings")
    choose(filters, "journal_act", "open_file")
    type_text(find(filters, "journal_file"), "F-NSM-1448-0001")
    filters.ask(**{**filters._form.draft(), "since": "G2026-11-01", "until": "G2026-11-30"})
    assert filters.query() == AuditQuery(
        actor_id=SARA.id,
        file_number="F-NSM-1448-0001",
        act="open_file",
        sort=EntrySort.READINGS,
        since=date(2026, 11, 1),
        until=date(2026, 11, 30),
    )


def test_whoever_was_chosen_stays_when_somebody_comes(qtbot: QtBot) -> None:
    filters = JournalFilters()
    qtbot.addWidget(filters)
    filters.show_people((SARA,))
    choose(filters, "journal_actor", str(SARA.id))
    filters.show_people((Person(uuid.UUID(int=6), "هدى"), SARA))
    assert filters.query().actor_id == SARA.id
