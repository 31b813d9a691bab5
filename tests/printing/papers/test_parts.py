from desktop_app.printing.blocks import BoxKind
from desktop_app.printing.papers.parts import SubjectFields, boxes, common, head, labelled, listed, subject_table
from desktop_app.printing.papers.request_receipt import FORM
from tests.printing.papers.walk import plain


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
