"""The branch's own seal: a certificate, the key that seals papers, and the key that signs the codes printed on them.

The certificate is issued by the branch itself (X.509, EC P-256): it says who seals; no licensed body vouches for it. It
also names the key of the codes (Ed25519), so that whoever knows its fingerprint knows both. The private keys are
locked under the store's key, bound to this certificate.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from desktop_app.security.sealing import NONCE_BYTES, quick_key, unwrap, wrap

YEARS = 3
LARGEST = 4096
"""Bytes of the largest certificate that is looked at."""
PRIVATE_BYTES = 32
KEY_ID_DIGITS = 16
_FINGERPRINT_DIGITS = 32
_GROUP = 4
_COMMON_NAME_BYTES = 64
_COUNTRY = "SA"
# An identifier made of a UUID needs nobody's leave (ITU-T X.667).
_CODE_KEY = x509.ObjectIdentifier("2.25.291746052931067155463408236193046128511")
_LOCK_BYTES = NONCE_BYTES + PRIVATE_BYTES + 16
# A serial number that is not positive is no more than warned of, and where warnings are errors it is raised.
_STRANGE = (
    InvalidSignature,
    UnsupportedAlgorithm,
    TypeError,
    x509.InvalidVersion,
    x509.ExtensionNotFound,
    CryptographyDeprecationWarning,
)
_PURPOSE = b"mustafid seal key"


@dataclass(frozen=True)
class SealSecrets:
    """The two private keys of a seal, 32 bytes each: the number of the P-256 key, and the seed of the Ed25519 key."""

    seal: bytes
    code: bytes

    def __repr__(self) -> str:
        return "SealSecrets(…)"

    @property
    def seal_pkcs8(self) -> bytes:
        """Return the key that seals, as DER."""
        private = ec.derive_private_key(int.from_bytes(self.seal), ec.SECP256R1())
        return private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    def sign_code(self, message: bytes) -> bytes:
        """Sign with the key of the codes."""
        return Ed25519PrivateKey.from_private_bytes(self.code).sign(message)


@dataclass(frozen=True)
class SealCertificate:
    """What a certificate says of the seal that it belongs to."""

    association: str
    branch: str
    valid_from: date
    valid_until: date
    code_public: bytes
    fingerprint: str
    """SHA-256 of the certificate, in hexadecimal."""

    @property
    def key_id(self) -> str:
        """Return the short name of the key: the beginning of the fingerprint."""
        return self.fingerprint[:KEY_ID_DIGITS]


def new_seal(association: str, branch: str, moment: datetime) -> tuple[bytes, SealSecrets]:
    """Make both keys and the certificate (DER), valid from a moment on."""
    private, code = ec.generate_private_key(ec.SECP256R1()), Ed25519PrivateKey.generate()
    secrets = SealSecrets(private.private_numbers().private_value.to_bytes(PRIVATE_BYTES), code.private_bytes_raw())
    start = moment.astimezone(UTC).replace(microsecond=0)
    name = _name(association, branch)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * YEARS + 1))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(private.public_key()), critical=False)
        .add_extension(x509.UnrecognizedExtension(_CODE_KEY, code.public_key().public_bytes_raw()), critical=False)
    )
    return builder.sign(private, SHA256()).public_bytes(Encoding.DER), secrets


def read_certificate(der: bytes) -> SealCertificate:
    """Read a certificate of a seal of this program; anything else is refused with ValueError."""
    if len(der) > LARGEST:
        raise ValueError("a certificate of a seal is smaller")
    try:
        found = x509.load_der_x509_certificate(der)
        found.verify_directly_issued_by(found)
        code = found.extensions.get_extension_for_oid(_CODE_KEY).value
        public = found.public_key()
    except _STRANGE as error:
        raise ValueError("this is not the certificate of a seal") from error
    if found.serial_number < 1:
        raise ValueError("the number of a certificate is positive")
    if not isinstance(public, ec.EllipticCurvePublicKey) or not isinstance(public.curve, ec.SECP256R1):
        raise ValueError("the key of a seal is of another kind")
    if not isinstance(code, x509.UnrecognizedExtension) or len(code.value) != PRIVATE_BYTES:
        raise ValueError("the key of the codes is of another kind")
    return SealCertificate(
        association=_said(found, NameOID.ORGANIZATION_NAME),
        branch=_said(found, NameOID.ORGANIZATIONAL_UNIT_NAME),
        valid_from=found.not_valid_before_utc.date(),
        valid_until=found.not_valid_after_utc.date(),
        code_public=code.value,
        fingerprint=found.fingerprint(SHA256()).hex(),
    )


def signed_by(code_public: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether the owner of a key of codes signed a message."""
    try:
        Ed25519PublicKey.from_public_bytes(code_public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def grouped(fingerprint: str, digits: int = _FINGERPRINT_DIGITS) -> str:
    """Return the beginning of a fingerprint in groups of four, for two people to compare."""
    shown = fingerprint[:digits].upper()
    return " ".join(shown[start : start + _GROUP] for start in range(0, len(shown), _GROUP))


def locked(store_key: bytes, secrets: SealSecrets, certificate: bytes) -> tuple[bytes, bytes]:
    """Lock both private keys under the store's key: that of the seal, that of the codes."""
    key = quick_key(store_key, b"", _PURPOSE)
    return wrap(key, secrets.seal, b"seal" + certificate), wrap(key, secrets.code, b"code" + certificate)


def unlocked(store_key: bytes, seal: bytes, code: bytes, certificate: bytes) -> SealSecrets:
    """Open both private keys, each locked once, or twice in a row while the store's key is being changed.

    Raises InvalidTag when neither lock is of this key and this certificate.
    """
    key = quick_key(store_key, b"", _PURPOSE)
    return SealSecrets(_opened(key, seal, b"seal" + certificate), _opened(key, code, b"code" + certificate))


def _opened(key: bytes, locks: bytes, bound_to: bytes) -> bytes:
    for start in range(0, len(locks), _LOCK_BYTES):
        try:
            return unwrap(key, locks[start : start + _LOCK_BYTES], bound_to)
        except InvalidTag:
            continue
    raise InvalidTag


def _name(association: str, branch: str) -> x509.Name:
    parts = (
        (NameOID.COUNTRY_NAME, _COUNTRY),
        (NameOID.ORGANIZATION_NAME, association),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, branch),
        (NameOID.COMMON_NAME, f"{association} – {branch}".encode()[:_COMMON_NAME_BYTES].decode(errors="ignore")),
    )
    return x509.Name([x509.NameAttribute(kind, said) for kind, said in parts])


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _said(certificate: x509.Certificate, kind: x509.ObjectIdentifier) -> str:
    said = certificate.subject.get_attributes_for_oid(kind)
    if len(said) != 1 or not isinstance(said[0].value, str):
        raise ValueError("the certificate does not say whose it is")
    return said[0].value
