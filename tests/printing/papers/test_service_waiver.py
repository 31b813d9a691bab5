from desktop_app.printing.blocks import WriteLines
from desktop_app.printing.papers import service_waiver
from tests.printing.papers.walk import blocks_of, said

FORM = service_waiver.FORM


def test_what_is_refused_is_named_in_the_persons_own_words() -> None:
    assert f"المذكور: {FORM.sample().service_offered}" in said(FORM)


def test_the_person_is_told_that_another_may_be_nominated_and_the_file_stays() -> None:
    words = said(FORM)
    assert "ترشّح لهذه الخدمة مستفيدًا آخر" in words
    assert "لا يُلغى به الملف" in words


def test_a_reason_that_was_not_given_is_left_for_the_pen() -> None:
    assert blocks_of(FORM, WriteLines) == []
    assert len(blocks_of(FORM, WriteLines, waiver_reasons="")) == 1
