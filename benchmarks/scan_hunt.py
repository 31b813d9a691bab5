"""The hunt: real papers are printed, written on, scanned badly and mixed with strange ones; each is found again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import cycle
from math import cos, pi, sin
from random import Random
from time import perf_counter

import pypdfium2
import segno
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.code.page import PageCode
from desktop_app.printing.code.paper import PaperFacts, write_paper_code
from desktop_app.printing.code.reading import read_printed
from desktop_app.printing.document import HEIGHT
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.page import CODE_TOP
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.press import print_paper
from desktop_app.printing.scans.codes import FoundCode, find_code
from desktop_app.printing.scans.packing import packed
from desktop_app.printing.scans.straighten import straightened, tilt
from desktop_app.printing.style import LEFT, MILLIMETRE
from desktop_app.printing.wording import wording

SEED = 1448
LIMIT = 0.5
"""Degrees by which a page that was laid straight may still lean."""
_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
_KEY_ID = "00112233445566ff"
_HEAD = Letterhead("جمعية البر الخيرية", "1234", "فرع الهفوف")
_DPI = (150, 200, 300)
_INKS = ((24, 42, 140), (40, 70, 190), (12, 12, 16))
_ONE_STRANGE_IN = 10


@dataclass(frozen=True)
class Hunt:
    """How many pages were laid at their place, of how many; strange pages taken for ours; the worst lean (degrees)."""

    read: int
    of: int
    misfiled: int
    strange: int
    worst_lean: float
    kilobytes: float
    seconds: float
    """Spent on reading, straightening and packing all pages, without printing and spoiling them."""


@dataclass(frozen=True)
class _Sheet:
    """A printed page as a picture, of which paper it is which page; a strange one is of none."""

    picture: Image.Image
    dpi: int
    serial: str = ""
    page: int = 0


@dataclass(frozen=True)
class _Scanned:
    """A page as it came from the glass, and by how many degrees it was turned to the right."""

    sheet: _Sheet
    picture: Image.Image
    turned: float


def hunt(count: int, seed: int = SEED) -> Hunt:
    """Hunt for so many pages of ours, a tenth as many strange ones among them; the same seed gives the same pages."""
    chance = Random(seed)
    read = misfiled = strange = 0
    lean = size = seconds = 0.0
    for scanned in _scans(count, chance):
        begun = perf_counter()
        code = find_code(scanned.picture, _is_ours)
        small = packed(straightened(scanned.picture, code)) if code else packed(scanned.picture)
        seconds += perf_counter() - begun
        size += len(small)
        strange += not scanned.sheet.serial
        if code is None:
            continue
        if _place(code) != (scanned.sheet.serial, scanned.sheet.page):
            misfiled += 1
            continue
        off = abs((tilt(scanned.picture, code) - scanned.turned + 180) % 360 - 180)
        lean = max(lean, off)
        read += off <= LIMIT
    return Hunt(read, count, misfiled, strange, round(lean, 2), round(size / (count + strange) / 1024, 1), seconds)


def _scans(count: int, chance: Random) -> Iterator[_Scanned]:
    for number, sheet in zip(range(count), _sheets(chance), strict=False):
        yield _scanned(sheet, chance)
        if number % _ONE_STRANGE_IN == _ONE_STRANGE_IN - 1:
            yield _scanned(_strange_sheet(chance), chance)


def _is_ours(text: str) -> bool:
    try:
        read_printed(text)
    except ValueError:
        return False
    return True


def _place(code: FoundCode) -> tuple[str, int]:
    read = read_printed(code.text)
    return (read.serial, read.page) if isinstance(read, PageCode) else (read.facts.serial, 1)


def _sheets(chance: Random) -> Iterator[_Sheet]:
    """Print paper after paper of every kind that carries a code, and give its pages."""
    kinds = [kind for kind in PaperKind if kind is not PaperKind.RECOVERY_CODE]
    for number, kind in enumerate(cycle(kinds), 1):
        serial, dpi = f"NSM-1448-P-{number:04d}", chance.choice(_DPI)
        pdf = pypdfium2.PdfDocument(_paper(kind, serial))
        for page in range(len(pdf)):
            yield _Sheet(pdf[page].render(scale=dpi / 72).to_pil().convert("RGB"), dpi, serial, page + 1)
        pdf.close()


def _paper(kind: PaperKind, serial: str) -> bytes:
    words, form = wording(kind), PAPERS[kind]
    day, digest, head = date(2026, 11, 19), f"{serial.encode().hex():0<64}"[:64], "5b" * 8
    facts = PaperFacts(kind, serial, day, "NSM", "نورة س. ا.", "4821", digest[:32], head)
    identity = PaperIdentity(
        kind=kind.value,
        title=words.title,
        serial=serial,
        edition=words.edition,
        issued="9 جمادى الآخرة 1448هـ",
        issued_on=day,
        data_hash=digest,
        journal_head=head,
        branch_prefix="NSM",
        subject_number="F-1448-0001",
        code=write_paper_code(facts, _KEY_ID, _KEY.sign),
    )
    return print_paper(_HEAD, identity, form.compose(form.sample(), words), {})


def _strange_sheet(chance: Random) -> _Sheet:
    """Draw a paper of somebody else's: lines of grey, and a code that says nothing to us."""
    dpi = chance.choice(_DPI)
    sheet = Image.new("RGB", (round(8.27 * dpi), round(11.69 * dpi)), "white")
    pen = ImageDraw.Draw(sheet)
    for line in range(30):
        top = round((1 + line * 0.28) * dpi)
        pen.rectangle((dpi, top, round(dpi * chance.uniform(5, 7.2)), top + dpi // 14), fill=(70, 70, 70))
    held = BytesIO()
    segno.make(f"https://example.org/bill/{chance.getrandbits(80)}").save(held, "png", scale=dpi // 40, border=4)
    sheet.paste(Image.open(held).convert("RGB"), (round(0.6 * dpi), round(9.6 * dpi)))
    return _Sheet(sheet, dpi)


def _scanned(sheet: _Sheet, chance: Random) -> _Scanned:
    """Write on a page with a pen, lay it crooked on a worn glass, and press the picture hard."""
    picture = sheet.picture.copy()
    _write(picture, sheet.dpi, chance)
    quarter, lean = chance.choice((0, 90, 180, 270)), chance.uniform(-7, 7)
    bed = (chance.randint(225, 255),) * 3
    picture = picture.rotate(-lean, Image.Resampling.BILINEAR, expand=True, fillcolor=bed)
    picture = picture.rotate(-quarter, expand=True)
    picture = picture.filter(ImageFilter.BoxBlur(chance.uniform(0, 0.6) * sheet.dpi / 150))
    picture = ImageChops.add(picture, _noise(picture.size, chance), 1, -chance.randint(4, 22))
    if chance.random() < 0.3:
        picture = picture.convert("L")
    held = BytesIO()
    picture.save(held, "JPEG", quality=chance.randint(35, 85), dpi=(sheet.dpi, sheet.dpi))
    spoilt = Image.open(held)
    spoilt.load()
    return _Scanned(sheet, spoilt, quarter + lean)


def _write(picture: Image.Image, dpi: int, chance: Random) -> None:
    """Draw signatures and remarks anywhere, and on every third page one stroke through the code."""
    pen = ImageDraw.Draw(picture)
    for _ in range(chance.randint(2, 8)):
        at = chance.uniform(0.1, 0.8) * picture.width, chance.uniform(0.1, 0.95) * picture.height
        _stroke(pen, at, chance.uniform(0.3, 1.6) * dpi, dpi, chance)
    if chance.random() < 1 / 3:
        dot = dpi / 72
        left, top = LEFT * dot, (HEIGHT - CODE_TOP) * dot
        across = chance.uniform(0.1, 0.9) * 23 * MILLIMETRE * dot
        _stroke(pen, (left + across, top + across), 0.4 * dpi, dpi, chance)


def _stroke(pen: ImageDraw.ImageDraw, at: tuple[float, float], length: float, dpi: int, chance: Random) -> None:
    turn, bend = chance.uniform(0, 2 * pi), chance.uniform(-0.3, 0.3)
    points, (x, y) = [], at
    for _ in range(18):
        points.append((x, y))
        turn += bend + chance.uniform(-0.5, 0.5)
        x, y = x + cos(turn) * length / 18, y + sin(turn) * length / 18
    pen.line(points, fill=chance.choice(_INKS), width=max(2, round(dpi * chance.uniform(0.012, 0.03))), joint="curve")


def _noise(size: tuple[int, int], chance: Random) -> Image.Image:
    """Make grain, the same patch laid side by side."""
    patch, strength = 512, chance.randint(4, 22)
    grain = Image.frombytes("L", (patch, patch), chance.randbytes(patch * patch))
    grain = grain.point([level * 2 * strength // 255 for level in range(256)]).convert("RGB")
    whole = Image.new("RGB", size)
    for left in range(0, size[0], patch):
        for top in range(0, size[1], patch):
            whole.paste(grain, (left, top))
    return whole
