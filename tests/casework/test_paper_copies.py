"""Copies of an issued paper."""

import uuid
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.paper_copies import large_print_copy
from desktop_app.casework.papers import paper_bytes, void_paper
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.printing.record import read_record
from desktop_app.printing.seal import SealState, TrustedKey, check
from desktop_app.storage.history import history
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import NAME, Widow
from tests.printing.material import folded, text_by_poppler


def tallest_letter(pdf: bytes) -> float:
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    text.close()
    page.close()
    document.close()
    return float(max(top - bottom for _, bottom, _, top in boxes))


def test_a_paper_is_set_large_under_its_own_number_and_sealed(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID, tmp_path: Path
) -> None:
    door = office.door(Role.RECEPTION)
    large, usual = door.run(large_print_copy, paper), door.ask(paper_bytes, paper)
    certificate = at_desk(office, widow, lambda desk, _: desk.sealer.in_use(desk.session).certificate)
    assert check(large, [TrustedKey(certificate)]).state is SealState.GENUINE
    assert read_record(large) == read_record(usual)
    assert tallest_letter(large) > tallest_letter(usual) * 1.2
    text = folded(text_by_poppler(large, tmp_path))
    serial = at_desk(office, widow, lambda desk, _: desk.get(Paper, paper).serial)
    assert serial in text
    assert all(word in text for word in NAME.split())


def test_it_is_set_once_and_stays_the_same(office: BuiltOffice, widow: Widow, paper: uuid.UUID) -> None:
    door = office.door(Role.RECEPTION)
    first = door.run(large_print_copy, paper)
    office.clock.move(days=40)
    assert door.run(large_print_copy, paper) == first

    def acts(desk: Desk, widow: Widow) -> list[str]:
        return [entry.act for entry in history(desk.session, widow.file_id)]

    assert at_desk(office, widow, acts)[:2] == [Act.PRINT_PAPER.value] * 2


def test_a_void_paper_is_not_set_again(office: BuiltOffice, paper: uuid.UUID) -> None:
    door = office.door(Role.RECEPTION)
    door.run(void_paper, paper, "طُبع مرتين")
    with pytest.raises(Refused) as refusal:
        door.run(large_print_copy, paper)
    assert refusal.value.faults[0].code is FaultCode.PAPER_IS_VOID
