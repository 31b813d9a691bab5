from desktop_app.printing.blocks import NumberedList, SignatureBoxes
from desktop_app.printing.papers import policy_acknowledgement
from tests.printing.papers.walk import blocks_of, said

FORM = policy_acknowledgement.FORM


def test_it_names_the_policy_its_version_and_who_signs() -> None:
    sample, words = FORM.sample(), said(FORM)
    assert all(part in words for part in (sample.policy_title, sample.policy_version, sample.policy_approval))
    (boxes,) = blocks_of(FORM, SignatureBoxes)
    assert boxes.boxes[0].name == sample.staff_name


def test_reading_knowing_conduct_and_secrecy_are_acknowledged() -> None:
    (points,) = blocks_of(FORM, NumberedList)
    for word in ("قرأت", "نسخة", "السلوك الوظيفي", "سرية"):
        assert any(word in point for point in points.items), word
