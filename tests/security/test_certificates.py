"""A branch makes its own certificate, and its private keys open under the store's key and this certificate alone."""

import warnings
from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desktop_app.security.certificates import (
    LARGEST,
    SealSecrets,
    grouped,
    locked,
    new_seal,
    read_certificate,
    unlocked,
)

MOMENT = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
CERTIFICATE, SECRETS = new_seal("جمعية البر بالنسيم", "فرع النسيم", MOMENT)


def test_the_certificate_says_whose_it_is_and_for_how_long() -> None:
    said = read_certificate(CERTIFICATE)
    assert (said.association, said.branch) == ("جمعية البر بالنسيم", "فرع النسيم")
    assert said.valid_from == MOMENT.date()
    assert timedelta(3 * 365) <= said.valid_until - said.valid_from <= timedelta(3 * 366)
    assert said.fingerprint.startswith(said.key_id)


def test_it_is_a_plain_certificate_for_signing_and_for_nothing_else() -> None:
    found = x509.load_der_x509_certificate(CERTIFICATE)
    usage = found.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert found.subject.get_attributes_for_oid(NameOID.COUNTRY_NAME)[0].value == "SA"
    assert found.issuer == found.subject


def test_it_names_the_key_of_the_codes() -> None:
    public = Ed25519PublicKey.from_public_bytes(read_certificate(CERTIFICATE).code_public)
    public.verify(SECRETS.sign_code(b"a code"), b"a code")


def test_the_longest_names_still_make_a_certificate_that_is_read() -> None:
    certificate, _ = new_seal("ج" * 200, "ف" * 200, MOMENT)
    assert len(certificate) < LARGEST
    assert read_certificate(certificate).association == "ج" * 200


def test_no_flipped_bit_of_a_certificate_is_taken_for_the_same() -> None:
    for at in range(len(CERTIFICATE)):
        flipped = CERTIFICATE[:at] + bytes([CERTIFICATE[at] ^ 1]) + CERTIFICATE[at + 1 :]
        try:
            assert read_certificate(flipped).key_id != read_certificate(CERTIFICATE).key_id
        except ValueError:
            continue


def numbered_below_zero() -> bytes:
    """The certificate with a negative serial number, signed anew by its own key."""
    was = x509.load_der_x509_certificate(CERTIFICATE)
    number = was.serial_number.to_bytes((was.serial_number.bit_length() + 8) // 8)
    body = was.tbs_certificate_bytes.replace(number, bytes([number[0] | 0x80]) + number[1:], 1)
    signature = ec.derive_private_key(int.from_bytes(SECRETS.seal), ec.SECP256R1()).sign(body, ec.ECDSA(SHA256()))
    signed = body + bytes.fromhex("300a06082a8648ce3d040302") + b"\x03" + bytes([len(signature) + 1, 0]) + signature
    return b"\x30\x82" + len(signed).to_bytes(2) + signed


@pytest.mark.parametrize("told", ["error", "ignore"])
def test_a_number_that_is_not_positive_is_refused_whatever_becomes_of_warnings(
    told: Literal["error", "ignore"],
) -> None:
    strange = numbered_below_zero()
    with warnings.catch_warnings():
        warnings.simplefilter(told)
        with pytest.raises(ValueError, match=r".+"):
            read_certificate(strange)


def test_a_certificate_of_another_kind_is_refused() -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "جمعية")])
    foreign = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(1)
        .not_valid_before(MOMENT)
        .not_valid_after(MOMENT + timedelta(1))
        .sign(private, SHA256())
        .public_bytes(Encoding.DER)
    )
    for strange in (foreign, b"", b"\x30" * 40, CERTIFICATE + bytes(LARGEST)):
        with pytest.raises(ValueError, match=r".+"):
            read_certificate(strange)


def test_the_private_keys_open_under_the_store_s_key() -> None:
    assert unlocked(KEY, *locked(KEY, SECRETS, CERTIFICATE), CERTIFICATE) == SECRETS


def test_under_two_keys_either_opens_them_and_no_third() -> None:
    first, second = locked(KEY, SECRETS, CERTIFICATE), locked(OTHER_KEY, SECRETS, CERTIFICATE)
    both = (first[0] + second[0], first[1] + second[1])
    assert unlocked(KEY, *both, CERTIFICATE) == unlocked(OTHER_KEY, *both, CERTIFICATE) == SECRETS
    with pytest.raises(InvalidTag):
        unlocked(b"x" * 32, *both, CERTIFICATE)


def test_neither_a_swapped_nor_a_moved_nor_a_changed_lock_opens() -> None:
    seal, code = locked(KEY, SECRETS, CERTIFICATE)
    other, _ = new_seal("جمعية أخرى", "فرع آخر", MOMENT)
    flipped = seal[:-1] + bytes([seal[-1] ^ 1])
    for locks in (
        (code, seal, CERTIFICATE),
        (seal, code, other),
        (flipped, code, CERTIFICATE),
        (b"", b"", CERTIFICATE),
    ):
        with pytest.raises(InvalidTag):
            unlocked(KEY, *locks)


def test_a_fingerprint_is_shown_in_groups() -> None:
    assert grouped("0a1b2c3d" * 8) == "0A1B 2C3D 0A1B 2C3D 0A1B 2C3D 0A1B 2C3D"
    assert grouped("0a1b2c3d" * 8, 16) == "0A1B 2C3D 0A1B 2C3D"


def test_secrets_do_not_show_themselves() -> None:
    assert repr(SealSecrets(b"a" * 32, b"b" * 32)) == "SealSecrets(…)"
