"""The judgement on a paper: genuine only where a known key sealed or signed exactly this."""

from datetime import timedelta

import pytest

from desktop_app.casework.checking.evidence import evidence_of_file, evidence_of_text
from desktop_app.casework.checking.finding import Finding
from desktop_app.casework.checking.judging import judge
from desktop_app.casework.seals.trust import KnownKey
from desktop_app.policy.checking import Caution
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from tests.casework.checking.branches import DAY, Branch, new_branch, picture_of
from tests.printing.material import RECORD

BRANCH, STRANGER = new_branch(), new_branch("جمعية لا نعرفها")
PAPER = BRANCH.paper()


def found(data: bytes, *keys: KnownKey) -> Finding:
    return judge(evidence_of_file(data), keys or (BRANCH.key,)).finding


def read(text: str, *keys: KnownKey) -> Finding:
    return judge(evidence_of_text(text), keys or (BRANCH.key,)).finding


def test_a_sealed_file_is_genuine_and_says_what_it_is() -> None:
    finding = found(PAPER)
    assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, CheckMeans.SEAL)
    assert finding.is_good
    assert finding.says is not None
    assert (finding.says.serial, finding.says.day, finding.says.last_four) == ("P-HF-1448-0123", DAY, "5678")
    assert finding.signer is not None
    assert (finding.signer.association, finding.signer.known) == ("جمعية البرّ الخيرية", True)
    assert finding.sealed_at is not None
    assert finding.cautions == (Caution.NOT_ASKED,)


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_a_scan_is_known_by_its_code_alone(dpi: int) -> None:
    finding = found(picture_of(PAPER, dpi=dpi))
    assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, CheckMeans.CODE)


def test_the_text_of_a_code_is_enough() -> None:
    finding = read(f" {BRANCH.code()}\n")
    assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, CheckMeans.CODE)
    assert finding.says is not None
    assert finding.says.masked_name == "ع*** آل الشيخ"


@pytest.mark.parametrize("means", [CheckMeans.SEAL, CheckMeans.CODE])
def test_a_key_that_nobody_took_in_is_unknown_and_what_it_says_is_marked_so(means: CheckMeans) -> None:
    finding = found(STRANGER.paper()) if means is CheckMeans.SEAL else read(STRANGER.code())
    assert (finding.verdict, finding.means) == (CheckVerdict.UNKNOWN_ASSOCIATION, means)
    assert finding.says is not None
    assert finding.signer is None or not finding.signer.known


def test_what_was_made_after_its_key_was_lost_is_not_believed() -> None:
    lost = BRANCH.lost(DAY - timedelta(1))
    assert found(PAPER, lost).verdict is CheckVerdict.REVOKED
    assert read(BRANCH.code(), lost).verdict is CheckVerdict.REVOKED


def test_what_was_made_before_is_told_with_a_caution() -> None:
    lost = BRANCH.lost(DAY + timedelta(30))
    for finding in (found(PAPER, lost), read(BRANCH.code(), lost)):
        assert finding.verdict is CheckVerdict.GENUINE
        assert finding.cautions == (Caution.LOST_LATER, Caution.NOT_ASKED)
        assert finding.lost_on == DAY + timedelta(30)


def test_a_code_that_goes_with_another_paper_or_another_branch_is_not_genuine() -> None:
    other = BRANCH.paper(record={**RECORD, "الاسم": "شخص آخر"})
    foreign = BRANCH.paper(code=STRANGER.code())
    assert found(other).verdict is CheckVerdict.CHANGED
    assert found(foreign, BRANCH.key, STRANGER.key).verdict is CheckVerdict.CHANGED


def test_a_file_whose_seal_was_taken_away_is_not_genuine() -> None:
    assert found(BRANCH.printed()).verdict is CheckVerdict.CHANGED


def test_a_code_under_the_name_of_another_key_is_not_genuine() -> None:
    forged = Branch(BRANCH.key, STRANGER.secrets)
    assert read(forged.code()).verdict is CheckVerdict.CHANGED
    assert found(forged.paper()).verdict is CheckVerdict.CHANGED


def test_a_later_page_says_whose_it_is_and_proves_nothing() -> None:
    finding = read("MUSTAFID1/P-HF-1448-0123/2/3/0123456789ABCDEF")
    assert (finding.verdict, finding.serial) == (CheckVerdict.LATER_PAGE, "P-HF-1448-0123")
    assert read("MUSTAFID1/P-HF-1448-0123/4/3/0123456789ABCDEF").verdict is CheckVerdict.CHANGED


@pytest.mark.parametrize("text", ["", "https://example.org", "MF2:ABC", "نص"])
def test_another_code_is_none_of_ours(text: str) -> None:
    assert read(text).verdict is CheckVerdict.NOT_OURS


def test_a_picture_without_a_code_is_none_of_ours() -> None:
    blank = picture_of(BRANCH.paper(code="https://example.org"))
    assert found(blank).verdict is CheckVerdict.NOT_OURS


def test_no_flipped_bit_of_a_code_is_genuine() -> None:
    text = BRANCH.code().encode("latin-1")
    flipped = (
        text[:place] + bytes([text[place] ^ (1 << bit)]) + text[place + 1 :]
        for place in range(len(text))
        for bit in range(8)
    )
    verdicts = {read(changed.decode("latin-1")).verdict for changed in flipped}
    assert CheckVerdict.GENUINE not in verdicts
    assert CheckVerdict.CHANGED in verdicts


def test_no_code_cut_short_or_made_longer_is_genuine() -> None:
    text = BRANCH.code()
    verdicts = {read(text[:length]).verdict for length in range(len(text))}
    verdicts |= {read(text + more).verdict for more in ("0", "A", "00", ":", text)}
    assert CheckVerdict.GENUINE not in verdicts


def test_no_changed_byte_of_a_file_is_genuine() -> None:
    places = [*range(5, len(PAPER), len(PAPER) // 24), *range(len(PAPER) - 30, len(PAPER))]
    flipped = (PAPER[:place] + bytes([PAPER[place] ^ 1]) + PAPER[place + 1 :] for place in places)
    assert {found(changed).verdict for changed in flipped} == {CheckVerdict.CHANGED}


def test_a_file_that_is_neither_paper_nor_picture_is_refused_in_words() -> None:
    with pytest.raises(Refused) as refusal:
        found(b"$" + PAPER[1:])
    assert refusal.value.faults[0].code is FaultCode.SCAN_UNREADABLE


@pytest.mark.parametrize("change", [PAPER + b"\n", PAPER[:-1], PAPER[: len(PAPER) // 2], b"%PDF-1.7"])
def test_nothing_added_to_a_file_or_cut_from_it_is_genuine(change: bytes) -> None:
    assert found(change).verdict is not CheckVerdict.GENUINE
