"""One sealed paper and the key that sealed it, for every test that checks seals."""

from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.printing.press import print_paper
from desktop_app.printing.seal import Sealing, SealSigner, TrustedKey, seal
from desktop_app.security.certificates import new_seal, read_certificate
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD

MOMENT = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
CERTIFICATE, SECRETS = new_seal("جمعية البر بالنسيم", "فرع النسيم", MOMENT)
SIGNER = SealSigner(CERTIFICATE, SECRETS.seal_pkcs8)
TRUSTED = [TrustedKey(CERTIFICATE)]
PAPER = print_paper(LETTERHEAD, replace(IDENTITY, seal=read_certificate(CERTIFICATE).key_id), EVERYTHING[:3], RECORD)
SEALED = seal(PAPER, Sealing(SIGNER, MOMENT, "فرع النسيم"))
