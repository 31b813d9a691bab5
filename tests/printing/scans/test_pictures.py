"""A picture is drawn anew: what hid behind it or beside it stays outside."""

from io import BytesIO

import pytest
from PIL import Image

from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.printing.scans.pictures import LONGEST_SIDE, redrawn


def picture(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **more: object) -> bytes:
    held = BytesIO()
    Image.new(mode, size, "white").save(held, kind, **more)
    return held.getvalue()


def read(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_what_hides_behind_the_points_does_not_come_along(kind: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    data = picture(kind, exif=exif, icc_profile=b"secret" * 99) + b"PK\x03\x04secret"
    kept = redrawn(data)
    assert b"secret" in data
    assert b"secret" not in kept
    assert read(kept).format == kind
    assert not read(kept).getexif()


def test_a_photo_stands_as_the_camera_was_held_and_is_bounded() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    kept = read(redrawn(picture("JPEG", (5000, 2500), exif=exif)))
    assert kept.size == (LONGEST_SIDE // 2, LONGEST_SIDE)


def test_a_drawing_redrawn_twice_is_the_same_and_a_large_one_becomes_a_photo() -> None:
    once = redrawn(picture("PNG"))
    assert redrawn(once) == once
    noise = Image.effect_noise((1600, 1200), 90)
    held = BytesIO()
    noise.save(held, "PNG")
    assert read(redrawn(held.getvalue())).format == "JPEG"


def test_what_is_cut_short_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        redrawn(picture("PNG")[:-30])
    assert refusal.value.faults[0].code is FaultCode.SCAN_UNREADABLE


def test_sixteen_shades_a_point_stay_a_picture() -> None:
    held = BytesIO()
    Image.new("I;16", (9, 9), 0x8000).save(held, "PNG")
    assert read(redrawn(held.getvalue())).getpixel((4, 4)) == 128
