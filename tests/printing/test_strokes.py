"""Rules and boxes are drawn as shapes."""

from desktop_app.printing import strokes

RED = (1.0, 0.0, 0.0)


def test_a_rule_and_a_box_are_written_as_paths() -> None:
    assert strokes.rule(1, 2, 3, 4, RED, 0.5) == "1 0 0 RG 0.5 w 1.00 2.00 m 3.00 4.00 l S"
    assert strokes.filled(1, 2, 3, 4, RED).endswith("1.00 2.00 3.00 4.00 re f 0 0 0 rg")


def test_only_a_ticked_box_holds_a_tick() -> None:
    assert strokes.tick(0, 0, 10) in strokes.check_box(0, 0, 10, ticked=True)
    assert strokes.tick(0, 0, 10) not in strokes.check_box(0, 0, 10, ticked=False)


def test_dashes_and_dots_leave_the_next_drawing_alone() -> None:
    for drawing in (strokes.dotted(0, 0, 9, RED), strokes.ellipse(0, 0, 9, 9, RED), strokes.tick(0, 0, 9)):
        assert drawing.startswith("q ")
        assert drawing.endswith(" Q")


def test_a_frame_is_an_outline() -> None:
    assert strokes.framed(0, 0, 9, 9, RED).endswith("re S")
