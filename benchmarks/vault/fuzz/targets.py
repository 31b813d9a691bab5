"""Every parser of the program with what it may say to strange bytes; whatever else it says is a fault of ours."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from benchmarks.vault.hostile.others import CODES
from benchmarks.vault.hostile.pdfs import in_object_stream, plain
from benchmarks.vault.hostile.pictures import png
from desktop_app.casework.holidays import read_change
from desktop_app.casework.intake.parsing import parse_intake
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.casework.scans.reading import mark_of
from desktop_app.casework.seals.cards import read_card
from desktop_app.casework.typed_form import Reader, read_date
from desktop_app.policy.checklist import Checklist
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import check_email, check_iban, check_identity, check_mobile, check_phone, show_phone
from desktop_app.policy.likeness import likeness
from desktop_app.policy.money import typed_amount
from desktop_app.policy.names import check_name, fold, masked
from desktop_app.policy.policy import Policy, load_bundled
from desktop_app.policy.reading import read_as, read_toml
from desktop_app.policy.terms import CalendarKind, DraftKind, IdentityKind
from desktop_app.printing.scans.harmless import check_harmless
from desktop_app.printing.scans.pdf_parts import Parts, TooMuch, Unclear
from desktop_app.printing.scans.pictures import redrawn
from desktop_app.printing.wording import parse_wording
from desktop_app.resources import resource
from desktop_app.security import recovery
from desktop_app.security.faults import Locked
from desktop_app.security.lockout import Lockout
from desktop_app.security.ring import read_ring
from desktop_app.settings import read_preferences
from desktop_app.storage.copies import MANIFEST, read_backup

_DAY = date(2026, 11, 21)
_FIELDS = (
    "person.full_name",
    "person.birth",
    "person.identity_kind",
    "person.identity_number",
    "members.1.full_name",
    "members.1.birth",
    "incomes.1.amount",
    "dwelling.rooms",
    "request.category",
    "documents.1.issued",
)


@dataclass(frozen=True)
class Target:
    """A parser, what it may raise, and texts to begin from."""

    parse: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    refusals: tuple[type[Exception], ...] = (Refused,)


def _text(data: bytes) -> str:
    """Return any text at all: halves of characters too."""
    return (
        data.decode("utf-8", "surrogatepass" if data[:1] < b"\x80" else "replace")
        if _is_text(data)
        else data.decode("latin-1")
    )


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except ValueError:
        return False
    return True


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="mustafid-fuzz-"))


def _lying(name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    """Read the bytes as a file of this name."""

    def parse(data: bytes) -> object:
        path = _folder() / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return read(path)

    return parse


def _form(data: bytes) -> object:
    texts = _text(data).split("|")
    typed = dict(zip(_FIELDS, texts, strict=False)) | {text[:30]: text for text in texts}
    rules = IntakeRules(_DAY, load_bundled("services"), ())
    return parse_intake(typed, DraftKind.INTAKE, rules)


def _fields(data: bytes) -> object:
    reader = Reader({"a": _text(data), f"{_text(data)[:9]}.{_text(data)[9:18]}.x": "1"}, _DAY)
    reader.line("a"), reader.page("a"), reader.full_name("a"), reader.day("a"), reader.partial_date("a", past=True)
    reader.amount("a"), reader.count("a", most=60), reader.key("a"), reader.rows(_text(data)[:9])
    return reader.faults


def _numbers(data: bytes) -> object:
    text = _text(data)
    for kind in IdentityKind:
        check_identity(kind, text, "")
    return check_mobile(text, ""), check_phone(text, ""), check_iban(text, ""), check_email(text, ""), show_phone(text)


def _names(data: bytes) -> object:
    text = _text(data)
    return check_name(text, ""), fold(text), masked(text), likeness(text[:60], text[60:120])


def _dates(data: bytes) -> object:
    text = _text(data)
    found = None
    for read in (read_date, PartialDate.parse, lambda text: PartialDate.typed(text, CalendarKind.HIJRI)):
        try:
            found = read(text)
            found.earliest(), found.latest(), found.words(), found.age_on(_DAY)
        except Refused:
            pass
    return found


def _holiday(data: bytes) -> object:
    return read_change(dict(zip(("name", "first_day", "last_day"), _text(data).split("|"), strict=False)))


@cache
def _policy() -> bytes:
    return resource("policies", "services.toml").read_bytes()


def targets() -> dict[str, Target]:
    """Return every parser under the name by which it is told of."""
    names = {"association": "a", "branch": "b", "made_on": "2026-01-01"}
    card = {"mustafid_card": 1, **names, "keys": [{}], "signature": "AA=="}
    people = {"a": {"cost": [65536, 3, 4]}}
    slots = {"v": 1, "generation": 1, "people": people, "recovery": None, "proof": "", "check": ""}
    copy = {"v": 1, "at": "2026-01-01T00:00:00+00:00", "size": 1, "proof": {"head": "a"}}
    toml = (b'key = "a"\nedition = 1\n[[sections]]\nid = "b"\n', b"a = [[1]]\n[b.c]\nd = 2026-01-01\n")
    words = ("12/5/1390", "١٢/٥/١٣٩٠", "2026-02-30", "H1447-09-30", "?:1:2", "نورة سعد", "1,500.25")
    typed = tuple(word.encode() for word in words)
    screen = b'theme = "dark"\nfont_size = 12\n'
    pages = (plain(), in_object_stream(b"null"))
    return {
        "rules of a policy": Target(lambda data: Policy.from_toml(_text(data), "p"), (_policy()[:3000], *toml)),
        "checklists": Target(lambda data: read_as(Checklist, read_toml(_text(data), "c"), "c"), toml),
        "words of papers": Target(lambda data: parse_wording(_text(data), "w"), toml, (ValueError,)),
        "whole forms as typed": Target(_form, ("|".join(("نورة سعد", "1390", "national_id", "1012345672")).encode(),)),
        "fields as typed": Target(_fields, typed),
        "holidays as typed": Target(_holiday, (b"a|G2026-01-01|G2026-01-02",)),
        "names": Target(_names, typed),
        "dates": Target(_dates, typed),
        "amounts": Target(lambda data: typed_amount(_text(data)), typed),
        "numbers of people": Target(_numbers, (b"1012345672", b"0551234567", b"SA0380000000608010167519", b"a@b.sa")),
        "codes of papers": Target(lambda data: mark_of(_text(data)), CODES[:4]),
        "cards of seals": Target(read_card, (json.dumps(card).encode(),), (ValueError,)),
        "key slots": Target(_lying("keyslots.json", read_ring), (json.dumps(slots).encode(),)),
        "manifests of copies": Target(
            _lying(f"20260101T000000Z-aaaaaaaaaaaa/{MANIFEST}", lambda path: read_backup(path.parent)),
            (json.dumps(copy).encode(),),
        ),
        "counts of wrong tries": Target(_lying("tries", lambda path: Lockout(path).seconds_left("a")), (b'{"a":3}',)),
        "how the screen looks": Target(_lying("preferences.toml", read_preferences), (screen,)),
        "recovery codes": Target(lambda data: recovery.typed(_text(data)), (recovery.new_half().encode(),), (Locked,)),
        "parts of PDFs": Target(lambda data: Parts(data).look(), pages, (TooMuch, Unclear)),
        "PDFs": Target(check_harmless, (plain(), plain(b"/Names<</EmbeddedFiles 5 0 R>>"))),
        "pictures": Target(redrawn, (png(9, 9, bytes(90)), png(9, 9, bytes(90), kind=3))),
    }
