import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.storage import copies
from desktop_app.storage.copies import Backup, kept, list_backups, read_backup, rotate
from desktop_app.storage.proof import Proof

NOW = datetime(2026, 11, 19, 12, 30, tzinfo=UTC)
PROOF = Proof("ab" * 32, 3, 2, 1, 0)
KEY = bytes(range(32))


def make(folder: Path, at: datetime) -> Path:
    place = folder / copies.name_of(at, PROOF)
    place.mkdir(parents=True)
    (place / copies.STORE).write_bytes(b"encrypted")
    (place / copies.KEYSLOTS).write_bytes(b"{}")
    copies.write_manifest(place, at, PROOF, KEY)
    return place


def test_a_backup_says_what_it_holds(tmp_path: Path) -> None:
    place = make(tmp_path, NOW)
    found = read_backup(place)
    assert found is not None
    assert replace(found, seal="") == Backup(place, NOW, 9, PROOF)
    assert found.is_vouched_for(KEY)
    assert place.name == "20261119T123000Z-abababababab"


def test_a_backup_of_before_gaps_were_named_has_none(tmp_path: Path) -> None:
    place = make(tmp_path, NOW)
    told = json.loads((place / copies.MANIFEST).read_bytes())
    del told["lacking"], told["seal"]
    (place / copies.MANIFEST).write_text(json.dumps(told), encoding="utf-8")
    assert read_backup(place) == Backup(place, NOW, 9, PROOF)


@pytest.mark.parametrize(
    "changed",
    [
        {"at": NOW + timedelta(days=200)},
        {"proof": replace(PROOF, people=900)},
        {"lock": b"another"},
        {"lacking": ("0123",)},
        {"seal": "0" * 64},
        {"seal": "ختم\ud800"},
    ],
)
def test_what_a_copy_says_of_itself_cannot_be_changed_without_its_key(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    found = read_backup(make(tmp_path, NOW))
    assert found is not None
    assert found.is_vouched_for(KEY)
    assert not found.is_vouched_for(bytes(32))
    assert not replace(found, **changed).is_vouched_for(KEY)  # type: ignore[arg-type]  # by field name


def test_a_copy_whose_seal_goes_by_another_word_is_no_backup(tmp_path: Path) -> None:
    place = make(tmp_path, NOW)
    manifest = place / copies.MANIFEST
    manifest.write_bytes(manifest.read_bytes().replace(b'"seal"', b'"sdal"'))
    assert read_backup(place) is None


@pytest.mark.parametrize("spoiled", [copies.STORE, copies.KEYSLOTS, copies.MANIFEST])
def test_a_backup_that_lacks_a_part_is_no_backup(tmp_path: Path, spoiled: str) -> None:
    place = make(tmp_path, NOW)
    (place / spoiled).unlink()
    assert read_backup(place) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"v": 2}', "null"])
def test_a_manifest_that_cannot_be_read_is_no_backup(tmp_path: Path, text: str) -> None:
    place = make(tmp_path, NOW)
    (place / copies.MANIFEST).write_text(text, encoding="utf-8")
    assert read_backup(place) is None


def test_a_copy_cut_short_or_renamed_is_no_backup(tmp_path: Path) -> None:
    place = make(tmp_path, NOW)
    (place / copies.STORE).write_bytes(b"encr")
    assert read_backup(place) is None
    whole = make(tmp_path, NOW + timedelta(hours=1))
    whole.rename(tmp_path / "20270101T000000Z-abababababab")
    assert list_backups(tmp_path) == []


def test_backups_are_listed_newest_first(tmp_path: Path) -> None:
    for hours in (2, 0, 1):
        make(tmp_path, NOW - timedelta(hours=hours))
    (tmp_path / "attachments").mkdir()
    (tmp_path / "half.part").mkdir()
    assert [backup.at for backup in list_backups(tmp_path)] == [NOW - timedelta(hours=hours) for hours in range(3)]
    assert list_backups(tmp_path / "nowhere") == []


def test_hours_days_and_months_make_room(tmp_path: Path) -> None:
    every_hour = [Backup(Path(str(hours)), NOW - timedelta(hours=hours), 1, PROOF) for hours in range(24 * 500)]
    names = kept(every_hour)
    staying = [backup for backup in every_hour if backup.folder in names]
    ages = [NOW - backup.at for backup in staying]
    assert ages[:24] == [timedelta(hours=hours) for hours in range(24)]
    assert len([age for age in ages if age < timedelta(days=14)]) == 24 + 12
    assert 24 + 12 + 10 <= len(staying) <= 24 + 14 + 12
    assert max(ages) > timedelta(days=320)


def test_what_was_ended_half_way_is_swept(tmp_path: Path) -> None:
    place = make(tmp_path, NOW)
    (tmp_path / "left.part").mkdir()
    (tmp_path / "file.part").write_bytes(b"x")
    older = make(tmp_path, NOW - timedelta(minutes=5))
    assert rotate(tmp_path) == 1
    assert sorted(tmp_path.iterdir()) == [place]
    assert not older.exists()


def test_the_copy_just_made_stays_though_the_clock_was_set_back(tmp_path: Path) -> None:
    make(tmp_path, NOW + timedelta(minutes=5))
    made = make(tmp_path, NOW)
    assert rotate(tmp_path, made) == 0
    assert rotate(tmp_path) == 1


def test_a_second_copy_of_one_second_takes_the_next_free_name(tmp_path: Path) -> None:
    assert copies.free_moment(tmp_path, NOW, PROOF) == NOW
    make(tmp_path, NOW)
    make(tmp_path, NOW + timedelta(seconds=1))
    assert copies.free_moment(tmp_path, NOW, PROOF) == NOW + timedelta(seconds=2)


def test_on_a_usb_stick_backups_have_a_folder_of_their_own(tmp_path: Path) -> None:
    assert copies.elsewhere(tmp_path) == tmp_path / copies.FOLDER_ELSEWHERE
    assert copies.elsewhere(copies.elsewhere(tmp_path)) == tmp_path / copies.FOLDER_ELSEWHERE
