from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters import issuing
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.policy.terms import Outcome, PaperKind, Situation
from desktop_app.printing.papers.values import in_words
from tests.builders import BuiltOffice
from tests.casework.letters import widow as written
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.printing.reading import lost_codes, lost_words, text_of

Issuer = Callable[[Desk, Widow], object]


def _decided(outcome: Outcome, situation: Situation | None = None) -> Issuer:
    return lambda desk, widow: issuing.issue_decision_paper(
        desk, written.write_decision(desk, widow, outcome, situation)
    )


def _file(desk: Desk, widow: Widow) -> CaseFile:
    return desk.get(CaseFile, widow.file_id)


def _witnesses(desk: Desk, widow: Widow) -> object:
    written.write_witnesses(desk, widow)
    return issuing.issue_witnesses(desk, _file(desk, widow))


ISSUERS: dict[PaperKind, Issuer] = {
    PaperKind.CANCELLATION_FORM: lambda desk, w: issuing.issue_cancellation(desk, _file(desk, w)),
    PaperKind.TWO_WITNESS_STATEMENT: _witnesses,
    PaperKind.BLANK_CHECKLIST: lambda desk, w: issuing.issue_checklist(
        desk, written.write_visit(desk, w, reported=False)
    ),
    PaperKind.VISIT_REPORT: lambda desk, w: issuing.issue_visit_report(desk, written.write_visit(desk, w)),
    PaperKind.CLOSURE_CERTIFICATE: lambda desk, w: issuing.issue_certificate(desk, written.write_closure(desk, w)),
    PaperKind.AUTHORITY_REFERRAL: lambda desk, w: issuing.issue_referral(desk, written.write_referral(desk, w)),
    PaperKind.ACCEPTANCE_LETTER: _decided(Outcome.ACCEPT),
    PaperKind.REFUSAL_LETTER: _decided(Outcome.REFUSE),
    PaperKind.WAITING_LIST_LETTER: _decided(Outcome.WAITING_LIST),
    PaperKind.EXCLUSION_DECISION: _decided(Outcome.EXCLUDE, Situation.FAILS_CONDITIONS_AFTER_UPDATE),
    PaperKind.REOPENING_DECISION: _decided(Outcome.REOPEN),
    PaperKind.FREEZE_NOTICE: lambda desk, w: issuing.issue_decision_paper(desk, written.write_freeze(desk, w)),
    PaperKind.TRANSFER_DECISION: lambda desk, w: issuing.issue_decision_paper(desk, written.write_transfer(desk, w)),
}


@pytest.mark.parametrize("kind", ISSUERS)
def test_every_paper_is_issued_from_its_records_and_its_words_are_found_in_it(
    office: BuiltOffice, widow: Widow, kind: PaperKind, tmp_path: Path
) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[PaperKind, dict[str, str], bytes]:
        key = ISSUERS[kind](desk, widow)
        paper = desk.session.get_one(Paper, key)
        return paper.kind, in_words(paper.fields), desk.vault.read(desk.get(Attachment, paper.bytes_id))

    issued, words, pdf = at_desk(office, widow, piece)
    text = text_of(pdf, tmp_path)
    assert issued is kind
    assert lost_words(words, text) == []
    assert lost_codes(words, text) == []


def test_a_decision_keeps_the_key_of_its_paper(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> bool:
        decision = written.write_decision(desk, widow, Outcome.REFUSE)
        return issuing.issue_decision_paper(desk, decision) == decision.paper_id

    assert at_desk(office, widow, piece)


def test_a_file_that_goes_on_has_no_paper(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[object, object]:
        decision = written.write_decision(desk, widow, Outcome.CONTINUE, Situation.MEETS_ALL_CONDITIONS)
        return issuing.issue_decision_paper(desk, decision), issuing.preview_decision_paper(desk, decision)

    assert at_desk(office, widow, piece) == (None, None)
