"""Who signs a paper, by pen or by finger, and what is attested of who cannot read."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.printing.blocks import Block, BoxKind, Paragraph, SignatureBox, SignatureBoxes, Together, WriteLines
from desktop_app.printing.papers.parts import common

_BOXES: Mapping[str, BoxKind] = MappingProxyType({"stamp": BoxKind.STAMP, "fingerprint": BoxKind.FINGERPRINT})


def signature(role: str, name: str = "") -> SignatureBox:
    """Make one box for a shared role, with the name if it is known."""
    words = common()
    kind = _BOXES.get(role, BoxKind.SIGNATURE)
    return SignatureBox(words.text(f"role_{role}"), name, kind=kind, key=role)


def boxes(*roles: str, across: int = 3, **names: str) -> SignatureBoxes:
    """Make boxes to sign, each for a shared role; ``names`` fills in who is known."""
    return SignatureBoxes(tuple(signature(role, names.get(role, "")) for role in roles), across)


def signed_by_person(beneficiary: str, employee: str) -> tuple[Block, ...]:
    """Make the boxes of a paper that the person signs, or presses a finger on after it was read to them."""
    attestation = Paragraph(common().text("attestation"), small=True)
    signing = boxes("beneficiary", "employee", "manager", beneficiary=beneficiary, employee=employee)
    return (Together((signing, attestation, boxes("fingerprint", "reader", "stamp"))),)


def signed_in_a_row(beneficiary: str, employee: str, role: str = "employee") -> tuple[Block, ...]:
    """Make the boxes of a sheet: the person by pen or finger, the reader, and one of the association."""
    attestation = Paragraph(common().text("attestation"), small=True)
    names = {"beneficiary": beneficiary, role: employee}
    signing = boxes("beneficiary", "fingerprint", "reader", role, across=4, **names)
    return (Together((attestation, signing)),)


def signed_by_office(recipient: str, manager: str = "") -> tuple[Block, ...]:
    """Make the boxes of a letter: the person who received a copy, by pen or finger, the manager and the stamp."""
    return _received(
        boxes("recipient", "fingerprint", "manager", "stamp", across=4, recipient=recipient, manager=manager)
    )


def received_at_the_desk(recipient: str, employee: str) -> tuple[Block, ...]:
    """Make the boxes of a receipt: the person who received it, by pen or finger, the employee and the stamp."""
    signing = boxes("recipient", "fingerprint", "employee", "stamp", across=4, recipient=recipient, employee=employee)
    return _received(signing)


def _received(signing: SignatureBoxes) -> tuple[Block, ...]:
    """Confirm that a copy was received; who cannot read is read to, by a reader who signs."""
    words = common()
    notes = Paragraph("\n".join((words.text("received_copy"), words.text("attestation"))), small=True)
    return (Together((notes, signing, WriteLines(words.text("reader_signs"), 1))),)
