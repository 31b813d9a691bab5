"""Checking a paper where there is no store: against the cards that are given, and told in lines for a terminal."""

from collections.abc import Iterable, Iterator

from desktop_app.casework.checking.evidence import evidence_of_file, evidence_of_text
from desktop_app.casework.checking.finding import Finding, PaperSays, Signer
from desktop_app.casework.checking.judging import judge
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.seals.cards import read_card
from desktop_app.casework.seals.trust import KnownKey
from desktop_app.policy.checking import CheckCaption, caption, caution_words, check_words
from desktop_app.policy.dates import dual
from desktop_app.policy.labels import Language, label
from desktop_app.policy.text import ltr

_TEXTS = (b"MF1:", b"MUSTAFID1/")


def check_with_cards(data: bytes, cards: Iterable[bytes]) -> Finding:
    """Check a PDF, a picture or the text of a code against the keys on these cards; a strange card is a ValueError."""
    keys = [key for card in cards for key in _keys_on(card)]
    text = data.lstrip().startswith(_TEXTS)
    evidence = evidence_of_text(data.decode("latin-1")) if text else evidence_of_file(data)
    return judge(evidence, keys).finding


def lines_of(finding: Finding, language: Language) -> Iterator[str]:
    """Say a finding line by line, the verdict first."""
    words = check_words(finding.verdict, finding.means, language)
    yield f"{label(finding.verdict, language)}: {words.title}"
    facts = [*_said(finding.says, language), *_signed(finding.signer, language)]
    if finding.sealed_at is not None:
        facts.append(("sealed_at", ltr(f"{finding.sealed_at.astimezone(SAUDI_TIME):%Y-%m-%d %H:%M}")))
    yield from (f"  {caption(of, language)}: {value}" for of, value in facts if value)
    lost_on = dual(finding.lost_on, language) if finding.lost_on else ""
    yield from (f"! {caution_words(caution, language, day=lost_on)}" for caution in finding.cautions)
    told: tuple[tuple[CheckCaption, str], ...] = (
        ("compared", words.compared),
        ("meaning", words.meaning),
        ("limits", words.limits),
        ("todo", words.todo),
    )
    yield from (f"{caption(of, language)}: {text}" for of, text in told if text)


def _keys_on(data: bytes) -> Iterator[KnownKey]:
    card = read_card(data)
    for key in card.keys:
        said = key.said
        yield KnownKey(
            said.key_id,
            card.association,
            card.branch,
            key.certificate,
            said.code_public,
            key.revoked_on,
            own=False,
        )


def _said(says: PaperSays | None, language: Language) -> list[tuple[CheckCaption, str]]:
    if says is None:
        return []
    return [
        ("kind", label(says.kind, language)),
        ("number", ltr(says.serial)),
        ("day", dual(says.day, language)),
        ("name", says.masked_name),
        ("last_four", ltr(says.last_four) if says.last_four else ""),
    ]


def _signed(signer: Signer | None, language: Language) -> list[tuple[CheckCaption, str]]:
    if signer is None:
        return []
    whose: CheckCaption = "association" if signer.known else "association_says"
    return [(whose, f"{signer.association} – {signer.branch}"), ("fingerprint", ltr(signer.fingerprint))]
