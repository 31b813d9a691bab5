"""The wording of a paper is edited by who may, tried on a sample, adopted from a day, compared and taken back."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.auditing import AuditQuery, read_journal
from desktop_app.casework.door import Door
from desktop_app.casework.wording_changes import Mark
from desktop_app.casework.wording_editing import (
    WordingRow,
    adopt_wording,
    changes_typed,
    compare_editions,
    list_wordings,
    open_wording,
    preview_wording,
    read_edition,
    restore_bundled,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DraftKind, PaperKind, Role
from tests.builders import BuiltOffice
from tests.printing.reading import lost_words, text_of

KIND = PaperKind.FREEZE_NOTICE
TODAY = {"in_force_from": "G2026-11-19", "note": "قرار المجلس 7-48"}
TITLE = {"title": "إشعار بتجميد ملف مستفيد"}


@pytest.fixture
def door(office: BuiltOffice) -> Door:
    return office.door(Role.EXECUTIVE_DIRECTOR)


def _typed(door: Door, **changed: str) -> dict[str, str]:
    return {**door.ask(open_wording, KIND).in_force, **TODAY, **changed}


def _row(door: Door) -> WordingRow:
    return next(row for row in door.ask(list_wordings) if row.kind is KIND)


def _codes(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def test_every_paper_is_listed_with_the_edition_it_is_printed_with(door: Door) -> None:
    rows = door.ask(list_wordings)
    assert [row.kind for row in rows] == list(PaperKind)
    assert not any(row.own or row.drafted or row.in_force_from for row in rows)


def test_an_adopted_edition_is_in_force_from_its_day(office: BuiltOffice, door: Door) -> None:
    edition = door.run(adopt_wording, KIND, _typed(door, **TITLE, in_force_from="G2026-11-22"))
    assert edition == "1.1"
    assert (_row(door).edition, _row(door).next_from) == ("1", date(2026, 11, 22))
    office.clock.set(date(2026, 11, 22))
    assert (_row(door).edition, _row(door).title, _row(door).own) == ("1.1", TITLE["title"], True)


def test_an_adoption_stands_in_the_journal_with_its_reason(office: BuiltOffice, door: Door) -> None:
    door.run(adopt_wording, KIND, _typed(door, **TITLE))
    (line,) = office.door(Role.AUDITOR).ask(read_journal, AuditQuery(act=Act.EDIT_WORDING))
    assert line.entry.reason == TODAY["note"]


def test_the_history_names_every_edition_its_day_and_who_made_it(door: Door) -> None:
    door.run(adopt_wording, KIND, _typed(door, **TITLE))
    own, bundled = door.ask(open_wording, KIND).editions
    assert (own.edition, own.in_force, own.note) == ("1.1", True, TODAY["note"])
    assert own.made_by == door.actor.name
    assert (bundled.edition, bundled.in_force, bundled.in_force_from) == ("1", False, None)


def test_one_goes_back_to_the_words_of_the_program(door: Door) -> None:
    bundled = door.ask(read_edition, KIND, "1")
    door.run(adopt_wording, KIND, _typed(door, **TITLE))
    door.run(restore_bundled, KIND, TODAY)
    assert door.ask(open_wording, KIND).in_force == bundled
    assert door.ask(read_edition, KIND, "1.1")["title"] == TITLE["title"]


def test_there_is_no_going_back_where_the_words_of_the_program_are_in_force(door: Door) -> None:
    with pytest.raises(Refused) as refusal:
        door.run(restore_bundled, KIND, TODAY)
    assert _codes(refusal) == {"": FaultCode.WORDING_UNCHANGED}


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({}, {"": FaultCode.WORDING_UNCHANGED}),
        ({**TITLE, "note": " "}, {"note": FaultCode.REQUIRED}),
        ({**TITLE, "in_force_from": ""}, {"in_force_from": FaultCode.REQUIRED}),
        ({**TITLE, "in_force_from": "G2026-11-18"}, {"in_force_from": FaultCode.EDITION_IN_THE_PAST}),
        (
            {"texts.opening": "جُمِّد", "note": ""},
            {"texts.opening": FaultCode.PLACEHOLDER_GONE, "note": FaultCode.REQUIRED},
        ),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_is_adopted(
    door: Door, changed: dict[str, str], wrong: dict[str, FaultCode]
) -> None:
    with pytest.raises(Refused) as refusal:
        door.run(adopt_wording, KIND, _typed(door, **changed))
    assert _codes(refusal) == wrong
    assert not _row(door).own


def test_a_draft_waits_for_its_writer_and_goes_with_the_adoption(door: Door) -> None:
    typed = _typed(door, **TITLE)
    draft_id = door.run(drafts.save_draft, DraftKind.WORDING, typed, step=KIND.value, title=TITLE["title"])
    assert _row(door).drafted
    begun = door.ask(open_wording, KIND).draft
    assert begun is not None
    assert begun.typed["title"] == TITLE["title"]
    door.run(adopt_wording, KIND, typed, draft_id)
    assert not _row(door).drafted


def test_an_adoption_ends_no_other_draft(door: Door) -> None:
    draft_id = door.run(drafts.save_draft, DraftKind.UPDATE, {"person.full_name": "نورة"})
    with pytest.raises(Refused) as refusal:
        door.run(adopt_wording, KIND, _typed(door, **TITLE), draft_id)
    assert _codes(refusal) == {"": FaultCode.NOT_FOUND}
    assert door.ask(drafts.my_drafts)


def test_the_sample_is_printed_with_the_words_as_typed_and_nothing_is_kept(door: Door, tmp_path: Path) -> None:
    pdf = door.ask(preview_wording, KIND, _typed(door, **TITLE))
    assert lost_words(TITLE, text_of(pdf, tmp_path)) == []
    assert not _row(door).own


@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_has_a_sample_to_try_its_words_on(door: Door, kind: PaperKind) -> None:
    assert door.ask(preview_wording, kind, door.ask(open_wording, kind).in_force).startswith(b"%PDF")


def test_words_that_cannot_be_printed_are_refused_by_the_preview(door: Door) -> None:
    with pytest.raises(Refused) as refusal:
        door.ask(preview_wording, KIND, _typed(door, **{"texts.opening": "{الاسم}"}))
    assert _codes(refusal) == {"texts.opening": FaultCode.PLACEHOLDER_UNKNOWN}


def test_what_was_typed_and_what_two_editions_say_is_compared(door: Door) -> None:
    typed = _typed(door, **TITLE)
    (change,) = door.ask(changes_typed, KIND, typed)
    assert [piece.words for piece in change.pieces if piece.mark is Mark.NEW] == ["بتجميد", " مستفيد"]
    door.run(adopt_wording, KIND, typed)
    assert door.ask(compare_editions, KIND, "1", "1.1") == (change,)
    assert door.ask(changes_typed, KIND, typed) == ()


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SERVICES_MANAGER, Role.AUDITOR])
def test_only_who_may_edits_the_wording(office: BuiltOffice, role: Role) -> None:
    with pytest.raises(Refused):
        office.door(role).ask(list_wordings)
