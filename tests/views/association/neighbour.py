"""Another branch with a seal and a card of its own."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop_app.casework.seals.cards import SUFFIX, Card, CardKey, read_card, write_card
from desktop_app.casework.seals.exchange import take_in_card
from desktop_app.security.certificates import grouped, new_seal, read_certificate
from tests.views.administration import Administration


@dataclass(frozen=True)
class Neighbour:
    """Its card in a file, and the fingerprint that it reads out."""

    branch: str
    card_file: Path
    fingerprint: str

    @classmethod
    def of(cls, folder: Path) -> "Neighbour":
        association, branch = "جمعية البر الخيرية بمحافظة الأحساء", "فرع الهفوف"
        certificate, secrets = new_seal(association, branch, datetime(2026, 11, 1, tzinfo=UTC))
        file = folder / f"neighbour{SUFFIX}"
        file.write_bytes(
            write_card(Card(association, branch, date(2026, 11, 1), (CardKey(certificate),)), secrets.sign_code)
        )
        return cls(branch, file, grouped(read_certificate(certificate).fingerprint))

    def reads(self, card: bytes) -> str:
        """Read a card that was sent, and say of which branch it is."""
        return read_card(card).branch

    def known_to(self, administration: Administration) -> None:
        """Have the card taken in."""
        administration.office.run(take_in_card, self.card_file.read_bytes(), self.fingerprint)
