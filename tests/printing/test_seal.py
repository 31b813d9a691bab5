"""A seal certifies exactly the bytes that were sealed: poppler agrees, and no changed byte passes for genuine."""

import random
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.printing.press import print_paper
from desktop_app.printing.seal import Sealing, SealSigner, SealState, TrustedKey, check, pages_of, seal
from desktop_app.security.certificates import new_seal
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD
from tests.printing.sealed import CERTIFICATE, MOMENT, PAPER, SEALED, SIGNER, TRUSTED

SAMPLES = 300


def changed_at(at: int, by: int = 1) -> bytes:
    return SEALED[:at] + bytes([SEALED[at] ^ by]) + SEALED[at + 1 :]


def pdfsig(file: Path) -> str:
    told = subprocess.run(["pdfsig", "-nocert", str(file)], check=False, capture_output=True)  # noqa: S607
    return told.stdout.decode()


def test_a_sealed_paper_is_genuine_to_whoever_knows_the_key() -> None:
    report = check(SEALED, TRUSTED)
    assert report.state is SealState.GENUINE
    assert report.intact
    assert report.whole
    assert report.certificate == CERTIFICATE
    assert report.sealed_at == MOMENT


def test_to_whoever_does_not_know_the_key_it_is_whole_and_unknown() -> None:
    stranger, _ = new_seal("جمعية البر بالنسيم", "فرع النسيم", MOMENT)
    report = check(SEALED, [TrustedKey(stranger)])
    assert (report.state, report.intact) == (SealState.UNKNOWN, True)


def test_poppler_finds_the_seal_valid_and_over_the_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(SEALED)
    told = pdfsig(file)
    lines = [line.strip(" -") for line in told.splitlines()]
    assert "Signature Validation: Signature is Valid." in lines
    assert "Total document signed" in lines
    assert "Signature Type: ETSI.CAdES.detached" in lines
    assert "Signature Field Name: Seal" in lines


def test_poppler_finds_a_changed_page_changed(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(changed_at(SEALED.index(b"stream") + 40))
    assert "Signature is Valid" not in pdfsig(file)


def test_the_sealed_file_is_sound_to_qpdf(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(SEALED)
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)  # noqa: S607
    assert (checked.returncode, checked.stderr) == (0, b"")


def test_every_changed_byte_is_noticed_wherever_it_is() -> None:
    chance = random.Random(1448)  # noqa: S311 - which bytes are tried is no secret
    anywhere = chance.sample(range(len(SEALED)), SAMPLES)
    in_the_seal = chance.sample(range(len(PAPER), len(SEALED)), SAMPLES)
    passed = [
        at
        for at in (*anywhere, *in_the_seal)
        if check(changed_at(at, 1 << chance.randrange(8)), TRUSTED).state is SealState.GENUINE
    ]
    assert passed == []


def test_what_is_added_or_cut_off_is_noticed() -> None:
    for changed in (SEALED + b"\n", SEALED + b"%%EOF\n", SEALED[:-1], b"\n" + SEALED):
        assert check(changed, TRUSTED).state is SealState.CHANGED
    assert check(SEALED + PAPER, TRUSTED).state is SealState.NO_SEAL


def test_a_second_seal_over_a_sealed_paper_is_a_change() -> None:
    certificate, secrets = new_seal("جمعية أخرى", "فرع آخر", MOMENT)
    other = SealSigner(certificate, secrets.seal_pkcs8)
    with pytest.raises(Exception, match="Seal"):
        seal(SEALED, Sealing(other, MOMENT, "هنا"))


@pytest.mark.parametrize("strange", [b"", b"%PDF-1.7", b"\0" * 4096, PAPER[: len(PAPER) // 2], b"PK\x03\x04"])
def test_strange_bytes_are_never_genuine_and_always_answered(strange: bytes) -> None:
    assert check(strange, TRUSTED).state in {SealState.CHANGED, SealState.NO_SEAL}


@pytest.mark.parametrize("end", [bytes(5000), bytes(5000) + b"%%EOF\n", b"startxref\n" + bytes(5000) + b"%%EOF\n"])
def test_a_file_that_does_not_end_as_one_does_is_not_gone_back_through(
    end: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    monkeypatch.setattr("desktop_app.printing.seal.PdfFileReader", read.append)
    assert check(SEALED + end, TRUSTED).state is SealState.CHANGED
    assert read == []


def test_a_paper_without_a_seal_is_told_from_a_changed_one() -> None:
    assert check(PAPER, TRUSTED).state is SealState.NO_SEAL
    assert check(print_paper(LETTERHEAD, IDENTITY, (), RECORD), TRUSTED).state is SealState.NO_SEAL


@pytest.mark.parametrize(
    ("revoked_on", "state"),
    [
        (MOMENT.date() - timedelta(1), SealState.REVOKED),
        (MOMENT.date(), SealState.GENUINE),
        (MOMENT.date() + timedelta(1), SealState.GENUINE),
    ],
)
def test_what_a_lost_key_sealed_afterwards_is_not_believed(revoked_on: date, state: SealState) -> None:
    assert check(SEALED, [TrustedKey(CERTIFICATE, revoked_on)]).state is state


def test_a_seal_outlives_its_certificate() -> None:
    late = Sealing(SIGNER, datetime(2035, 1, 1, tzinfo=UTC), "فرع النسيم")
    assert check(seal(PAPER, late), TRUSTED).state is SealState.GENUINE


def test_the_longest_names_have_room_in_the_seal() -> None:
    certificate, secrets = new_seal("ج" * 200, "ف" * 200, MOMENT)
    sealed = seal(PAPER, Sealing(SealSigner(certificate, secrets.seal_pkcs8), MOMENT, "ف" * 200))
    assert check(sealed, [TrustedKey(certificate)]).state is SealState.GENUINE


def test_pages_are_counted() -> None:
    assert pages_of(SEALED) == 1
    assert pages_of(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD)) > 2
