import pytest
from sqlalchemy import select

from desktop_app.models.documents import Attachment
from desktop_app.models.scans import TrayPage
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.settings import Places
from desktop_app.storage.attachments import LARGEST, AttachmentVault, checked_kind, still_named
from desktop_app.storage.changes import Change
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.history import history
from tests.storage.conftest import AT, FILE, writing
from tests.storage.records import PNG, attachment, staff


@pytest.fixture
def vault(places: Places) -> AttachmentVault:
    return AttachmentVault(places.attachments)


def test_a_file_comes_back_and_cannot_be_read_on_the_disk(store: Store, vault: AttachmentVault) -> None:
    with writing(store) as session:
        session.add(attachment(vault, "صورة الهوية 1098765432".encode()))
    with store.reading() as session:
        row = session.scalars(select(Attachment)).one()
        assert vault.read(row) == PNG + "صورة الهوية 1098765432".encode()
    (file,) = vault.folder.iterdir()
    assert b"1098765432" not in file.read_bytes()
    assert b"PNG" not in file.read_bytes()


def test_the_journal_tells_of_a_file_but_never_its_key(store: Store, vault: AttachmentVault) -> None:
    with writing(store) as session:
        session.add(row := attachment(vault))
    with store.reading() as session:
        changes = history(session, FILE)[0].changes or ()
    assert Change("attachment", str(row.id), "sha256", None, row.sha256) in changes
    assert "secret" not in {change.field for change in changes}


def test_a_damaged_exchanged_or_missing_file_is_never_given_out(store: Store, vault: AttachmentVault) -> None:
    first, second = attachment(vault, b"one"), attachment(vault, b"two")
    path, other = vault.folder / first.stored_name, vault.folder / second.stored_name
    whole = path.read_bytes()
    for damaged in (whole[:-1], whole[:5], b"", bytes([whole[0] ^ 1]) + whole[1:], other.read_bytes()):
        path.write_bytes(damaged)
        with pytest.raises(StoreTrouble) as refusal:
            vault.read(first)
        assert refusal.value.trouble is Trouble.FILE_DAMAGED
    path.unlink()
    with pytest.raises(StoreTrouble) as refusal:
        vault.read(first)
    assert refusal.value.trouble is Trouble.FILE_MISSING


def test_orphans_are_swept_and_what_has_a_row_stays(store: Store, vault: AttachmentVault) -> None:
    with writing(store) as session:
        session.add(kept := attachment(vault))
    vault.put(PNG + b"never committed")
    (vault.folder / "0123.part").write_bytes(b"half")
    vault = AttachmentVault(vault.folder)
    with store.reading() as session:
        assert vault.sweep(session) == 2
        assert vault.missing(session) == []
    assert [path.name for path in vault.folder.iterdir()] == [kept.stored_name]


def test_a_file_that_is_put_in_while_others_are_swept_stays(store: Store, vault: AttachmentVault) -> None:
    AttachmentVault(vault.folder).put(PNG + b"left by a kill")
    waiting = attachment(vault)
    with store.reading() as session:
        assert vault.sweep(session) == 1
    with writing(store) as session:
        session.add(waiting)
        session.flush()
        assert vault.read(waiting) == PNG + b"a scan"
    with store.reading() as session:
        assert vault.sweep(session) == 0


def test_orphans_are_swept_among_more_files_than_are_looked_at_together(store: Store, vault: AttachmentVault) -> None:
    with writing(store) as session:
        session.add_all(kept := [attachment(vault, bytes([number])) for number in range(3)])
    for number in range(1100):
        (vault.folder / f"{number:04}.part").write_bytes(b"half")
    with store.reading() as session:
        assert vault.sweep(session) == 1100
    assert {path.name for path in vault.folder.iterdir()} == {row.stored_name for row in kept}


def test_a_row_without_its_file_is_told_and_whether_a_record_still_names_it(
    store: Store, vault: AttachmentVault
) -> None:
    with writing(store) as session:
        row, replaced, who = attachment(vault), attachment(vault, b"2"), staff()
        session.add_all([row, replaced, who])
        session.flush()
        session.add(TrayPage(attachment_id=row.id, reason=TrayReason.NO_CODE, arrived_at=AT, arrived_by=who.id))
    (vault.folder / row.stored_name).unlink()
    (vault.folder / replaced.stored_name).unlink()
    with store.reading() as session:
        missing = vault.missing(session)
        assert set(missing) == {row.stored_name, replaced.stored_name}
        assert still_named(session, missing) == {row.stored_name}


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", Trouble.FILE_EMPTY),
        (b"MZ\x90\x00", Trouble.FILE_KIND),
        (b"PK\x03\x04", Trouble.FILE_KIND),
        (b"<svg onload=x>", Trouble.FILE_KIND),
        (b"\xff\xd8\xff" + bytes(LARGEST), Trouble.FILE_TOO_LARGE),
    ],
)
def test_other_kinds_and_sizes_are_refused(vault: AttachmentVault, data: bytes, trouble: Trouble) -> None:
    with pytest.raises(StoreTrouble) as refusal:
        vault.put(data)
    assert refusal.value.trouble is trouble
    assert list(vault.folder.iterdir()) == []


def test_the_kind_is_told_by_the_first_bytes() -> None:
    assert checked_kind(b"\xff\xd8\xff\xe0") == "image/jpeg"
    assert checked_kind(PNG) == "image/png"
    assert checked_kind(b"%PDF-1.7") == "application/pdf"


def test_what_the_program_made_itself_needs_no_mark_of_a_known_kind(vault: AttachmentVault) -> None:
    assert vault.put(b"[]", "application/json").media_type == "application/json"
