"""What screens ask for all day goes through an index, however much there is: no table is read from end to end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from desktop_app.casework.auditing import AuditQuery, EntrySort, read_journal
from desktop_app.casework.closures import closures_to_hand_over
from desktop_app.casework.decisions.lists import DecisionList, decision_lists, more_decisions
from desktop_app.casework.desk import MOST_LISTED
from desktop_app.casework.files.history import history_of
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.freezes import running_freezes
from desktop_app.casework.merging import merge_records
from desktop_app.casework.paper_lists import PaperFilter, count_papers, list_papers
from desktop_app.casework.reception import reception_log, referrals
from desktop_app.casework.scans.tray import papers_to_place, tray
from desktop_app.casework.unmerging import undo_merge
from desktop_app.casework.visits.kit import days_of_visits, visits_on
from desktop_app.casework.visits.planning import files_to_visit, list_visits
from desktop_app.models.base import uuid7
from desktop_app.policy.terms import Role
from desktop_app.storage.anchors import newest_place
from desktop_app.storage.search import Reader, reader_of
from tests.builders import DAY, BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.merging import REASON, written_twice
from tests.storage.plans import Explaining, read_whole

PLACE = uuid7()
"""Of the last row that was shown."""
READINGS: list[tuple[Callable[..., Any], tuple[Any, ...], Role]] = [
    (decision_lists, (), Role.SERVICES_MANAGER),
    (decision_lists, (), Role.RESEARCHER),
    *((more_decisions, (wanted, PLACE), Role.SERVICES_MANAGER) for wanted in DecisionList),
    (running_freezes, (), Role.SERVICES_MANAGER),
    (closures_to_hand_over, (), Role.SERVICES_MANAGER),
    (closures_to_hand_over, (MOST_LISTED, PLACE), Role.SERVICES_MANAGER),
    (list_visits, (), Role.SERVICES_MANAGER),
    (list_visits, (), Role.RESEARCHER),
    (files_to_visit, (), Role.RESEARCHER),
    (days_of_visits, (), Role.RESEARCHER),
    (reception_log, (), Role.RECEPTION),
    (referrals, (), Role.SERVICES_MANAGER),
    (count_papers, (), Role.RECEPTION),
    (papers_to_place, (), Role.RECEPTION),
    (papers_to_place, ("نورة",), Role.RECEPTION),
    (tray, (), Role.RECEPTION),
    *((list_papers, (wanted,), Role.RECEPTION) for wanted in PaperFilter),
    (list_papers, (PaperFilter.ALL, "", MOST_LISTED, PLACE), Role.RECEPTION),
    (list_papers, (PaperFilter.ALL, "نورة"), Role.RESEARCHER),
    *((list_papers, (wanted, "نورة"), Role.RECEPTION) for wanted in PaperFilter),
    *((read_journal, (AuditQuery(sort=sort),), Role.AUDITOR) for sort in (None, *EntrySort)),
    (read_journal, (AuditQuery(act="today"),), Role.AUDITOR),
    (read_journal, (AuditQuery(since=DAY, until=DAY),), Role.AUDITOR),
]


@contextmanager
def plans(office: BuiltOffice) -> Iterator[list[str]]:
    """Gather how the engine goes about every statement that is put to it."""
    found: list[str] = []

    def explain(connection: Connection, cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH", "DELETE", "UPDATE")):
            rows = connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            found.extend(str(row[-1]) for row in rows)

    def explained(session: Session) -> Reader:
        return Explaining(reader_of(session), found)

    event.listen(office.opened.store.engine, "before_cursor_execute", explain)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_app.casework.desk.reader_of", explained)
        yield found
    event.remove(office.opened.store.engine, "before_cursor_execute", explain)


@pytest.mark.parametrize(("use_case", "given", "role"), READINGS)
def test_a_list_reads_no_table_from_end_to_end(
    office: BuiltOffice, use_case: Callable[..., Any], given: tuple[Any, ...], role: Role
) -> None:
    door = office.door(role)
    with plans(office) as found:
        door.ask(use_case, *given)
    assert found
    assert read_whole(found) == set()


def test_a_file_is_opened_through_indexes_and_its_history_comes_in_the_order_of_one(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    file_id = submit(door, widow_form()).file_id
    place = door.ask(history_of, file_id)[-1].place
    with plans(office) as found:
        door.ask(file_overview, file_id)
        door.ask(visits_on, DAY, door.actor.id)
        door.ask(history_of, file_id, place)
    assert read_whole(found) == set()
    assert any("ix_journal_entry_subject (subject=? AND at<?)" in line for line in found)
    assert any("visit USING INDEX ix_visit_request_id" in line for line in found)


def test_a_merge_is_found_undone_and_told_of_through_indexes(office: BuiltOffice) -> None:
    twice, manager = written_twice(office), office.door(Role.SERVICES_MANAGER)
    merge_id = manager.run(merge_records, twice.plan())
    with plans(office) as found:
        manager.ask(history_of, twice.second.file_id)
        manager.run(undo_merge, merge_id, REASON)
    assert read_whole(found) == set()
    asked = [line for line in found if "journal_entry USING" in line]
    assert {"ix_journal_entry_subject (subject=?)", "ix_journal_entry_act (act=? AND at>? AND at<?)"} <= {
        line.partition("INDEX ")[2] for line in asked
    }
    assert not any("ix_journal_entry_at" in line for line in asked)


def test_a_scan_goes_without_every_record_being_looked_through_for_it(office: BuiltOffice) -> None:
    """The engine looks for whatever points at a row that is deleted: every such column has its index."""
    with office.opened.store.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            'SELECT t.name, f."from" FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f '
            "WHERE t.type = 'table' AND f.\"table\" IN ('attachment', 'draft')"
        ).fetchall()
        plans_of = {
            (table, column): connection.exec_driver_sql(
                f'EXPLAIN QUERY PLAN SELECT 1 FROM "{table}" WHERE "{column}" = ?',  # noqa: S608 - our own names
                ("0",),
            ).fetchall()[0][-1]
            for table, column in rows
            if table not in {"office", "policy_acknowledgement"}
        }
    assert plans_of
    assert {place for place, plan in plans_of.items() if plan.startswith("SCAN")} == set()


def test_the_newest_entry_of_this_computer_is_found_without_sorting_the_journal(office: BuiltOffice) -> None:
    with plans(office) as found, office.opened.store.reading() as session:
        assert newest_place(session) is not None
    assert any("journal_entry" in line for line in found)
    assert [line for line in found if "TEMP B-TREE" in line] == []
