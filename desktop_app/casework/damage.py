"""When the store is damaged: it is left as it is, and the newest good copy is offered in its place."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.troubles import told_in_words
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import ltr
from desktop_app.settings import Places
from desktop_app.storage.copies import Backup, list_backups
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import StoreTrouble, Trouble, trouble_of
from desktop_app.storage.proof import check_pages
from desktop_app.storage.watch import Watch

COPY = "copy"

_DAMAGE = {Trouble.DAMAGED, Trouble.UNREADABLE, Trouble.MISSING}


@contextmanager
def offering_a_copy(places: Places, key: bytes) -> Iterator[None]:
    """Turn damage that shows while the store is opened into a refusal that offers the newest good copy."""
    try:
        yield
    except (DBAPIError, StoreTrouble) as error:
        if trouble_of(error) not in _DAMAGE:
            raise
        raise Refused(damaged(places, key)) from error


def damaged(places: Places, key: bytes) -> Fault:
    """Say that the store is damaged, and which copy to put in its place, if there is a good one."""
    copy = newest_good_copy(places, key)
    if copy is None:
        return Fault(FaultCode.STORE_DAMAGED_NO_COPY)
    counts = {name: ltr(getattr(copy.proof, name)) for name in ("people", "files", "attachments")}
    at = ltr(f"{copy.at.astimezone(SAUDI_TIME):%Y-%m-%d %H:%M}")
    return Fault(FaultCode.STORE_DAMAGED_COPY, params={"at": at, COPY: str(copy.folder), **counts})


def offered_copy(faults: Iterable[Fault]) -> str:
    """Return the folder of the copy that a refusal offers, or nothing."""
    return next((fault.params[COPY] for fault in faults if COPY in fault.params), "")


def newest_good_copy(places: Places, key: bytes) -> Backup | None:
    """Return the newest copy on this computer whose every page and whose own word of itself is authentic."""
    return next((copy for copy in list_backups(places.backups) if _is_good(copy, key)), None)


def look_through(store: Store, watch: Watch | None = None) -> None:
    """Check every page of an open store, however large, beside the work; a damaged one is condemned."""
    with told_in_words():
        try:
            check_pages(store.path, store.key, watch)
        except StoreTrouble as trouble:
            if trouble.trouble is Trouble.DAMAGED:
                store.condemn()
            raise


def _is_good(copy: Backup, key: bytes) -> bool:
    try:
        check_pages(copy.store, key)
    except StoreTrouble:
        return False
    return copy.is_vouched_for(key)
