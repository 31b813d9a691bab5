"""What makes a printed paper this branch's own: the code that is signed before it is set, and the seal after."""

from dataclasses import replace

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.models.people import Person
from desktop_app.policy.names import masked
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.identity import HASH_DIGITS, HEAD_DIGITS, PaperIdentity

_LAST = 4


def with_code(desk: Desk, kind: PaperKind, identity: PaperIdentity, person: Person | None) -> PaperIdentity:
    """Return what names a paper with its signed code and the mark of its seal; it is about a person or about nobody."""
    from desktop_app.printing.code.paper import PaperFacts, write_paper_code

    seal = desk.sealer.in_use(desk.session)
    facts = PaperFacts(
        kind=kind,
        serial=identity.serial,
        day=identity.issued_on,
        branch_prefix=identity.branch_prefix,
        masked_name=masked(person.full_name) if person else "",
        last_four=person.identity_number[-_LAST:] if person else "",
        data_hash=identity.data_hash[:HASH_DIGITS],
        journal_head=identity.journal_head[:HEAD_DIGITS],
    )
    return replace(identity, code=write_paper_code(facts, seal.key_id, seal.secrets.sign_code), seal=seal.shown)


def sealed(desk: Desk, printed: bytes) -> bytes:
    """Return a printed paper under the seal in use, at this moment."""
    from desktop_app.printing.seal import Sealing, seal

    sealing = Sealing(desk.sealer.in_use(desk.session).signer, desk.now.astimezone(SAUDI_TIME), desk.office.branch_name)
    return seal(printed, sealing)
