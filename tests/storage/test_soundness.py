"""A store is opened only when it is sound, and whatever is refused stays as it is to the byte."""

from contextlib import closing

import pytest

from desktop_app.settings import Places
from desktop_app.storage import soundness
from desktop_app.storage.engine import connect
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.opening import open_store
from desktop_app.storage.soundness import require_sound
from tests.storage.conftest import KEY
from tests.storage.unclosed import everything, unclosed


@pytest.mark.parametrize("closed", [True, False])
def test_a_newer_store_is_refused_and_not_a_byte_of_it_or_beside_it_changes(places: Places, *, closed: bool) -> None:
    with closing(connect(places.store, KEY)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    if not closed:
        unclosed(places.store, acts=2)
    before = everything(places.store)
    assert len(before) == (1 if closed else 3)
    with pytest.raises(StoreTrouble) as refusal:
        open_store(places.store, KEY)
    assert (refusal.value.trouble, refusal.value.detail) == (Trouble.NEWER_THAN_PROGRAM, "9999")
    assert everything(places.store) == before


def test_a_damaged_store_is_refused_and_kept_as_evidence(places: Places) -> None:
    unclosed(places.store, acts=2)
    data = bytearray(places.store.read_bytes())
    data[20 * 4096 + 99] ^= 1
    places.store.write_bytes(data)
    before = everything(places.store)
    with pytest.raises(StoreTrouble) as refusal:
        open_store(places.store, KEY)
    assert refusal.value.trouble is Trouble.DAMAGED
    assert everything(places.store) == before


def test_a_sound_store_is_opened_with_what_was_found(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    assert require_sound(places.store, KEY).checked
    with monkeypatch.context() as patched:
        patched.setattr(soundness, "SMALL", 1000)
        store = open_store(places.store, KEY)
    assert (store.soundness.checked, store.soundness.cut_short) == (False, False)
    store.close()


def test_a_condemned_store_is_neither_read_nor_written_and_tells_once(places: Places) -> None:
    store = open_store(places.store, KEY)
    told: list[str] = []
    store.on_condemned(lambda: told.append("damaged"))
    store.condemn()
    store.condemn()
    for session in (store.reading, store.writing):
        with pytest.raises(StoreTrouble) as refusal:
            session()
        assert refusal.value.trouble is Trouble.DAMAGED
    assert told == ["damaged"]
    store.close()
