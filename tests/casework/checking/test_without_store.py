"""Checking a paper where there is no store."""

from datetime import date, timedelta

import pytest

from desktop_app.casework.checking.without_store import check_with_cards, lines_of
from desktop_app.casework.seals.cards import Card, CardKey, write_card
from desktop_app.policy.labels import Language
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from tests.casework.checking.branches import DAY, Branch, new_branch, picture_of

BRANCH, NEWER = new_branch(), new_branch()
PAPER = BRANCH.paper()


def card_of(branch: Branch, *older: CardKey) -> bytes:
    key = branch.key
    card = Card(key.association, key.branch, date(2026, 12, 1), (CardKey(key.certificate), *older))
    return write_card(card, branch.secrets.sign_code)


def test_with_the_card_of_its_branch_a_paper_is_genuine_in_every_form() -> None:
    forms = (
        (PAPER, CheckMeans.SEAL),
        (picture_of(PAPER), CheckMeans.CODE),
        (f"\n{BRANCH.code()}\r\n".encode(), CheckMeans.CODE),
    )
    for data, means in forms:
        finding = check_with_cards(data, [card_of(NEWER), card_of(BRANCH)])
        assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, means)


def test_without_it_the_association_is_unknown() -> None:
    assert check_with_cards(PAPER, []).verdict is CheckVerdict.UNKNOWN_ASSOCIATION
    assert check_with_cards(PAPER, [card_of(NEWER)]).verdict is CheckVerdict.UNKNOWN_ASSOCIATION


def test_an_older_key_on_the_card_counts_until_the_day_it_was_lost() -> None:
    until = CardKey(BRANCH.key.certificate, DAY)
    before = CardKey(BRANCH.key.certificate, DAY - timedelta(1))
    assert check_with_cards(PAPER, [card_of(NEWER, until)]).verdict is CheckVerdict.GENUINE
    assert check_with_cards(PAPER, [card_of(NEWER, before)]).verdict is CheckVerdict.REVOKED


def test_a_changed_card_is_refused() -> None:
    with pytest.raises(ValueError, match="changed"):
        check_with_cards(PAPER, [card_of(BRANCH).replace(b"2026-12-01", b"2026-12-02")])


@pytest.mark.parametrize(
    ("language", "words"),
    [("ar", ("صحيحة: ", "إقرار صحة البيانات", "قد تكون أُلغيت")), ("en", ("Genuine: ", "declared void since"))],
)
def test_the_lines_say_the_verdict_what_is_on_it_and_what_it_does_not_prove(
    language: Language, words: tuple[str, ...]
) -> None:
    finding = check_with_cards(PAPER, [card_of(BRANCH)])
    lines = list(lines_of(finding, language))
    text = "\n".join(lines)
    assert lines[0].startswith(words[0])
    for expected in (*words, "P-HF-1448-0123", "ع*** آل الشيخ", "5678", "جمعية البرّ الخيرية"):
        assert expected in text


def test_what_is_unknown_is_told_as_what_it_says_of_itself() -> None:
    lines = "\n".join(lines_of(check_with_cards(PAPER, []), "ar"))
    assert "الجمعية كما تقول: جمعية البرّ الخيرية" in lines


def test_a_lost_key_is_told_with_its_day() -> None:
    finding = check_with_cards(PAPER, [card_of(NEWER, CardKey(BRANCH.key.certificate, date(2026, 11, 30)))])
    assert "30 نوفمبر 2026" in "\n".join(lines_of(finding, "ar"))
