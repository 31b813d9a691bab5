from desktop_app.printing.blocks import SignatureBoxes, Statement
from desktop_app.printing.papers import compensation_minutes
from desktop_app.printing.wording import wording
from tests.printing.papers.walk import blank_of, blocks_of, flat, said

FORM = compensation_minutes.FORM


def test_the_harm_its_size_and_its_causes_are_stated_and_dated() -> None:
    sample, words = FORM.sample(), said(FORM)
    assert all(part in words for part in (sample.harm, sample.harm_size, sample.harm_causes, sample.met_on))


def test_the_association_acknowledges_and_the_person_accepts() -> None:
    titles = [block.title for block in blocks_of(FORM, Statement)]
    assert titles == [wording("compensation_minutes").text(f"{name}_title") for name in ("acknowledged", "accepted")]


def test_every_member_of_the_committee_signs_beside_the_person() -> None:
    members, person = blocks_of(FORM, SignatureBoxes)
    assert [(box.role, box.name) for box in members.boxes] == list(FORM.sample().members)
    assert FORM.sample().name in [box.name for box in person.boxes]


def test_a_blank_one_has_boxes_for_a_chair_and_members() -> None:
    boxes = next(block for block in flat(blank_of(FORM)) if isinstance(block, SignatureBoxes))
    assert len(boxes.boxes) == 3
    assert all(not box.name for box in boxes.boxes)
