"""Every paper as it is tried: its sample, and its blank where it has one, printed under one letterhead."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.blocks import Block
from desktop_app.printing.identity import PaperIdentity
from desktop_app.printing.options import PressOptions
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.papers.values import as_stored, in_words
from desktop_app.printing.press import print_paper
from desktop_app.printing.wording import wording
from tests.printing.material import LETTERHEAD, signed

_BLANK = "-blank"
HEAD = replace(LETTERHEAD, footer="ص.ب 1234 الأحساء 31982 – المملكة العربية السعودية")
SHEETS = tuple(sorted([*PAPERS, *(f"{kind}{_BLANK}" for kind, form in PAPERS.items() if form.blank)]))


def kind_of(name: str) -> str:
    """Return the kind of a sheet's paper."""
    return name.removesuffix(_BLANK)


def is_blank(name: str) -> bool:
    """Tell whether a sheet is the form to be filled with a pen."""
    return name.endswith(_BLANK)


def fields_of(name: str) -> object:
    """Return the fields that a sheet is composed of."""
    form = PAPERS[kind_of(name)]
    return form.blank(wording(form.kind)) if is_blank(name) and form.blank else form.sample()


def blocks_of(name: str) -> tuple[Block, ...]:
    """Compose a sheet."""
    form = PAPERS[kind_of(name)]
    return form.compose(fields_of(name), wording(form.kind))


def words_of(name: str) -> Mapping[str, str]:
    """Return the fields of a sheet as words, as its record says them."""
    return in_words(as_stored(fields_of(name)))


@cache
def sheet(name: str, backend: Backend = Backend.HARFBUZZ) -> bytes:
    """Print a sheet."""
    form = PAPERS[kind_of(name)]
    words = wording(form.kind)
    mark = hashlib.sha256(name.encode()).hexdigest()
    identity = PaperIdentity(
        kind=form.kind,
        title=words.title,
        serial="HF-1448-000123",
        edition=words.edition,
        issued="30 جمادى الأولى 1448هـ الموافق 10 نوفمبر 2026م",
        issued_on=date(2026, 11, 10),
        data_hash=mark,
        journal_head=mark[::-1],
        branch_prefix="HF",
        subject_number="" if is_blank(name) else "HF-1448-0031",
    )
    identity = replace(signed(identity, PaperKind(form.kind)), seal="9F86 D081 884C 7D65")
    return print_paper(HEAD, identity, blocks_of(name), words_of(name), PressOptions(backend))
