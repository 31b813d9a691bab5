from typing import Any

import pytest

from desktop_app.printing.blocks import BulletList, DateBoxes, FieldsTable, LetterBoxes, Paragraph, WriteLines
from desktop_app.printing.papers import (
    PaperForm,
    data_accuracy_declaration,
    exclusion_decision,
    freeze_notice,
    refusal_letter,
    service_request,
    transfer_decision,
    waiting_list_letter,
)
from desktop_app.printing.papers.parts import (
    AddressedFields,
    SubjectFields,
    asked,
    common,
    head,
    labelled,
    listed,
    opening,
    subject_table,
    ticked,
    to_write,
    told,
)
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


def test_what_is_known_is_written_and_the_rest_has_boxes_for_the_pen() -> None:
    (table,) = asked(service_request.Fields(name="نورة"), "name", "identity_number", "birth", "gender")
    assert isinstance(table, FieldsTable)
    assert table.rows[0][1] == "نورة"
    assert [type(value) for _, value in table.rows[1:]] == [LetterBoxes, DateBoxes, str]


def test_a_long_number_has_a_row_of_its_own() -> None:
    even = asked(data_accuracy_declaration.Fields(), "name", "iban", "mobile")
    odd = asked(data_accuracy_declaration.Fields(), "name", "iban")
    assert [[label for label, _ in table.rows] for table in even if isinstance(table, FieldsTable)] == [
        list(head("name", "mobile", "iban"))
    ]
    assert [len(table.rows) for table in odd if isinstance(table, FieldsTable)] == [1, 1]


def test_what_was_told_is_written_and_what_was_not_has_lines() -> None:
    assert isinstance(told(service_request.Fields(need="حاجة"), "need")[1], Paragraph)
    assert isinstance(told(service_request.Fields(documents=("هوية",)), "documents")[1], BulletList)
    (lines,) = told(service_request.Fields(), "need", 4)
    assert isinstance(lines, WriteLines)
    assert lines.count == 4


def test_words_are_ticked_one_or_several() -> None:
    assert ticked(service_request.Fields(category="أ"), "category", ("أ", "ب")).chosen == ("أ",)
    assert ticked(service_request.Fields(services=("أ", "ب")), "services", ("أ", "ب")).chosen == ("أ", "ب")
    assert ticked(service_request.Fields(), "category", ("أ", "ب")).chosen == ()


def test_a_letter_to_nobody_yet_leaves_room_for_the_name() -> None:
    first, *_ = opening(AddressedFields(), "نص")
    assert isinstance(first, Paragraph)
    assert to_write("") in plain(first.text)
