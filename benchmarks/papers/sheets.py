"""The papers that are measured: every kind that the press prints, each time about another person, with its own code."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.policy.names import masked
from desktop_app.policy.terms import PaperKind
from desktop_app.policy.text import ltr
from desktop_app.printing.blocks import Block
from desktop_app.printing.code.paper import PaperFacts, write_paper_code
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.papers.values import as_stored, in_words
from desktop_app.printing.wording import wording

LETTERHEAD = Letterhead(
    association="جمعية البرّ التدريبية بمحافظة الأحساء",
    licence="1234",
    branch="فرع الهفوف",
    contact=(f"هاتف: {ltr('013-580-1234')}", f"البريد: {ltr('info@example.org')}"),
)
_DAY = date(2026, 11, 10)
_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
_KEY_ID = "0123456789abcdef"
_FIRST = ("نورة", "عبدالله", "فاطمة", "محمّد", "سارة", "إبراهيم", "هند", "خالد", "منيرة", "صالح", "لطيفة")
_SECOND = ("سعد", "عبدالرحمن", "ناصر", "فهد", "حمد", "عبدالعزيز", "علي")
_FAMILY = ("التدريبي", "النموذجي", "الافتراضي", "المثالي", "التجريبي")


@dataclass(frozen=True)
class Sheet:
    """One paper before anybody has set it."""

    letterhead: Letterhead
    identity: PaperIdentity
    blocks: Sequence[Block]
    record: dict[str, str]


def sheet(kind: str, number: int) -> Sheet:
    """Return the numbered paper of a kind: the sample, about another person."""
    form, words = PAPERS[kind], wording(kind)
    about = _about_another(form.sample(), number)
    serial = f"P-HF-1448-{number:06d}"
    mark = hashlib.sha256(f"{kind} {number}".encode()).hexdigest()
    identity = PaperIdentity(
        kind=kind,
        title=words.title,
        serial=serial,
        edition=words.edition,
        issued=f"30 جمادى الأولى 1448هـ الموافق {ltr('2026-11-10')}م",
        issued_on=_DAY,
        data_hash=mark,
        journal_head=mark[::-1],
        branch_prefix="HF",
        subject_number=f"F-HF-1448-{number:06d}",
        code=write_paper_code(_facts(kind, serial, mark, about), _KEY_ID, _KEY.sign),
    )
    return Sheet(LETTERHEAD, identity, form.compose(about, words), in_words(as_stored(about)))


def _facts(kind: str, serial: str, mark: str, about: Any) -> PaperFacts:
    name, identity_number = getattr(about, "name", ""), getattr(about, "identity_number", "")
    return PaperFacts(PaperKind(kind), serial, _DAY, "HF", masked(name), identity_number[-4:], mark, mark[::-1])


def _about_another(sample: Any, number: int) -> Any:
    """Return a sample with the name and numbers of another person, where it speaks of one."""
    name = f"{_FIRST[number % 11]} بن {_SECOND[number % 7]} {_FAMILY[number % 5]}"
    other = {"name": name, "identity_number": f"1{number:09d}", "file_number": f"F-HF-1448-{number:06d}"}
    known = {field.name for field in fields(sample) if getattr(sample, field.name)}
    return replace(sample, **{key: value for key, value in other.items() if key in known})
