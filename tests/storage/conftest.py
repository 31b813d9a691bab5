"""A real encrypted store in a temporary folder, made once and copied for each test."""

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.models.office import Device
from desktop_app.settings import Places
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.opening import create_store, open_store
from desktop_app.storage.recorder import RecordingSession

KEY = bytes(range(32))
AT = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
FILE, OFFICE, ACTOR = uuid.UUID(int=7), uuid.UUID(int=1), uuid.UUID(int=9)


def entry(act: str = "file.change", subject: uuid.UUID = FILE, reason: str = "") -> EntryContext:
    return EntryContext(act=act, subject=subject, at=AT, actor=ACTOR, role="researcher", reason=reason)


@contextmanager
def writing(store: Store, act: str = "file.change", reason: str = "") -> Iterator[RecordingSession]:
    """One transaction with one journal entry."""
    with store.writing() as session:
        session.info[ENTRY] = entry(act, reason=reason)
        yield session
        session.commit()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "store.db"
    store = create_store(path, KEY)
    with store.writing() as session:
        session.add(Device(name="reception", since=AT))
        session.info[ENTRY] = entry("office.found", OFFICE)
        session.commit()
    store.close()
    return path


@pytest.fixture
def places(tmp_path: Path, template: Path) -> Places:
    places = Places(tmp_path / "office").prepare()
    shutil.copyfile(template, places.store)
    places.keyslots.write_bytes(b'{"slots": "as they are"}')
    return places


@pytest.fixture
def store(places: Places) -> Iterator[Store]:
    opened = open_store(places.store, KEY)
    yield opened
    opened.close()
