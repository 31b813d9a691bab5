"""The code in a picture of a camera."""

from io import BytesIO

from PIL import Image

from desktop_app.casework.checking.frames import code_in_frame
from tests.casework.checking.branches import new_branch, picture_of

BRANCH = new_branch()


def frame(pdf: bytes) -> tuple[bytes, int, int]:
    picture = Image.open(BytesIO(picture_of(pdf))).convert("L")
    return picture.tobytes(), *picture.size


def test_a_code_that_is_held_before_the_camera_is_read() -> None:
    code = BRANCH.code()
    assert code_in_frame(*frame(BRANCH.paper(code=code))) == code


def test_another_code_is_passed_over() -> None:
    assert code_in_frame(*frame(BRANCH.paper(code="https://example.org"))) == ""


def test_a_grey_wall_holds_no_code() -> None:
    assert code_in_frame(bytes([128]) * 640 * 480, 640, 480) == ""
