"""Every door through which a file from outside comes into the program, as one function each.

A door returns where it took the file, and raises the program's own refusal, or its own word for it, where it did not.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.casework import drafts
from desktop_app.casework.association import change_logo
from desktop_app.casework.attachments import Scan
from desktop_app.casework.checking.check import check_code, check_file
from desktop_app.casework.checking.without_store import check_with_cards
from desktop_app.casework.documents import receive_document
from desktop_app.casework.intake.papers import sign_declaration
from desktop_app.casework.scans.files import Given
from desktop_app.casework.scans.folder import take_all
from desktop_app.casework.scans.reading import mark_of
from desktop_app.casework.scans.taking import take_file
from desktop_app.casework.seals.exchange import look_at_card
from desktop_app.casework.setting_up import SetupDraft, setup_faults
from desktop_app.policy.checklist import Checklist
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.policy import Policy
from desktop_app.policy.reading import read_as, read_toml
from desktop_app.policy.terms import DocumentKind, DraftKind, Role
from desktop_app.printing.wording import parse_wording
from desktop_app.security.ring import read_ring
from desktop_app.settings import read_preferences
from desktop_app.storage.copies import MANIFEST, read_backup
from desktop_app.views.widgets.scan_reading import readable, shown
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form

FIELD = "documents.bank_letter"
_REFUSES_IN_ITS_OWN_WORD = Refused(Fault(FaultCode.CARD_UNREADABLE))


@dataclass
class Visitor:
    """An office with one family, and a folder beside it, for files to be brought to."""

    office: BuiltOffice
    beside: Path
    file_id: uuid.UUID = field(init=False)
    draft_id: uuid.UUID = field(init=False)

    def __post_init__(self) -> None:
        reception = self.office.door(Role.RECEPTION)
        self.file_id = submit(reception, widow_form()).file_id
        self.draft_id = reception.run(drafts.save_draft, DraftKind.INTAKE, widow_form())

    def put(self, name: str, data: bytes) -> Path:
        """Lay the file beside the office under a name of our own."""
        path = self.beside / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path


Door = Callable[[Visitor, str, bytes], object]


def _draft(at: Visitor, name: str, data: bytes) -> object:
    return at.office.door(Role.RECEPTION).run(drafts.attach_to_draft, at.draft_id, FIELD, Scan(data, name))


def _document(at: Visitor, name: str, data: bytes) -> object:
    scan = Scan(data, name)
    return at.office.door(Role.RECEPTION).run(receive_document, at.file_id, DocumentKind.DEATH_CERTIFICATE, {}, scan)


def _signed_paper(at: Visitor, name: str, data: bytes) -> object:
    return at.office.door(Role.RECEPTION).run(sign_declaration, at.file_id, Scan(data, name))


def _scans(at: Visitor, name: str, data: bytes) -> object:
    return take_file(at.office.door(Role.RECEPTION), name, data)


def _folder(at: Visitor, name: str, data: bytes) -> object:
    (outcome,) = take_all(at.office.door(Role.RECEPTION), [Given(name, at.put("scan", data), remove=True)])
    if outcome.faults:
        raise Refused(*outcome.faults)
    return outcome


def _box(at: Visitor, name: str, data: bytes) -> object:
    """Take a picture at the desk, and look at it there; a PDF is drawn by the press, at the other doors."""
    del at
    given = readable(name, data)
    if given is None or not (given[1].startswith(b"%PDF") or not shown(given[1]).isNull()):
        raise _REFUSES_IN_ITS_OWN_WORD
    return given


def _logo(at: Visitor, name: str, data: bytes) -> object:
    del name
    return at.office.door(Role.ADMINISTRATOR).run(change_logo, data)


def _first_logo(at: Visitor, name: str, data: bytes) -> object:
    del at, name
    faults = [fault for fault in setup_faults(SetupDraft({}, logo=data)) if fault.field == "logo"]
    if faults:
        raise Refused(*faults)
    return None


def _check(at: Visitor, name: str, data: bytes) -> object:
    del name
    return at.office.door(Role.RECEPTION).ask(check_file, data)


def _check_code(at: Visitor, name: str, data: bytes) -> object:
    del name
    text = data[:100_000].decode("latin-1")
    mark_of(text)
    return at.office.door(Role.RECEPTION).ask(check_code, text)


def _verify(at: Visitor, name: str, data: bytes) -> object:
    del at, name
    return check_with_cards(data, [])


def _verify_card(at: Visitor, name: str, data: bytes) -> object:
    del at, name
    try:
        return check_with_cards(b"MF1:", [data])
    except ValueError:
        raise _REFUSES_IN_ITS_OWN_WORD from None


def _card(at: Visitor, name: str, data: bytes) -> object:
    del name
    return at.office.door(Role.ADMINISTRATOR).ask(look_at_card, data)


def _backup(at: Visitor, name: str, data: bytes) -> object:
    del name
    if read_backup(at.put(f"copies/20260101T000000Z-aaaaaaaaaaaa/{MANIFEST}", data).parent) is None:
        raise Refused(Fault(FaultCode.NOT_A_BACKUP))
    return None


def _slots(at: Visitor, name: str, data: bytes) -> object:
    del name
    if read_ring(at.put("keyslots.json", data)) is None:
        raise Refused(Fault(FaultCode.STORE_DAMAGED))
    return None


def _rules(at: Visitor, name: str, data: bytes) -> object:
    del at
    return Policy.from_toml(data.decode("utf-8", "replace"), name[-80:])


def _checklist(at: Visitor, name: str, data: bytes) -> object:
    del at
    return read_as(Checklist, read_toml(data.decode("utf-8", "replace"), name[-80:]), name[-80:])


def _wording(at: Visitor, name: str, data: bytes) -> object:
    del at
    try:
        return parse_wording(data.decode("utf-8", "replace"), name[-80:])
    except ValueError:  # whoever writes wordings is a developer: the editor of the screens never hands TOML over
        raise _REFUSES_IN_ITS_OWN_WORD from None


def _preferences(at: Visitor, name: str, data: bytes) -> object:
    del name
    return read_preferences(at.put("preferences.toml", data))


DOORS: dict[str, Door] = {
    "a scan in a draft": _draft,
    "a document of a file": _document,
    "a signed declaration": _signed_paper,
    "scans taken in": _scans,
    "the folder of scans": _folder,
    "a picture at the desk": _box,
    "the logo": _logo,
    "the logo at set-up": _first_logo,
    "a paper to check": _check,
    "a code to check": _check_code,
    "verify on the command line": _verify,
    "the card of verify": _verify_card,
    "the card of a seal": _card,
    "a copy to restore": _backup,
    "key slots": _slots,
    "rules of a policy": _rules,
    "a checklist": _checklist,
    "words of a paper": _wording,
    "how the screen looks": _preferences,
}
ATTACHMENT = "a scan in a draft"
"""The door that the whole corpus passes even in the shortest form."""
