"""Pictures that no branch should take as they are: they burst, hide, lie about themselves, or are cut short."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from benchmarks.vault.hostile.pdfs import burst, noise

PNG_MARK = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, data: bytes, *, check: int | None = None) -> bytes:
    """Return a part of a PNG file, with its right check or another."""
    found = zlib.crc32(name + data) if check is None else check
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", found)


def png(
    width: int, height: int, rows: bytes, *, depth: int = 8, kind: int = 0, more: bytes = b"", packed: bytes = b""
) -> bytes:
    """Return a PNG file that says this of itself, whatever its rows are."""
    head = struct.pack(">2I5B", width, height, depth, kind, 0, 0, 0)
    return (
        PNG_MARK + chunk(b"IHDR", head) + more + chunk(b"IDAT", packed or zlib.compress(rows, 1)) + chunk(b"IEND", b"")
    )


def saved(picture: Image.Image, kind: str, **more: object) -> bytes:
    """Return a picture as a file of a kind."""
    held = BytesIO()
    picture.save(held, kind, **more)
    return held.getvalue()


def _sound() -> tuple[bytes, bytes]:
    page = Image.linear_gradient("L").resize((300, 200)).convert("RGB")
    return saved(page, "JPEG", quality=80), saved(page, "PNG")


def _bursting() -> Iterator[tuple[str, bytes]]:
    for side in (13_000, 30_000, 65_000):
        yield f"bomb-of-{side}.png", png(side, side, bytes((side // 8 + 1) * min(side, 30_000)), depth=1)
    yield "bomb-of-sixteen-shades.png", png(6_000, 6_000, bytes(12_001 * 6_000), depth=16)
    yield "bomb-of-four-colours.png", png(6_000, 6_000, bytes(24_001 * 6_000), kind=6)
    yield "bomb-of-one-line.png", png(1_000_000, 1, bytes(1_000_001))
    yield "bomb-of-one-column.png", png(1, 1_000_000, bytes(2_000_000))
    yield "larger-than-it-says.png", png(10, 10, b"", packed=burst())
    yield "smaller-than-it-says.png", png(4_000, 4_000, b"\0" * 10)
    words = burst()
    yield "words-that-burst.png", png(10, 10, bytes(110), more=chunk(b"zTXt", b"a\0\0" + words))
    yield "profile-that-bursts.png", png(10, 10, bytes(110), more=chunk(b"iCCP", b"a\0\0" + words))
    yield "international-words-that-burst.png", png(10, 10, bytes(110), more=chunk(b"iTXt", b"a\0\1\0\0\0" + words))
    yield "many-words.png", png(10, 10, bytes(110), more=chunk(b"tEXt", b"a\0" + b"b" * 900) * 9_000)
    yield "huge.jpg", _with_size(_sound()[0], 65_500, 65_500)
    small = Image.new("RGB", (64, 64))
    for name, jpeg in (
        ("in-layers", saved(small, "JPEG", progressive=True, subsampling=0)),
        ("in-inks", saved(Image.new("CMYK", (64, 64)), "JPEG")),
        ("at-once", saved(small, "JPEG")),
    ):
        for side in (5_000, 8_900):
            yield f"large-{name}-{side}.jpg", _with_size(jpeg, side, side)
    yield "bomb.tif", saved(Image.new("1", (30_000, 30_000)), "TIFF", compression="group4")
    yield "bomb-in-colour.tif", saved(Image.new("RGB", (6_900, 5_000)), "TIFF", compression="tiff_adobe_deflate")
    frames = [Image.new("1", (2_000, 2_000))] * 600
    yield (
        "six-hundred-pages.tif",
        saved(frames[0], "TIFF", save_all=True, append_images=frames[1:], compression="group4"),
    )
    yield "bomb.webp", saved(Image.new("RGB", (5_000, 4_000)), "WEBP", quality=1, method=0)
    yield (
        "bomb.bmp",
        b"BM"
        + struct.pack("<IHHI", 54, 0, 0, 54)
        + struct.pack("<IiiHHIIiiII", 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0),
    )
    yield (
        "bomb.gif",
        b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0xF0, 0, 0) + bytes(6) + b",\0\0\0\0" + b"\xff" * 4,
    )


def _with_size(jpeg: bytes, width: int, height: int) -> bytes:
    at = max(jpeg.find(b"\xff\xc0"), jpeg.find(b"\xff\xc2")) + 5
    return jpeg[:at] + struct.pack(">HH", height, width) + jpeg[at + 4 :]


def _moving() -> Iterator[tuple[str, bytes]]:
    frames = [Image.new("RGB", (60, 40), (shade, 0, 0)) for shade in range(0, 250, 10)]
    for kind in ("PNG", "WEBP", "GIF", "TIFF"):
        yield f"moving.{kind.lower()}", saved(frames[0], kind, save_all=True, append_images=frames[1:])


def _strange() -> Iterator[tuple[str, bytes]]:
    jpeg, drawing = _sound()
    for mode in ("CMYK", "L", "RGB", "YCbCr"):
        yield f"in-{mode.lower()}.jpg", saved(Image.new(mode, (60, 40)), "JPEG")
    for mode in ("1", "P", "LA", "RGBA", "I;16"):
        yield f"in-{mode.lower().replace(';', '-')}.png", saved(Image.new(mode, (60, 40)), "PNG")
    for mode in ("F", "I", "CMYK", "LAB"):
        yield f"in-{mode.lower()}.tif", saved(Image.new(mode, (60, 40)), "TIFF")
    for width, height in ((0, 10), (10, 0), (0, 0)):
        yield f"of-{width}-by-{height}.png", png(width, height, bytes(20))
        yield f"of-{width}-by-{height}.jpg", _with_size(jpeg, width, height)
    yield "wrong-check-in-its-head.png", PNG_MARK + chunk(b"IHDR", struct.pack(">2I5B", 9, 9, 8, 0, 0, 0, 0), check=7)
    yield "wrong-check-in-its-points.png", drawing.replace(drawing[-16:-12], b"\0\0\0\0")
    yield "a-part-longer-than-the-file.png", PNG_MARK + struct.pack(">I", 0x7FFFFFFF) + b"IHDR" + bytes(40)
    yield "a-part-of-no-length.jpg", jpeg[:2] + b"\xff\xe1\0\0" + jpeg[2:]
    yield "unknown-depth.png", png(9, 9, bytes(90), depth=7)
    yield "unknown-colours.png", png(9, 9, bytes(90), kind=5)
    yield "without-a-table-of-colours.png", png(9, 9, bytes(90), kind=3)
    yield "nothing-but-its-mark.png", PNG_MARK
    yield "nothing-but-its-mark.jpg", b"\xff\xd8\xff\xe0"
    yield "nothing-but-zeros.jpg", b"\xff\xd8\xff" + bytes(100_000)
    yield "restarts-without-end.jpg", jpeg[:-2] + b"\xff\xd0" * 200_000 + b"\xff\xd9"
    yield "tables-without-end.jpg", jpeg[:2] + (b"\xff\xdb\0\x43\0" + bytes(range(1, 65))) * 20_000 + jpeg[2:]


def _hiding() -> Iterator[tuple[str, bytes]]:
    jpeg, drawing = _sound()
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a" * 60_000
    yield "turned-with-much-about-it.jpg", jpeg[:2] + _segment(0xE1, exif.tobytes()[:65_000]) + jpeg[2:]
    yield "exif-of-noise.jpg", jpeg[:2] + _segment(0xE1, b"Exif\0\0MM\0*" + b"\xff" * 60_000) + jpeg[2:]
    yield (
        "exif-in-a-circle.jpg",
        jpeg[:2] + _segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x08\0\0\0") + jpeg[2:],
    )
    yield (
        "turned-nine-times.jpg",
        jpeg[:2] + _segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\x63\0\0\0") + jpeg[2:],
    )
    yield "words-without-end.jpg", jpeg[:2] + _segment(0xFE, b"a" * 65_000) * 200 + jpeg[2:]
    yield "profile-in-pieces.jpg", jpeg[:2] + _segment(0xE2, b"ICC_PROFILE\0\1\xff" + bytes(65_000)) * 150 + jpeg[2:]
    yield "profile-of-noise.png", png(9, 9, bytes(90), more=chunk(b"iCCP", b"a\0\0" + zlib.compress(b"\xff" * 9_999)))
    tails = {
        "archive": b"PK\x03\x04" + bytes(60) + b"PK\x05\x06" + bytes(18),
        "program": b"MZ" + bytes(2_000),
        "page": b"<html><script>alert(1)</script></html>",
        "paper": b"%PDF-1.7\n1 0 obj<</S/JavaScript/JS(x)>>endobj",
        "noise": bytes(3 << 20),
    }
    for name, tail in tails.items():
        yield f"with-a-{name}-behind-it.jpg", jpeg + tail
        yield f"with-a-{name}-behind-it.png", drawing + tail
    yield "page-in-its-words.png", png(9, 9, bytes(90), more=chunk(b"tEXt", b"a\0<script>alert(1)</script>"))
    yield "paper-in-its-words.jpg", jpeg[:2] + _segment(0xFE, tails["paper"]) + jpeg[2:]
    yield "file-within.tif", saved(Image.new("L", (9, 9)), "TIFF") + tails["archive"]


def _segment(mark: int, data: bytes) -> bytes:
    return b"\xff" + bytes([mark]) + struct.pack(">H", len(data) + 2) + data


def _cut() -> Iterator[tuple[str, bytes]]:
    jpeg, drawing = _sound()
    for part in range(1, 9):
        yield f"cut-at-{part}-of-9.jpg", jpeg[: len(jpeg) * part // 9]
        yield f"cut-at-{part}-of-9.png", drawing[: len(drawing) * part // 9]
    scan = saved(Image.new("1", (600, 800)), "TIFF", compression="group4")
    for part in (2, 5, 8):
        yield f"cut-at-{part}-of-9.tif", scan[: len(scan) * part // 9]
    for seed in range(6):
        spoilt = bytearray(jpeg if seed % 2 else drawing)
        for place, value in zip(noise(60, seed), noise(60, seed + 9), strict=True):
            spoilt[100 + place * (len(spoilt) - 101) // 256] = value
        yield f"spoilt-{seed}.{'jpg' if seed % 2 else 'png'}", bytes(spoilt)


def tiff(*sizes: tuple[int, int]) -> bytes:
    """Return a TIFF file whose pages say to have these sizes, on a few bytes; by hand, for it lies."""
    points = bytes(64)
    pages, at = b"", 8 + len(points)
    for number, (width, height) in enumerate(sizes):
        tags = ((256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 8), (278, height), (279, 64))
        after = at + 2 + len(tags) * 12 + 4
        pages += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        pages += struct.pack("<I", after if number + 1 < len(sizes) else 0)
        at = after
    return b"II*\0" + struct.pack("<I", 8 + len(points)) + points + pages


def _converted() -> Iterator[tuple[str, bytes]]:
    """Of the kinds that a desk takes and makes another kind of: TIFF, WebP, BMP and GIF."""
    yield "huge-page.tif", tiff((60_000, 60_000))
    yield "small-page-before-a-huge-one.tif", tiff((8, 8), (30_000, 30_000))
    yield "small-page-before-many-large-ones.tif", tiff((8, 8), *((8_000, 8_000) for _ in range(40)))
    yield "page-without-a-size.tif", tiff((0, 0), (8, 8))
    yield "a-thousand-pages.tif", tiff(*((8, 8) for _ in range(1_000)))
    yield "page-of-one-line.tif", tiff((2_000_000_000, 1))
    yield "pages-in-a-circle.tif", tiff((8, 8), (8, 8))[:-4] + struct.pack("<I", 72)
    yield "large-and-packed.tif", saved(Image.new("1", (12_000, 12_000)), "TIFF", compression="group4")
    moving = [Image.new("P", (16, 16), shade % 256) for shade in range(600)]
    yield "many-frames.gif", saved(moving[0], "GIF", save_all=True, append_images=moving[1:], duration=20)
    still = saved(Image.new("P", (16, 16)), "GIF")
    yield "huge.gif", still[:6] + struct.pack("<2H", 65_000, 65_000) + still[10:]
    yield "no-size.gif", still[:6] + bytes(4) + still[10:]
    head = struct.pack("<IHHI", 100, 0, 0, 54)
    for name, width, height in (("huge", 60_000, 60_000), ("upside-down", 30_000, -30_000), ("no-size", 0, 0)):
        yield (
            f"{name}.bmp",
            b"BM" + head + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0) + b"\0" * 60,
        )
    yield "large.webp", saved(Image.new("RGB", (16_000, 16_000)), "WEBP", lossless=True, quality=0, method=0)
    drawn = saved(Image.new("RGB", (64, 64), "red"), "WEBP")
    for part in (2, 5, 8):
        yield f"cut-at-{part}-of-9.webp", drawn[: len(drawn) * part // 9]


def hostile_pictures() -> Iterator[tuple[str, bytes]]:
    """Build every one of them, with its name."""
    for group in (_bursting, _moving, _strange, _hiding, _cut, _converted):
        yield from group()
