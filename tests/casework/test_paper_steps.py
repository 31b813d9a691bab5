from uuid import UUID

import pytest

from desktop_app.casework.attachments import Scan
from desktop_app.casework.paper_steps import steps_of
from desktop_app.casework.papers import attach_scan, paper_bytes, record_printing, record_signature, void_paper
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import PaperState, Role
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.given import PDF

SCAN = Scan(PDF, "scan.pdf")


def told(office: BuiltOffice, paper: UUID) -> list[tuple[PaperState, str, str]]:
    steps = office.door(Role.RECEPTION).ask(steps_of, paper)
    return [(step.state, step.by, step.note) for step in steps]


def test_every_state_is_written_down_with_who_and_when(office: BuiltOffice, paper: UUID) -> None:
    office.clock.move(minutes=5)
    office.door(Role.RECEPTION).run(record_printing, paper, "HP LaserJet")
    office.clock.move(days=1)
    office.door(Role.SERVICES_MANAGER).run(record_signature, paper)
    office.clock.move(days=1)
    office.door(Role.RECEPTION).run(attach_scan, paper, SCAN)
    office.door(Role.SERVICES_MANAGER).run(void_paper, paper, "خطأ في الاسم")
    clerk, manager = STAFF_NAMES[Role.RECEPTION], STAFF_NAMES[Role.SERVICES_MANAGER]
    assert told(office, paper) == [
        (PaperState.COMPOSED, clerk, ""),
        (PaperState.PRINTED, clerk, "HP LaserJet"),
        (PaperState.SIGNED, manager, ""),
        (PaperState.SCANNED, clerk, ""),
        (PaperState.VOID, manager, "خطأ في الاسم"),
    ]
    days = [step.at.date().day for step in office.door(Role.AUDITOR).ask(steps_of, paper)]
    assert days == [19, 19, 20, 21, 21]


def test_each_reprint_is_a_step_and_gives_the_same_bytes(office: BuiltOffice, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    first = door.ask(paper_bytes, paper)
    for target in ("HP", "Canon", "paper.pdf"):
        office.clock.move(minutes=1)
        door.run(record_printing, paper, target)
    assert [note for state, _, note in told(office, paper) if state is PaperState.PRINTED] == [
        "HP",
        "Canon",
        "paper.pdf",
    ]
    assert door.ask(paper_bytes, paper) == first


def test_whoever_does_not_reach_the_file_reads_no_steps(office: BuiltOffice, paper: UUID) -> None:
    with pytest.raises(Refused):
        office.door(Role.ADMINISTRATOR).ask(steps_of, paper)
