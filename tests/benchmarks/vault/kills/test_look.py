"""Looking at a killed office notices whatever a kill must not leave behind."""

import uuid
from contextlib import closing

from benchmarks.vault.kills.found import Trouble
from benchmarks.vault.kills.heard import Heard
from desktop_app.casework.desk import OFFICE
from desktop_app.casework.door import now
from desktop_app.storage.context import EntryContext
from desktop_app.storage.engine import connect
from desktop_app.storage.journal import head
from desktop_app.storage.recorder import note
from tests.benchmarks.vault.kills.conftest import Looked


def _strike(looked: Looked, *words: str) -> None:
    """Change the store behind the program's back."""
    with closing(connect(looked.places.store, looked.before.key)) as connection:
        for each in words:
            connection.execute(each)


def test_an_untouched_office_is_sound_and_opens_at_once(looked: Looked) -> None:
    found = looked.again()
    assert found.troubles == []
    assert found.reopened > 0


def test_an_acknowledged_act_that_never_reached_the_disk_is_noticed(looked: Looked) -> None:
    as_it_was = looked.places.store.read_bytes()
    acknowledged = Heard(heads=[_act(looked)])
    assert looked.troubles(acknowledged) == set()
    looked.places.store.write_bytes(as_it_was)
    assert looked.troubles(acknowledged) == {Trouble.LOST}


def _act(looked: Looked) -> str:
    """Do an act that leaves an entry, and return the head that holds it."""
    store = looked.store()
    with store.writing() as session:
        note(session, EntryContext("act", OFFICE, now()))
        session.commit()
        done = head(session)
    store.close()
    return done


def test_a_row_that_no_entry_explains_is_noticed(looked: Looked) -> None:
    _strike(looked, "UPDATE person SET mobile = '+966500000999' WHERE id = (SELECT id FROM person LIMIT 1)")
    assert looked.troubles() == {Trouble.HALF}


def test_a_row_that_is_gone_without_an_entry_is_noticed(looked: Looked) -> None:
    _strike(looked, "DELETE FROM reception WHERE id = (SELECT id FROM reception LIMIT 1)")
    assert looked.troubles() == {Trouble.HALF}


def test_a_record_that_the_search_does_not_know_is_noticed(looked: Looked) -> None:
    _strike(looked, "DELETE FROM search_entry WHERE id = (SELECT id FROM search_entry LIMIT 1)")
    assert looked.troubles() == {Trouble.HALF}


def test_a_broken_chain_is_noticed(looked: Looked) -> None:
    with closing(connect(looked.places.store, looked.before.key)) as connection:
        triggers = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal_entry'"
        ).fetchall()
    _strike(
        looked,
        *(f'DROP TRIGGER "{name}"' for (name,) in triggers),
        "UPDATE journal_entry SET role = 'nobody' WHERE seq = 5",
    )
    assert Trouble.CHAIN in looked.troubles()


def test_a_row_without_its_file_is_noticed(looked: Looked) -> None:
    next(looked.places.attachments.iterdir()).unlink()
    assert looked.troubles() == {Trouble.FILE}


def test_a_file_without_a_row_is_swept_and_counted(looked: Looked) -> None:
    (looked.places.attachments / "0123456789abcdef").write_bytes(b"left by a kill")
    found = looked.again()
    assert (found.swept, found.troubles) == (1, [])


def test_a_draft_that_was_saved_and_is_gone_is_noticed(looked: Looked) -> None:
    heard = Heard(drafts={str(uuid.uuid4()): {"person.full_name": "نورة"}})
    assert looked.troubles(heard) == {Trouble.LOST}


def test_a_scan_that_left_its_folder_without_being_kept_is_noticed(looked: Looked) -> None:
    heard = Heard(dropped={"scan-1.pdf": 2})
    assert looked.troubles(heard) == {Trouble.LOST}
    (looked.places.scans / "scan-1.pdf").write_bytes(b"%PDF-")
    assert looked.troubles(heard) == set()


def test_preferences_that_cannot_be_read_are_noticed(looked: Looked) -> None:
    looked.places.preferences.write_text("font_size = ", encoding="utf-8")
    assert looked.troubles() == {Trouble.LOCKS}


def test_a_pass_phrase_that_opens_neither_old_nor_new_is_noticed(looked: Looked) -> None:
    heard = Heard(phrases_begun=["سطر حجر غيمة"], phrases=["سطر حجر غيمة"])
    assert Trouble.LOCKS in looked.troubles(heard)


def test_a_change_of_key_that_was_acknowledged_and_is_undone_is_noticed(looked: Looked) -> None:
    assert looked.troubles(Heard(keys_begun=1, keys=1)) == {Trouble.LOST}
