"""The journal is compared with every head that was kept outside of it, and says in which it fails."""

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.casework.anchoring import keep_weekly_head
from desktop_app.casework.door import Door
from desktop_app.casework.journal_check import (
    AnchorVerdict,
    JournalReport,
    Outside,
    verify_journal,
    weekly_lines,
)
from desktop_app.casework.paper_lists import paper_row
from desktop_app.casework.upkeep import Onlooker, back_up_now
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.storage.anchors import AnchorKind
from desktop_app.storage.engine import connect
from desktop_app.storage.migrations.triggers import TRIGGERS
from tests.builders import BuiltOffice

HELD, MISSING = AnchorVerdict.HELD, AnchorVerdict.MISSING


def check(office: BuiltOffice, folder: Path | None = None, typed: str = "") -> JournalReport:
    return office.door(Role.AUDITOR).ask(verify_journal, office.places, Outside(folder, typed))


def cut_the_end_off(office: BuiltOffice, entries: int) -> None:
    """What an insider with the key does: the guards away, the newest entries out, the guards back."""
    guard = "journal_entry_never_deleted"
    with closing(connect(office.places.store, office.opened.store.key)) as raw:
        raw.execute(f"DROP TRIGGER {guard}")
        raw.execute("DELETE FROM journal_entry WHERE seq > (SELECT max(seq) FROM journal_entry) - ?", (entries,))
        raw.execute(f"CREATE TRIGGER {guard} {TRIGGERS[guard]}")


def code_of(office: BuiltOffice, paper: UUID) -> str:
    with office.opened.store.reading() as session:
        found = session.get(Paper, paper)
        assert found is not None
        return found.code


def test_a_journal_that_nobody_touched_agrees_with_all(office: BuiltOffice, paper: UUID, tmp_path: Path) -> None:
    keep_weekly_head(office.opened, office.clock)
    administrator = office.door(Role.ADMINISTRATOR)
    administrator.ask(back_up_now, office.opened, None)
    administrator.ask(back_up_now, office.opened, tmp_path)
    found = check(office, tmp_path, code_of(office, paper))
    assert found.whole
    assert (found.papers, found.papers_missing) == (1, ())
    assert [(one.kind, one.verdict) for one in found.anchors] == [
        (AnchorKind.WEEK, HELD),
        (AnchorKind.BACKUP, HELD),
        (AnchorKind.BACKUP, HELD),
        (AnchorKind.PAPER, HELD),
    ]


def test_a_cut_tail_shows_in_every_head_that_it_took(office: BuiltOffice, paper: UUID) -> None:
    keep_weekly_head(office.opened, office.clock)
    before = code_of(office, paper)
    office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    cut_the_end_off(office, 30)
    found = check(office, typed=before)
    assert found.chain_whole
    assert not found.whole
    assert [one.verdict for one in found.disagreeing] == [MISSING, MISSING, MISSING]
    row = office.door(Role.AUDITOR).ask(paper_row, paper)
    assert row is not None
    assert found.papers_missing == (row.serial,)


def test_guards_that_were_taken_away_are_told(office: BuiltOffice) -> None:
    with closing(connect(office.places.store, office.opened.store.key)) as raw:
        raw.execute("DROP TRIGGER journal_entry_never_changed")
    found = check(office)
    assert found.guards_gone
    assert not found.whole


def test_a_signed_head_that_was_changed_is_told_as_forged(office: BuiltOffice) -> None:
    place = keep_weekly_head(office.opened, office.clock)
    assert place is not None
    line = place.read_text(encoding="ascii")
    place.write_text(line[:-3] + ("00" if line[-3:-1] != "00" else "11") + "\n", encoding="ascii")
    assert [one.verdict for one in check(office).anchors] == [AnchorVerdict.FORGED]
    place.write_text("gone", encoding="ascii")
    assert [one.verdict for one in check(office).anchors] == [AnchorVerdict.FORGED]


def test_a_line_that_the_director_kept_is_pasted_back(office: BuiltOffice) -> None:
    keep_weekly_head(office.opened, office.clock)
    (line,) = office.door(Role.EXECUTIVE_DIRECTOR).ask(weekly_lines, office.places)
    (_, pasted) = check(office, typed=line).anchors
    assert (pasted.kind, pasted.verdict) == (AnchorKind.TYPED, HELD)


@pytest.mark.parametrize("digits", ["{}", "{:.12}", "  {:.8} "])
def test_the_digits_of_a_head_may_be_typed(office: BuiltOffice, digits: str) -> None:
    head = check(office).head
    assert [one.verdict for one in check(office, typed=digits.format(head)).anchors] == [HELD]
    assert [one.verdict for one in check(office, typed="f" * 12).anchors] == [MISSING]


@pytest.mark.parametrize("typed", ["abc", "كلام", "MF1:ABC", "MFA1 x", "g" * 20])
def test_what_is_no_head_is_refused_in_words(office: BuiltOffice, typed: str) -> None:
    with pytest.raises(Refused) as refusal:
        check(office, typed=typed)
    assert refusal.value.faults[0].code is FaultCode.NOT_A_HEAD


def test_it_tells_how_far_it_is_and_can_be_stopped(office: BuiltOffice) -> None:
    told: list[int] = []
    door: Door = office.door(Role.AUDITOR)
    door.ask(verify_journal, office.places, Outside(), Onlooker(lambda _stage, _done, total: told.append(total)))
    assert told
    with pytest.raises(Refused) as refusal:
        door.ask(verify_journal, office.places, Outside(), Onlooker(cancelled=lambda: True))
    assert refusal.value.faults[0].code is FaultCode.STOPPED


def test_a_signed_head_of_another_computer_is_told_as_such(office: BuiltOffice) -> None:
    place = keep_weekly_head(office.opened, office.clock)
    assert place is not None
    mark, device, *rest = place.read_text(encoding="ascii").split(" ")
    place.write_text(" ".join((mark, device[::-1], *rest)), encoding="ascii")
    assert [one.verdict for one in check(office).anchors] == [AnchorVerdict.ANOTHERS]
