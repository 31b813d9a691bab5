"""Papers wait in the order of signing, leave whole or not at all, and each is recorded as printed."""

import errno
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from desktop_app.casework.door import Door
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.paper_lists import paper_row
from desktop_app.casework.papers import paper_bytes, record_printing, void_paper
from desktop_app.casework.print_jobs import join_papers, send_to_folder, waiting_to_print
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.letters.widow import Widow

SIGNED = (PaperKind.CONSENT, PaperKind.RIGHTS_AND_DUTIES, PaperKind.DATA_ACCURACY_DECLARATION)


@pytest.fixture
def papers(office: BuiltOffice, widow: Widow) -> list[UUID]:
    """Three papers of hers, issued in another order than that in which they are signed."""
    door = office.door(Role.RECEPTION)
    return [door.run(issue_intake_paper, widow.file_id, kind) for kind in SIGNED]


def times_printed(office: BuiltOffice, paper: UUID) -> int:
    row = office.door(Role.RECEPTION).ask(paper_row, paper)
    assert row is not None
    return row.times_printed


def test_they_wait_file_by_file_in_the_order_of_signing(office: BuiltOffice, papers: list[UUID]) -> None:
    door = office.door(Role.RECEPTION)
    blank = door.run(issue_blank_form, PaperKind.BLANK_CHECKLIST)
    assert [row.id for row in door.ask(waiting_to_print)] == [blank, *reversed(papers)]
    door.run(record_printing, papers[1], "HP")
    assert papers[1] not in {row.id for row in door.ask(waiting_to_print)}


def test_one_file_holds_them_in_the_order_that_was_asked_for(
    office: BuiltOffice, papers: list[UUID], tmp_path: Path
) -> None:
    door, seen = office.door(Role.RECEPTION), list[tuple[int, int]]()
    onlooker = Onlooker(lambda _stage, done, total: seen.append((done, total)))
    assert join_papers(door, papers, tmp_path / "all.pdf", onlooker) == 3
    joined = pypdfium2.PdfDocument((tmp_path / "all.pdf").read_bytes())
    sizes = [len(pypdfium2.PdfDocument(door.ask(paper_bytes, paper))) for paper in papers]
    assert len(joined) == sum(sizes)
    joined.close()
    assert seen[-1] == (3, 3)
    assert [times_printed(office, paper) for paper in papers] == [1, 1, 1]


def test_one_file_that_was_stopped_leaves_nothing(office: BuiltOffice, papers: list[UUID], tmp_path: Path) -> None:
    door, asked = office.door(Role.RECEPTION), iter((False, True))
    with pytest.raises(Refused) as refusal:
        join_papers(door, papers, tmp_path / "all.pdf", Onlooker(cancelled=lambda: next(asked)))
    assert refusal.value.faults[0].code is FaultCode.STOPPED
    assert list(tmp_path.glob("*.pdf*")) == []
    assert [times_printed(office, paper) for paper in papers] == [0, 0, 0]


def test_a_folder_takes_each_under_its_serial_with_its_own_bytes(
    office: BuiltOffice, papers: list[UUID], tmp_path: Path
) -> None:
    door, stick = office.door(Role.RECEPTION), tmp_path / "stick"
    stick.mkdir()
    names = send_to_folder(door, papers, stick, "KINGSTON")
    assert names == ("P-NSM-1448-0001.pdf", "P-NSM-1448-0002.pdf", "P-NSM-1448-0003.pdf")
    assert [(stick / name).read_bytes() for name in names] == [door.ask(paper_bytes, paper) for paper in papers]
    assert sorted(path.name for path in stick.iterdir()) == sorted(names)
    assert [times_printed(office, paper) for paper in papers] == [1, 1, 1]


def test_whoever_may_not_print_carries_nothing_away(office: BuiltOffice, papers: list[UUID], tmp_path: Path) -> None:
    """An auditor reads every paper, and takes none out of the office."""
    for work in (lambda door: join_papers(door, papers, tmp_path / "all.pdf"), _to(tmp_path, papers)):
        with pytest.raises(Refused) as refusal:
            work(office.door(Role.AUDITOR))
        assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED
        assert list(tmp_path.glob("*.pdf*")) == []
    with office.opened.store.reading() as session:
        assert not entries(session, Wanted(act="open_sensitive_page"))


def _to(stick: Path, papers: list[UUID]) -> Callable[[Door], object]:
    return lambda door: send_to_folder(door, papers, stick, "KINGSTON")


def test_a_file_that_lies_there_is_not_written_over(office: BuiltOffice, papers: list[UUID], tmp_path: Path) -> None:
    (tmp_path / "P-NSM-1448-0001.pdf").write_bytes(b"somebody else's")
    names = send_to_folder(office.door(Role.RECEPTION), papers[:1], tmp_path, "stick")
    assert names == ("P-NSM-1448-0001-1.pdf",)
    assert (tmp_path / "P-NSM-1448-0001.pdf").read_bytes() == b"somebody else's"


def test_a_void_paper_among_them_lets_none_leave(office: BuiltOffice, papers: list[UUID], tmp_path: Path) -> None:
    door, stick = office.door(Role.RECEPTION), tmp_path / "stick"
    stick.mkdir()
    door.run(void_paper, papers[2], "خطأ في الاسم")
    with pytest.raises(Refused) as refusal:
        send_to_folder(door, papers, stick, "stick")
    assert refusal.value.faults[0].code is FaultCode.PAPER_IS_VOID
    assert list(stick.iterdir()) == []
    assert times_printed(office, papers[0]) == 0


def test_a_stick_that_fills_up_keeps_nothing_and_nothing_is_recorded(
    office: BuiltOffice, papers: list[UUID], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app import disk

    door, stick, real = office.door(Role.RECEPTION), tmp_path / "stick", disk.write_synced
    stick.mkdir()

    def full(path: Path, data: bytes) -> None:
        if path.name.startswith("P-NSM-1448-0003"):
            path.write_bytes(data[:100])
            raise OSError(errno.ENOSPC, "No space left on device")
        real(path, data)

    monkeypatch.setattr("desktop_app.casework.print_jobs.write_synced", full)
    with pytest.raises(OSError, match="No space"):
        send_to_folder(door, papers, stick, "stick")
    assert list(stick.iterdir()) == []
    rows = [door.ask(paper_row, paper) for paper in papers]
    assert {row.state for row in rows if row is not None} == {PaperState.COMPOSED}


def test_a_stick_that_gives_back_other_bytes_is_noticed(
    office: BuiltOffice, papers: list[UUID], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(path: Path, data: bytes) -> None:
        path.write_bytes(data[:-1] + b"?")

    monkeypatch.setattr("desktop_app.casework.print_jobs.write_synced", spoilt)
    with pytest.raises(Refused) as refusal:
        send_to_folder(office.door(Role.RECEPTION), papers, tmp_path / ".", "stick")
    assert refusal.value.faults[0].code is FaultCode.WRITTEN_BADLY
    assert list(tmp_path.glob("*.pdf*")) == []
