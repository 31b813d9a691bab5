"""What was drawn on a screen, in the boxes of a paper."""

import re

from hypothesis import given

from desktop_app.policy.drawing import Drawing, Point
from desktop_app.printing.blocks import BoxKind, Paragraph, ScreenInk, SignatureBox, SignatureBoxes, Together
from desktop_app.printing.ink import boxes_to_sign, ink, with_ink
from tests.policy.test_drawing import dash, drawings

BOXES = SignatureBoxes(
    (
        SignatureBox("المستفيد", key="beneficiary"),
        SignatureBox("بصمة", kind=BoxKind.FINGERPRINT, key="fingerprint"),
        SignatureBox("الموظف", key="employee"),
        SignatureBox("عضو"),
    )
)
BLOCKS = (Paragraph("نص"), Together((Paragraph("نص"), BOXES)))
DRAWN = ScreenInk("نورة", "1448/06/09هـ", dash(4000, 20))
_PLACE = re.compile(r"(-?\d+\.\d\d) (-?\d+\.\d\d)(?= )")


@given(drawings.filter(lambda drawing: any(drawing)))
def test_a_drawing_stays_inside_its_box(drawing: Drawing) -> None:
    places = [(float(x), float(y)) for x, y in _PLACE.findall(ink(drawing, 100.0, 200.0, 80.0, 30.0))]
    assert places
    assert all(99.98 <= x <= 180.02 and 199.98 <= y <= 230.02 for x, y in places)


def test_a_line_that_presses_alike_is_one_line_and_another_pressure_begins_a_new_one() -> None:
    steady = dash(4000, 20)
    swelling = (tuple(Point(point.x, point.y, point.ms, place * 50) for place, point in enumerate(steady[0])),)
    assert ink(steady, 0, 0, 80, 30).count(" S") == 1
    assert ink(swelling, 0, 0, 80, 30).count(" S") > 5


def test_the_boxes_to_sign_are_those_for_a_pen_that_have_a_key() -> None:
    assert [box.key for box in boxes_to_sign(BLOCKS)] == ["beneficiary", "employee"]


def test_ink_goes_into_its_box_and_into_no_other() -> None:
    together = with_ink(BLOCKS, {"employee": DRAWN})[1]
    assert isinstance(together, Together)
    boxes = together.blocks[1]
    assert isinstance(boxes, SignatureBoxes)
    assert [box.ink for box in boxes.boxes] == [None, None, DRAWN, None]
