"""The association's digital seal on a finished paper (PAdES), and the check of one.

The seal certifies: no change at all is allowed after it. It proves that the holder of a key sealed exactly these bytes;
whose key that is, a person decided who compared its fingerprint. The day in it is what the branch's computer said.
"""

import asyncio
import logging
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from io import BytesIO

from asn1crypto import keys, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import ExternalSigner, SimpleSigner
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from desktop_app.printing.document import SEAL_FIELD
from desktop_app.printing.scans.pdf_parts import Parts
from desktop_app.printing.wording import read_wording
from desktop_app.resources import resource

# A strange file is an answer here, not a traceback on somebody's terminal.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)

LARGEST = 64 << 20
"""Bytes of the largest paper that is looked at."""
_END = re.compile(rb"startxref\s+\d+\s+%%EOF")
_TAIL = 2048
"""Bytes in which a file has to end; a reader goes back through them byte by byte."""
_DIGEST = "sha256"
_BESIDE = 640


@dataclass(frozen=True)
class Sealing:
    """What a paper is sealed with: whose key, at which moment, and where, as readers of PDFs show it."""

    signer: "SealSigner"
    at: datetime
    location: str


class SealSigner:
    """A certificate with its private key, made ready once for many papers."""

    def __init__(self, certificate: bytes, private: bytes) -> None:
        self.certificate = certificate
        self._private = private

    @property
    def room(self) -> int:
        """Return the hexadecimal letters to keep free: a seal holds the certificate, its issuer again, and little."""
        return 2 * (2 * len(self.certificate) + _BESIDE)

    @cached_property
    def simple(self) -> SimpleSigner:
        """Return what pyHanko signs with."""
        return SimpleSigner(
            signing_cert=x509.Certificate.load(self.certificate),
            signing_key=keys.PrivateKeyInfo.load(self._private),
            cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]  # pyHanko does not type it
        )


def seal(pdf: bytes, sealing: Sealing) -> bytes:
    """Return a finished paper with its seal, in the place that the press kept; nothing may be added afterwards."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    steps = PdfCMSEmbedder().write_cms(field_name=SEAL_FIELD, writer=writer, existing_fields_only=True)
    next(steps)
    held = SignatureObject(
        timestamp=sealing.at,
        subfilter=SigSeedSubFilter.PADES,
        reason=read_wording(resource("press.toml")).text("seal_reason"),
        location=sealing.location,
        bytes_reserved=sealing.signer.room,
    )
    steps.send(SigObjSetup(held, SigMDPSetup(_DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)))
    digest, output = steps.send(SigIOSetup(_DIGEST))
    signer = sealing.signer.simple
    steps.send(asyncio.run(signer.async_sign(digest.document_digest, _DIGEST, use_pades=True)))
    return bytes(output.getvalue())


def pages_of(pdf: bytes) -> int:
    """Count the pages of a paper."""
    return int(PdfFileReader(BytesIO(pdf)).root["/Pages"]["/Count"])


class SealState(StrEnum):
    """What the check of a paper's seal found; only the first is good."""

    GENUINE = "genuine"
    NO_SEAL = "no_seal"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    """Whole, but sealed by nobody whom this branch knows."""
    REVOKED = "revoked"
    """Whole, but sealed after the day on which the branch declared its key lost."""


@dataclass(frozen=True)
class TrustedKey:
    """A certificate (DER) that a person knows to be a branch's, and the day on which it was declared lost, if any."""

    certificate: bytes
    revoked_on: date | None = None


@dataclass(frozen=True)
class SealReport:
    """What a check found: ``whole`` when the seal covers the file to its last byte, ``intact`` when no byte differs."""

    state: SealState
    intact: bool = False
    whole: bool = False
    certificate: bytes = b""
    """As it lies in the file; it is known to be anyone's only where the state says so."""
    sealed_at: datetime | None = None
    """As the sealing computer said; none where the seal cannot be trusted to say it."""


def check(pdf: bytes, trusted: Collection[TrustedKey]) -> SealReport:
    """Check the seal of a paper against the keys that are known; whatever the bytes are, there is an answer."""
    try:
        return _checked(pdf, trusted)
    except Exception:
        # Strange bytes may break the reader anywhere; whatever breaks it is no genuine paper.
        return SealReport(SealState.CHANGED)


def _checked(pdf: bytes, trusted: Collection[TrustedKey]) -> SealReport:
    if len(pdf) > LARGEST:
        return SealReport(SealState.NO_SEAL)
    if not _END.search(pdf[-_TAIL:]):
        return SealReport(SealState.CHANGED)
    # A reader unpacks whatever it meets: what is out of all measure is no paper, and is not read at all.
    Parts(pdf).look()
    seals = PdfFileReader(BytesIO(pdf)).embedded_signatures
    if not seals:
        return SealReport(SealState.NO_SEAL)
    found = seals[0]
    certificate = found.signer_cert
    # The context trusts what it is given: whether the key is known is decided here, by its certificate alone.
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    status = validate_pdf_signature(found, context, skip_diff=True)
    whole = len(seals) == 1 and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    intact = whole and status.intact and status.valid and _written_as_we_write(pdf, found)
    report = SealReport(SealState.CHANGED, intact, whole, certificate.dump(), found.self_reported_timestamp)
    return replace(report, state=_state(report, trusted))


def _state(report: SealReport, trusted: Collection[TrustedKey]) -> SealState:
    if not report.intact or report.sealed_at is None:
        return SealState.CHANGED
    key = next((key for key in trusted if key.certificate == report.certificate), None)
    if key is None:
        return SealState.UNKNOWN
    late = key.revoked_on is not None and report.sealed_at.date() > key.revoked_on
    return SealState.REVOKED if late else SealState.GENUINE


def _written_as_we_write(pdf: bytes, found: EmbeddedPdfSignature) -> bool:
    """Say whether the place of the seal, which no seal can cover, holds it in the one form in which we write it."""
    signer = ExternalSigner(
        signing_cert=found.signer_cert,
        cert_registry=None,
        signature_value=found.signer_info["signature"].native,
    )
    attributes = found.signer_info["signed_attrs"].untag()
    message = asyncio.run(signer.async_sign_prescribed_attributes(_DIGEST, attributes)).dump()
    _, start, end, _ = (int(number) for number in found.byte_range)
    return bool(pdf[start:end] == b"<" + message.hex().upper().encode().ljust(end - start - 2, b"0") + b">")
