from desktop_app.printing.blocks import NumberedList
from desktop_app.printing.papers import rights_and_duties
from tests.printing.papers.walk import blocks_of, said

FORM = rights_and_duties.FORM


def test_rights_come_before_duties_and_each_is_counted() -> None:
    rights, duties = blocks_of(FORM, NumberedList)
    assert rights.items == FORM.sample().rights
    assert duties.items == FORM.sample().duties


def test_the_person_says_they_have_understood() -> None:
    assert "وفهمتُ ما لي من حقوق وما عليّ من واجبات" in said(FORM)
