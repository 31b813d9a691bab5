import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters import issuing
from desktop_app.casework.letters.anew import issue_again
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.policy.terms import PaperKind
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.test_issuing import ISSUERS
from tests.casework.letters.widow import Widow


@pytest.mark.parametrize("kind", ISSUERS)
def test_every_kind_of_paper_is_issued_again_in_the_place_of_the_first(
    office: BuiltOffice, widow: Widow, kind: PaperKind
) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[Paper, Paper]:
        first = desk.session.get_one(Paper, ISSUERS[kind](desk, widow))
        return first, desk.get(Paper, issue_again(desk, first))

    def facts(desk: Desk, widow: Widow) -> tuple[bool, bool, bool]:
        first, second = piece(desk, widow)
        return first.kind is second.kind, second.replaces_id == first.id, first.serial != second.serial

    assert at_desk(office, widow, facts) == (True, True, True)


def test_a_change_since_then_is_on_the_new_paper_alone(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[str, str]:
        file = desk.get(CaseFile, widow.file_id)
        first = desk.get(Paper, issuing.issue_cancellation(desk, file, "سبب"))
        file.number = "F-NSM-1448-0099"
        second = desk.get(Paper, issue_again(desk, first))
        return str(first.fields["file_number"]), str(second.fields["file_number"])

    assert at_desk(office, widow, piece) == ("F-NSM-1448-0001", "F-NSM-1448-0099")
