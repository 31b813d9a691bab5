import threading
from uuid import UUID

import pytest

from desktop_app.casework.scans.reading import STAGE, mark_of, read_scan
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import FaultCode, Refused
from tests.builders import BuiltOffice
from tests.casework.scans.material import blank, pages_of, pictures, row, scan


def test_each_page_says_which_page_of_which_paper_it_is(office: BuiltOffice, paper: UUID) -> None:
    sheets = read_scan(scan([blank(), *pictures(office, paper)]))
    serial = row(office, paper).serial
    assert [(sheet.number, sheet.mark and (sheet.mark.serial, sheet.mark.page)) for sheet in sheets] == [
        (1, None),
        *((page + 1, (serial, page)) for page in range(1, pages_of(office, paper) + 1)),
    ]


def test_a_code_of_somebody_else_leads_nowhere() -> None:
    assert mark_of("https://example.org") is None
    assert mark_of("MF1:WRONG") is None


def test_reading_tells_how_far_it_is_and_can_be_stopped(office: BuiltOffice, paper: UUID) -> None:
    steps: list[tuple[str, int, int]] = []
    stop = threading.Event()

    def progress(stage: str, done: int, total: int) -> None:
        steps.append((stage, done, total))
        stop.set()

    with pytest.raises(Refused) as refusal:
        read_scan(scan([blank(), blank()]), Onlooker(progress, stop.is_set))
    assert refusal.value.faults[0].code is FaultCode.STOPPED
    assert steps == [(STAGE, 1, 2)]
