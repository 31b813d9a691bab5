"""Wide, tall, clear, huge and broken logos are each made ready, or refused in words."""

from io import BytesIO

import pytest
from PIL import Image

from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.printing.logo import LONGEST_SIDE, MOST_PIXELS, logo_for_paper
from tests.printing.material import png


def _picture(width: int, height: int, mode: str = "RGB", kind: str = "PNG") -> bytes:
    written = BytesIO()
    Image.new(mode, (width, height)).save(written, kind)
    return written.getvalue()


def _read(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def test_a_small_picture_is_drawn_anew_without_what_was_written_beside_it() -> None:
    written = BytesIO()
    Image.new("RGB", (40, 20)).save(written, "JPEG", comment=b"secret")
    kept = logo_for_paper(written.getvalue() + b"PK tail")
    assert _read(kept).size == (40, 20)
    assert b"secret" not in kept
    assert b"tail" not in kept
    assert logo_for_paper(logo_for_paper(png(40, 20))) == logo_for_paper(png(40, 20))


@pytest.mark.parametrize(("width", "height"), [(3000, 200), (200, 3000), (2000, 2000)])
def test_a_large_picture_is_made_smaller_in_its_own_shape(width: int, height: int) -> None:
    kept = _read(logo_for_paper(_picture(width, height)))
    assert max(kept.size) == LONGEST_SIDE
    assert kept.width * height == pytest.approx(kept.height * width, rel=0.02)


def test_a_clear_background_stays_clear() -> None:
    kept = _read(logo_for_paper(_picture(1500, 1500, "RGBA")))
    assert kept.mode == "RGBA"
    assert kept.getpixel((0, 0)) == (0, 0, 0, 0)


def test_inks_of_a_printing_house_become_colours_of_a_screen() -> None:
    assert _read(logo_for_paper(_picture(90, 60, "CMYK", "JPEG"))).mode == "RGB"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7", FaultCode.LOGO_NOT_A_PICTURE),
        (b"", FaultCode.LOGO_NOT_A_PICTURE),
        (_picture(8, 8, kind="BMP"), FaultCode.LOGO_NOT_A_PICTURE),
        (_picture(200, 200)[:60], FaultCode.LOGO_DAMAGED),
        (_picture(200, 200, kind="JPEG")[:-400], FaultCode.LOGO_DAMAGED),
        (_picture(MOST_PIXELS + 1, 1), FaultCode.LOGO_TOO_LARGE),
        (_picture(9999, 9990, "1"), FaultCode.LOGO_TOO_LARGE),
    ],
)
def test_what_is_no_sound_picture_is_refused_in_words(data: bytes, code: FaultCode) -> None:
    with pytest.raises(Refused) as refusal:
        logo_for_paper(data)
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(code, "logo")]
