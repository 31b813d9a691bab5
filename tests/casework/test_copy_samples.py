"""Attachments are read again day by day; what is damaged on one side is brought from the other."""

from desktop_app.casework.attachments import Scan
from desktop_app.casework.copy_keeping import standing, tend
from desktop_app.casework.copy_record import recall
from desktop_app.casework.copy_samples import forget_replaced, put_back, read_sample, sample_today
from desktop_app.casework.documents import receive_document, scan_document
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.copies import CopyState
from desktop_app.policy.terms import DocumentKind, Role
from desktop_app.storage.attachments import still_named
from desktop_app.storage.copies import ATTACHMENTS
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.scanned import add_scans, spoil
from tests.given import PICTURE

SCANS = 40


def _copied(office: BuiltOffice) -> list[str]:
    names = add_scans(office, SCANS)
    office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    return names


def test_every_scan_is_seen_within_thirty_days_and_the_journal_says_who(office: BuiltOffice) -> None:
    names, door, seen = _copied(office), office.door(Role.RECEPTION), 0
    for _ in range(30):
        count = door.ask(sample_today, office.opened, None)
        seen += door.ask(read_sample, office.opened, None, count).seen
        assert door.ask(sample_today, office.opened, None) == 0
        office.clock.move(days=1)
        if seen >= SCANS:
            break
    assert seen >= len(names)
    with office.opened.store.reading() as session:
        told = entries(session, Wanted(act="keep_copies"), limit=1)[0]
    assert (told.actor, told.role, told.reason) == (None, "", "read=2 mended=0 damaged=0")


def test_a_damaged_or_lost_file_of_the_copy_is_brought_anew(office: BuiltOffice) -> None:
    names, copies = _copied(office), office.places.backups / ATTACHMENTS
    spoil(copies, names[0])
    (copies / names[1]).unlink()
    found = office.door(Role.RECEPTION).ask(read_sample, office.opened, None, SCANS)
    assert (found.seen, found.mended, found.damaged) == (SCANS, 2, ())
    assert [(copies / name).read_bytes() == office.places.attachments.joinpath(name).read_bytes() for name in names]


def test_what_is_damaged_in_the_office_is_put_back_from_the_copy(office: BuiltOffice) -> None:
    names, copies, door = _copied(office), office.places.backups / ATTACHMENTS, office.door(Role.ADMINISTRATOR)
    spoil(office.places.attachments, names[0])
    (office.places.attachments / names[1]).unlink()
    spoil(office.places.attachments, names[2])
    spoil(copies, names[2])
    door.ask(read_sample, office.opened, None, SCANS)
    assert recall(office.places).damaged == tuple(names[:3])
    assert door.run(put_back, office.opened, [None]) == 1
    assert recall(office.places).damaged == (names[2],)
    assert door.ask(read_sample, office.opened, None, SCANS).damaged == (names[2],)


def test_what_was_attached_anew_in_place_of_a_damaged_scan_sets_it_right(office: BuiltOffice) -> None:
    reception, file_id = office.door(Role.RECEPTION), submit(office.door(Role.RECEPTION), widow_form()).file_id
    typed = {"number": "881203", "issued": "H1448-01-09"}
    document = reception.run(receive_document, file_id, DocumentKind.DEATH_CERTIFICATE, typed, Scan(PICTURE))
    (name,) = (path.name for path in office.places.attachments.iterdir())
    spoil(office.places.attachments, name)
    tend(reception, office.opened)
    assert standing(office.places, office.clock()).state is CopyState.ATTACHMENT_DAMAGED
    reception.run(scan_document, document, Scan(PICTURE))
    reception.ask(forget_replaced, office.opened)
    assert recall(office.places).damaged == ()
    office.clock.move(days=1)
    tend(reception, office.opened)
    assert standing(office.places, office.clock()).state is not CopyState.ATTACHMENT_DAMAGED
    (office.places.attachments / name).unlink()
    with office.opened.store.reading() as session:
        assert still_named(session, office.opened.vault.missing(session)) == set()


def test_the_reading_goes_round(office: BuiltOffice) -> None:
    names, door = _copied(office), office.door(Role.RECEPTION)
    door.ask(read_sample, office.opened, None, SCANS - 1)
    assert recall(office.places).cursor_here == names[-2]
    door.ask(read_sample, office.opened, None, 3)
    assert recall(office.places).cursor_here == names[1]
