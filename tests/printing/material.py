"""A letterhead, an identity and blocks of every kind, for the tests of the press; and ways to read a paper back."""

import re
import struct
import subprocess
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.policy.terms import PaperKind
from desktop_app.policy.text import ltr
from desktop_app.printing.arabic.lines import typesetter
from desktop_app.printing.blocks import (
    Block,
    BoxKind,
    BulletList,
    CheckItem,
    CheckList,
    CheckState,
    Choices,
    FieldsTable,
    Heading,
    NumberedList,
    Paragraph,
    SignatureBox,
    SignatureBoxes,
    Statement,
    Table,
    Together,
    WriteBoxes,
    WriteLines,
)
from desktop_app.printing.code.paper import PaperFacts, write_paper_code
from desktop_app.printing.document import Document
from desktop_app.printing.identity import HASH_DIGITS, HEAD_DIGITS, Letterhead, PaperIdentity
from desktop_app.printing.metadata import About
from desktop_app.printing.options import PressOptions
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.strips import Strip
from desktop_app.printing.style import TOP, Style
from desktop_app.printing.wording import read_wording
from desktop_app.resources import resource

LETTERHEAD = Letterhead(
    association="جمعية البرّ الخيرية بمحافظة الأحساء",
    licence="1234",
    branch="فرع الهفوف",
    contact=(f"هاتف: {ltr('013-580-1234')}", f"البريد: {ltr('info@example.org')}"),
)
CODE_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY_ID = "00112233445566ff"


def signed(identity: PaperIdentity, kind: PaperKind) -> PaperIdentity:
    """Return an identity with the code of its paper, signed by the tests' own key."""
    facts = PaperFacts(
        kind=kind,
        serial=identity.serial,
        day=identity.issued_on,
        branch_prefix=identity.branch_prefix,
        masked_name="م*** القحطاني",
        last_four="4821",
        data_hash=identity.data_hash[:HASH_DIGITS],
        journal_head=identity.journal_head[:HEAD_DIGITS],
    )
    return replace(identity, code=write_paper_code(facts, KEY_ID, CODE_KEY.sign))


UNSIGNED = PaperIdentity(
    kind="data_accuracy_declaration",
    title="إقرار صحة البيانات",
    serial="HF-1448-000123",
    edition="1448-1",
    issued="30/05/1448هـ الموافق 10/11/2026م",
    issued_on=date(2026, 11, 10),
    data_hash="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    journal_head="3c9909afec25354d551dae21590bb26e",
    branch_prefix="HF",
    subject_number="R-1448-0123",
)
IDENTITY = signed(UNSIGNED, PaperKind.DATA_ACCURACY_DECLARATION)
RECORD = {
    "الاسم": "عبدالله محمّد عبدالرحمن آل الشيخ",
    "الهوية": "1012345678",
    "الجوال": "+966501234567",
    "الميلاد": "1981-05-16",
    "الآيبان": "SA0380000000608010167519",
}
PARAGRAPH = (
    "أُقِرُّ أنا الموقّع أدناه بأنّ جميع البيانات والمعلومات والمستندات المقدَّمة منّي إلى الجمعية صحيحةٌ وكاملةٌ وحديثة، "
    "وأنني لم أُخفِ أي معلومة تتعلّق بالدخل أو الأملاك أو عدد الأبناء، وألتزم بإبلاغ الفرع خلال 15 يومًا من أي تغيير يطرأ "
    "عليها (مثل: الزواج، الوفاة، الانتقال إلى مدينة أخرى)، وفق المادة (12/3) عبر منصة Nafath، والله على ما أقول شهيد."
)
FIELDS = (
    ("الاسم الرباعي", RECORD["الاسم"]),
    ("رقم الهوية الوطنية", RECORD["الهوية"]),
    ("رقم الجوال", ltr(RECORD["الجوال"])),
    ("تاريخ الميلاد", f"12/07/1401هـ ({ltr(RECORD['الميلاد'])}م)"),
    ("رقم الآيبان", ltr(RECORD["الآيبان"])),
    ("البريد الإلكتروني", "abu.ahmed@example.com"),
)
FAMILY = Table(
    ("الاسم", "الصلة", "رقم الهوية"),
    tuple((f"سارة بنت عبدالله القحطاني {number}", "ابنة", f"11{number:08d}") for number in range(1, 61)),
    numbered=True,
)
SIGNATURES = SignatureBoxes(
    (
        SignatureBox("المستفيد", RECORD["الاسم"]),
        SignatureBox("الموظف المختص", caption="أشهد أنه وقّع أمامي"),
        SignatureBox("الختم", kind=BoxKind.STAMP),
        SignatureBox("بصمة من لا يوقّع", kind=BoxKind.FINGERPRINT),
    )
)
EVERYTHING: tuple[Block, ...] = (
    Heading("بيانات مقدّم الطلب"),
    FieldsTable(FIELDS),
    FieldsTable(FIELDS[:3], columns=2, title="ملخّص"),
    Paragraph(PARAGRAPH),
    Statement("لا تُقبل الإجابات الناقصة.", title="تنبيه"),
    NumberedList(("إرفاق أصل الهوية.", "إرفاق كشف حساب لآخر 6 أشهر (IBAN مطابق للاسم).")),
    BulletList(("الأول", "الثاني")),
    Choices("سبب الطلب", ("وفاة العائل", "طلاق", "هجر"), ("طلاق",)),
    FAMILY,
    CheckList((CheckItem("هل المسكن ملك؟", CheckState.YES, "صك"), CheckItem("هل الأثاث كافٍ؟")), title="قائمة"),
    WriteLines("ملاحظات:", 3),
    WriteBoxes("رقم الهوية", 10),
    Together((Paragraph("وقد قرأتُ ما سبق ووافقتُ عليه.", bold=True), SIGNATURES)),
)
_UNSEEN = re.compile("[\u0640\u064b-\u065f\u0670\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\x00-\x09\x0b\x0d-\x1f]")


def folded(text: str) -> str:
    """Return a text without controls, tatweel and marks."""
    return _UNSEEN.sub("", text)


def arabic_words(text: str) -> Counter[str]:
    """Count the Arabic words of a text."""
    return Counter(re.findall("[\u0621-\u064a]+", folded(text)))


def text_by_poppler(pdf: bytes, folder: Path) -> str:
    """Read a paper with pdftotext -layout."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    command = ["pdftotext", "-layout", str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")


def text_by_pdfium(pdf: bytes) -> list[str]:
    """Read the pages of a paper with pdfium."""
    document = pypdfium2.PdfDocument(pdf)
    pages: list[str] = []
    for page in document:
        text = page.get_textpage()
        pages.append(str(text.get_text_range()))
        text.close()
        page.close()
    document.close()
    return pages


def codes_on(pdf: bytes, dpi: int = 150) -> list[list[str]]:
    """Read the codes of every page, as a scanner sees them."""
    document = pypdfium2.PdfDocument(pdf)
    pictures = [page.render(scale=dpi / 72, grayscale=True).to_numpy() for page in document]
    found = [[code.text for code in zxingcpp.read_barcodes(picture)] for picture in pictures]
    document.close()
    return found


def new_bench(options: PressOptions = PressOptions()) -> Bench:  # noqa: B008 (a frozen value)
    """Return a bench with an empty document."""
    setter = typesetter(options.backend)
    about = About(IDENTITY.title, LETTERHEAD.association, IDENTITY.serial, IDENTITY.issued_on, IDENTITY.data_hash)
    return Bench(Document(about, setter), setter, Style(options.scale), read_wording(resource("press.toml")))


def drawn(bench: Bench, strips: Sequence[Strip]) -> bytes:
    """Draw strips on one page of a bench's document, and close it."""
    top = TOP
    for strip in strips:
        strip.draw(top)
        top -= strip.height
    bench.document.end_page()
    return bench.document.close()


def png(width: int = 8, height: int = 4) -> bytes:
    """Return a small opaque picture."""
    rows = b"".join(b"\0" + b"\x0a\x5a\x3c" * width for _ in range(height))
    parts = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
