from typing import Any

import pytest

from desktop_app.printing.blocks import BoxKind
from desktop_app.printing.papers import (
    PaperForm,
    exclusion_decision,
    freeze_notice,
    refusal_letter,
    transfer_decision,
    waiting_list_letter,
)
from desktop_app.printing.papers.parts import SubjectFields, boxes, common, head, labelled, listed, subject_table
from desktop_app.printing.papers.request_receipt import FORM
from tests.printing.papers.walk import plain, said

CONTESTABLE = (refusal_letter, waiting_list_letter, freeze_notice, exclusion_decision, transfer_decision)


@pytest.fixture(params=CONTESTABLE, ids=lambda module: module.FORM.kind)
def contestable(request: pytest.FixtureRequest) -> PaperForm[Any]:
    """Each paper that takes or withholds something."""
    form: PaperForm[Any] = request.param.FORM
    return form


def test_a_field_is_paired_with_its_shared_label_and_keeps_its_own_direction() -> None:
    (label, value), *_ = labelled(SubjectFields(identity_number="1087654321"), "identity_number")
    assert label == common().text("label_identity_number")
    assert value == "\u20661087654321\u2069"


def test_a_list_stands_on_one_line() -> None:
    assert plain(listed(("أ", "ب"))) == "أ، ب"
    assert plain(labelled(FORM.sample(), "services")[0][1]) == "مساعدة مالية، إعانة تعليم"


def test_boxes_know_what_they_wait_for_and_whose_they_are() -> None:
    made = boxes("manager", "stamp", "fingerprint", manager="سالم").boxes
    assert [box.kind for box in made] == [BoxKind.SIGNATURE, BoxKind.STAMP, BoxKind.FINGERPRINT]
    assert made[0].name == "سالم"


def test_a_subject_is_named_with_number_and_file() -> None:
    labels = [label for label, _ in subject_table(SubjectFields(name="نورة")).rows]
    assert labels == list(head("name", "file_number", "identity_number"))


def test_what_withholds_something_says_why_how_it_is_told_and_how_to_complain(contestable: PaperForm[Any]) -> None:
    sample, words = contestable.sample(), said(contestable)
    for part in (sample.reasons, sample.clause_statement, sample.last_complaint_day, sample.complaint_rule):
        assert part in words
    assert f"طريقة إبلاغكم بهذا القرار: {sample.told_by}." in words
    assert all(what in words for what, _ in sample.evidence)
    assert all(way in words for way in sample.how_to_complain)


def test_a_way_of_telling_that_is_not_settled_is_not_printed(contestable: PaperForm[Any]) -> None:
    assert "طريقة إبلاغكم" not in said(contestable, told_by="")


def test_advice_is_marked_and_no_clause_is_cited(contestable: PaperForm[Any]) -> None:
    words = said(contestable, clause_note="ليس من سياسة الجمعية", clause_statement="نص الضابط كما هو")
    assert "ليس من سياسة الجمعية" in words
    assert "نص الضابط كما هو" not in words


def test_who_approved_stands_with_role_and_day(contestable: PaperForm[Any]) -> None:
    assert all(part in said(contestable) for row in contestable.sample().approvals for part in row)
