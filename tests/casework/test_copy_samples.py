"""Attachments are read again day by day; what is damaged on one side is brought from the other."""

from desktop_app.casework.copy_record import recall
from desktop_app.casework.copy_samples import put_back, read_sample, sample_today
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Role
from desktop_app.storage.copies import ATTACHMENTS
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.scanned import add_scans, spoil

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


def test_the_reading_goes_round(office: BuiltOffice) -> None:
    names, door = _copied(office), office.door(Role.RECEPTION)
    door.ask(read_sample, office.opened, None, SCANS - 1)
    assert recall(office.places).cursor_here == names[-2]
    door.ask(read_sample, office.opened, None, 3)
    assert recall(office.places).cursor_here == names[1]
