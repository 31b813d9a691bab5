"""Branches with keys of their own, and the papers that they issue, for the tests of checking."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from io import BytesIO

import pypdfium2

from desktop_app.casework.seals.trust import KnownKey
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.blocks import Paragraph
from desktop_app.printing.code.paper import PaperFacts, write_paper_code
from desktop_app.printing.press import print_paper
from desktop_app.printing.record import record_hash
from desktop_app.printing.seal import Sealing, SealSigner, seal
from desktop_app.security.certificates import SealSecrets, new_seal, read_certificate
from tests.printing.material import IDENTITY, LETTERHEAD, PARAGRAPH, RECORD

DAY = date(2026, 11, 10)


@dataclass(frozen=True)
class Branch:
    """A branch with its key."""

    key: KnownKey
    secrets: SealSecrets

    def lost(self, day: date) -> KnownKey:
        """Its key as others know it once it was declared lost."""
        return replace(self.key, revoked_on=day)

    def code(self, day: date = DAY) -> str:
        """The code of its paper."""
        facts = PaperFacts(
            kind=PaperKind(IDENTITY.kind),
            serial="P-HF-1448-0123",
            day=day,
            branch_prefix="HF",
            masked_name="ع*** آل الشيخ",
            last_four="5678",
            data_hash=record_hash(RECORD)[:32],
            journal_head=IDENTITY.journal_head[:16],
        )
        return write_paper_code(facts, self.key.key_id, self.secrets.sign_code)

    def printed(self, code: str = "", record: dict[str, str] = RECORD) -> bytes:
        """Its paper before the seal."""
        identity = replace(
            IDENTITY,
            serial="P-HF-1448-0123",
            data_hash=record_hash(RECORD),
            branch_prefix="HF",
            code=code or self.code(),
            seal=self.key.key_id,
        )
        return print_paper(LETTERHEAD, identity, (Paragraph(PARAGRAPH),), record)

    def paper(self, day: date = DAY, code: str = "", record: dict[str, str] = RECORD) -> bytes:
        """Its paper, sealed on a day."""
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        signer = SealSigner(self.key.certificate, self.secrets.seal_pkcs8)
        return seal(self.printed(code or self.code(day), record), Sealing(signer, at, "HF"))


def new_branch(association: str = "جمعية البرّ الخيرية") -> Branch:
    """Found a branch."""
    certificate, secrets = new_seal(association, "فرع الهفوف", datetime(2026, 1, 1, tzinfo=UTC))
    said = read_certificate(certificate)
    key = KnownKey(said.key_id, association, said.branch, certificate, said.code_public, None, own=False)
    return Branch(key, secrets)


def picture_of(pdf: bytes, page: int = 0, dpi: int = 200) -> bytes:
    """Scan a page."""
    document, held = pypdfium2.PdfDocument(pdf), BytesIO()
    document[page].render(scale=dpi / 72).to_pil().save(held, "PNG")
    document.close()
    return held.getvalue()
