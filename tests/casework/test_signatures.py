"""Signing on the screen: what is kept, what the copy shows, and what it proves by the policy."""

import hashlib
import json
import uuid
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.paper_lists import paper_row
from desktop_app.casework.papers import paper_bytes, record_signature, void_paper
from desktop_app.casework.signatures import copy_signed_on_screen, offer_signing, sign_on_screen
from desktop_app.models.documents import Attachment, Declaration
from desktop_app.models.office import PolicyVersion
from desktop_app.models.signatures import ScreenSignature
from desktop_app.policy.chapters import SigningRule
from desktop_app.policy.drawing import Drawing, as_json
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, load_bundled
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.printing.record import read_record
from desktop_app.printing.seal import SealState, TrustedKey, check
from desktop_app.storage.history import history
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.policy.test_drawing import dash
from tests.printing.material import folded, text_by_poppler

DRAWN = dash(5000, 40)


def sign(
    office: BuiltOffice, paper: uuid.UUID, role: str = "beneficiary", signer: str = "نورة", drawn: Drawing = DRAWN
) -> PaperState:
    return office.door(Role.RECEPTION).run(sign_on_screen, paper, role, signer, drawn, SigningDevice.PEN)


def refused(office: BuiltOffice, paper: uuid.UUID, *given: object) -> FaultCode:
    with pytest.raises(Refused) as refusal:
        sign(office, paper, *given)  # type: ignore[arg-type]  # a test gives what a screen would not
    return refusal.value.faults[0].code


def let_the_screen_suffice(office: BuiltOffice, widow: Widow) -> None:
    def write(desk: Desk, _widow: Widow) -> None:
        row = desk.session.scalars(select(PolicyVersion)).one()
        policy = Policy.from_toml(row.body, "own")
        row.body = msgspec.structs.replace(policy, signing=SigningRule(screen_signature_suffices=True)).to_toml()

    at_desk(office, widow, write)


def state(office: BuiltOffice, paper: uuid.UUID) -> PaperState:
    row = office.door(Role.RECEPTION).ask(paper_row, paper)
    assert row is not None
    return row.state


@pytest.mark.parametrize("key", BUNDLED_KEYS)
def test_none_of_the_five_policies_takes_a_signature_on_the_screen_for_proof(key: str) -> None:
    assert not load_bundled(key).signing.screen_signature_suffices


def test_the_boxes_of_a_paper_are_offered_by_their_names(office: BuiltOffice, paper: uuid.UUID) -> None:
    offer = office.door(Role.RECEPTION).ask(offer_signing, paper)
    assert [box.key for box in offer.boxes] == ["beneficiary", "employee", "manager", "reader"]
    assert offer.boxes[0].name == "نورة سعد العتيبي"
    assert offer.boxes[0].role == "المستفيد"
    assert not offer.suffices


def test_the_strokes_are_kept_encrypted_under_the_hash_that_the_journal_holds(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID
) -> None:
    sign(office, paper)

    def kept(desk: Desk, widow: Widow) -> tuple[bytes, bytes, str, list[str]]:
        row = desk.session.scalars(select(ScreenSignature)).one()
        strokes = desk.get(Attachment, row.strokes_id)
        entry = history(desk.session, widow.file_id)[0]
        told = [str(change.new) for change in entry.changes or () if change.field == "strokes_hash"]
        return desk.vault.read(strokes), (desk.vault.folder / strokes.stored_name).read_bytes(), row.strokes_hash, told

    strokes, on_disk, kept_hash, in_journal = at_desk(office, widow, kept)
    assert strokes == as_json(DRAWN)
    assert hashlib.sha256(strokes).hexdigest() == kept_hash
    assert in_journal == [kept_hash]
    assert b"strokes" not in on_disk
    assert json.loads(strokes)["strokes"][0][1] == list(DRAWN[0][1])


def certificate(office: BuiltOffice, widow: Widow) -> bytes:
    return at_desk(office, widow, lambda desk, _: desk.sealer.in_use(desk.session).certificate)


def test_the_copy_is_the_same_paper_sealed_with_the_signature_in_its_box(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID, tmp_path: Path
) -> None:
    door = office.door(Role.RECEPTION)
    assert door.ask(copy_signed_on_screen, paper) is None
    original = door.ask(paper_bytes, paper)
    sign(office, paper)
    copy = door.ask(copy_signed_on_screen, paper)
    assert copy is not None
    assert door.ask(paper_bytes, paper) == original
    assert read_record(copy) == read_record(original)
    row = door.ask(paper_row, paper)
    assert row is not None
    assert check(copy, [TrustedKey(certificate(office, widow))]).state is SealState.GENUINE
    text = folded(text_by_poppler(copy, tmp_path))
    assert row.serial in text
    assert "على الشاشة" in text
    assert "على الشاشة" not in folded(text_by_poppler(original, tmp_path))
    assert dark(copy) > dark(original)


def dark(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    dots = sum(sum(1 for dot in page.render(grayscale=True).to_pil().tobytes() if dot < 100) for page in document)
    document.close()
    return dots


def test_each_new_copy_shows_all_who_signed_before(office: BuiltOffice, paper: uuid.UUID, tmp_path: Path) -> None:
    sign(office, paper)
    sign(office, paper, "employee", "سارة محمد الحربي")
    copy = office.door(Role.RECEPTION).ask(copy_signed_on_screen, paper)
    assert copy is not None
    assert folded(text_by_poppler(copy, tmp_path)).count("على الشاشة") == 2
    offer = office.door(Role.RECEPTION).ask(offer_signing, paper)
    assert [box.signed_by for box in offer.boxes] == ["نورة", "سارة محمد الحربي", "", ""]


def test_a_paper_signed_on_the_screen_still_waits_for_ink(office: BuiltOffice, paper: uuid.UUID) -> None:
    for role in ("beneficiary", "employee", "manager", "reader"):
        assert sign(office, paper, role) is PaperState.COMPOSED
    assert state(office, paper) is PaperState.COMPOSED
    office.door(Role.RECEPTION).run(record_signature, paper)
    assert state(office, paper) is PaperState.SIGNED


def test_where_the_policy_says_so_a_paper_is_signed_once_everybody_did(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID
) -> None:
    let_the_screen_suffice(office, widow)
    assert office.door(Role.RECEPTION).ask(offer_signing, paper).suffices
    assert sign(office, paper) is PaperState.COMPOSED
    assert sign(office, paper, "manager") is PaperState.COMPOSED
    assert sign(office, paper, "employee") is PaperState.SIGNED
    declared = at_desk(office, widow, lambda desk, _: desk.session.scalars(select(Declaration)).one().signed_on)
    assert declared == office.clock.day


def test_a_slip_of_the_pen_is_refused(office: BuiltOffice, paper: uuid.UUID) -> None:
    assert refused(office, paper, "beneficiary", "نورة", ()) is FaultCode.DRAWING_TOO_SHORT
    assert refused(office, paper, "beneficiary", "نورة", dash(300, 9)) is FaultCode.DRAWING_TOO_SHORT


def test_a_signature_has_a_name_and_a_box_of_its_own(office: BuiltOffice, paper: uuid.UUID) -> None:
    assert refused(office, paper, "beneficiary", "  ") is FaultCode.REQUIRED
    assert refused(office, paper, "stamp") is FaultCode.NOT_FOUND
    sign(office, paper)
    assert refused(office, paper) is FaultCode.BOX_ALREADY_SIGNED


def test_neither_a_void_paper_nor_one_that_nobody_signs_is_signed(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID
) -> None:
    blank = at_desk(office, widow, lambda desk, _: issue_blank_form(desk, PaperKind.BLANK_CHECKLIST))
    assert refused(office, blank, "researcher") is FaultCode.NOT_ALLOWED_IN_STATE
    office.door(Role.RECEPTION).run(void_paper, paper, "طُبع مرتين")
    assert refused(office, paper) is FaultCode.PAPER_IS_VOID
