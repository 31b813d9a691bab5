"""What is issued carries a signed code and the seal, and is printed only after its record is there."""

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.declarations import declaration_fields
from desktop_app.casework.letters.issue import issue_paper, preview_paper
from desktop_app.casework.opening import open_office
from desktop_app.casework.papers import paper_bytes
from desktop_app.casework.seals.trust import key_named, trusted_keys
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.printing.code.paper import PaperCode
from desktop_app.printing.code.reading import read_printed
from desktop_app.printing.seal import SealState, check
from desktop_app.security.slots import KeySlots
from tests.builders import ADMINISTRATOR, PASSPHRASE, BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import IDENTITY, Widow
from tests.printing.material import codes_on

KIND = PaperKind.DATA_ACCURACY_DECLARATION


def issued(desk: Desk, widow: Widow) -> Paper:
    fields = declaration_fields(desk, desk.get(CaseFile, widow.file_id))
    return desk.get(Paper, issue_paper(desk, KIND, fields, file_id=widow.file_id, needs_signature=True))


def test_the_code_says_what_the_record_says_and_this_branch_signed_it(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> None:
        paper = issued(desk, widow)
        code = read_printed(paper.code)
        assert isinstance(code, PaperCode)
        facts = code.facts
        assert (facts.kind, facts.serial, facts.day, facts.branch_prefix) == (KIND, paper.serial, desk.today, "NSM")
        assert (facts.masked_name, facts.last_four) == ("ن*** العتيبي", IDENTITY[-4:])
        assert paper.data_hash.startswith(facts.data_hash)
        assert paper.journal_head.startswith(facts.journal_head)
        key = key_named(desk, code.key_id)
        assert key is not None
        assert code.is_signed_by(key.code_public)

    at_desk(office, widow, piece)


def test_a_paper_about_nobody_names_nobody(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> None:
        fields = declaration_fields(desk, desk.get(CaseFile, widow.file_id))
        code = read_printed(desk.get(Paper, issue_paper(desk, KIND, fields)).code)
        assert isinstance(code, PaperCode)
        assert (code.facts.masked_name, code.facts.last_four) == ("", "")

    at_desk(office, widow, piece)


def test_the_kept_bytes_carry_the_code_and_the_seal(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> None:
        paper = issued(desk, widow)
        pdf = desk.vault.read(desk.get(Attachment, paper.bytes_id))
        pages = codes_on(pdf)
        assert len(pages) == paper.pages
        assert pages[0] == [paper.code]
        report = check(pdf, trusted_keys(desk))
        assert report.state is SealState.GENUINE
        assert report.sealed_at == desk.now
        assert paper.seal_key_id == desk.sealer.in_use(desk.session).row_id

    at_desk(office, widow, piece)


def test_a_draft_has_neither_code_nor_seal(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> bytes:
        return preview_paper(desk, KIND, declaration_fields(desk, desk.get(CaseFile, widow.file_id)), widow.file_id)

    draft = at_desk(office, widow, piece)
    assert not any(codes_on(draft))
    assert check(draft, ()).state is SealState.NO_SEAL


def test_what_goes_to_the_printer_is_read_after_its_record_is_there_and_is_always_the_same(
    office: BuiltOffice, widow: Widow
) -> None:
    key = at_desk(office, widow, lambda desk, widow: issued(desk, widow).id)
    office.close()
    key_of_store = KeySlots(office.places.keyslots).open(ADMINISTRATOR, PASSPHRASE).key
    reopened = BuiltOffice(office.places, open_office(office.places, key_of_store), office.clock)
    first = reopened.door(Role.RECEPTION).ask(paper_bytes, key)
    assert reopened.door(Role.RECEPTION).ask(paper_bytes, key) == first
    assert codes_on(first)[0]
    reopened.close()
