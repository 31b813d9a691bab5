"""Whether a store may be opened: not newer than the program, every page authentic, its log whole."""

from pathlib import Path

from desktop_app.storage.engine import Soundness
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.looking import looking
from desktop_app.storage.migrations.upgrade import REVISIONS
from desktop_app.storage.proof import check_pages
from desktop_app.storage.tail import require_whole_log

SMALL = 64 * 1024 * 1024
"""A store up to this size is checked whole before it is opened; a larger one while its people already work."""


def require_sound(store: Path, key: bytes) -> Soundness:
    """Refuse a store that is newer, damaged or has lost something, and leave it as it is."""
    _refuse_newer(store, key)
    small = store.stat().st_size <= SMALL
    if small:
        check_pages(store, key)
    return Soundness(small, require_whole_log(store, key))


def _refuse_newer(store: Path, key: bytes) -> None:
    with looking(store, key) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    if revision not in REVISIONS:
        raise StoreTrouble(Trouble.NEWER_THAN_PROGRAM, revision)
