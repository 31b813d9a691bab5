"""A declaration quotes its day, and gives way to a newer one."""

import pytest

from desktop_app.casework.attachments import Scan
from desktop_app.casework.drafts import save_draft
from desktop_app.casework.intake.known import begin_update, update_file_data
from desktop_app.casework.intake.papers import issue_intake_paper, sign_declaration
from desktop_app.casework.intake.standing import standing_of
from desktop_app.casework.paper_lists import papers_of
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, PaperKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import declare, submit, widow_form
from tests.given import PICTURE


def test_a_declaration_of_data_that_have_changed_is_not_signed(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    door.run(issue_intake_paper, submitted.file_id, PaperKind.DATA_ACCURACY_DECLARATION)
    typed = door.ask(begin_update, submitted.file_id) | {"person.mobile": "0509998877"}
    door.run(update_file_data, door.run(save_draft, DraftKind.UPDATE, typed))
    with pytest.raises(Refused) as refused:
        door.run(sign_declaration, submitted.file_id, Scan(PICTURE))
    assert refused.value.faults[0].code is FaultCode.DECLARATION_OUT_OF_DATE
    declare(door, submitted)
    assert not door.ask(standing_of, submitted.file_id).declaration_wanted


def test_the_same_data_are_declared_once(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    declare(door, submitted)
    assert [paper.kind for paper in door.ask(papers_of, submitted.file_id)] == [PaperKind.DATA_ACCURACY_DECLARATION]
