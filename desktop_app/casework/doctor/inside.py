"""The office as it looks from inside: every page, the journal's chain, the attachments, the indexes."""

from collections.abc import Iterator

from sqlalchemy import func, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.doctor.finding import Check, Finding, Said, State
from desktop_app.casework.doctor.surroundings import PATIENCE, hours
from desktop_app.casework.journal_check import verify_journal
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models import Base
from desktop_app.models.documents import Attachment
from desktop_app.models.journal import JournalEntry
from desktop_app.policy.permissions import Act
from desktop_app.storage import alike, listing, pairs, search_index
from desktop_app.storage.attachments import still_named
from desktop_app.storage.derived import are_there
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.proof import check_pages
from desktop_app.storage.search_check import check_search
from desktop_app.storage.stopping import stoppable
from desktop_app.storage.watch import Stage, Watch


def look_at_pages(_desk: Desk, opened: Opened, watch: Watch) -> Iterator[Finding]:
    """See whether every page is authentic and every index fits."""
    try:
        check_pages(opened.store.path, opened.store.key, watch)
    except StoreTrouble:
        yield Finding(Check.PAGES, State.WRONG, Said.PAGES_DAMAGED)
    else:
        yield Finding(Check.PAGES, State.SOUND, Said.PAGES_WHOLE)


def look_at_journal(desk: Desk, opened: Opened, _watch: Watch) -> Iterator[Finding]:
    """Walk along the journal, compare it with the heads kept outside, and hold its newest time against the clock."""
    report = verify_journal(desk, opened.places)
    if report.whole:
        yield Finding(Check.JOURNAL, State.SOUND, Said.JOURNAL_WHOLE, report.entries)
    if not report.chain_whole:
        yield Finding(Check.JOURNAL, State.WRONG, Said.JOURNAL_BROKEN, report.entries)
    if disagreeing := len(report.disagreeing) + len(report.papers_missing):
        yield Finding(Check.JOURNAL, State.WRONG, Said.JOURNAL_DISAGREES, disagreeing)
    if report.guards_gone:
        yield Finding(Check.JOURNAL, State.WRONG, Said.JOURNAL_UNGUARDED)
    newest = desk.session.scalar(select(func.max(JournalEntry.at)))
    if newest is not None and newest - desk.now > PATIENCE:
        yield Finding(Check.JOURNAL, State.WRONG, Said.JOURNAL_AHEAD, hours(newest - desk.now))


def look_at_attachments(desk: Desk, opened: Opened, _watch: Watch) -> Iterator[Finding]:
    """See whether every attachment that a record names has its file, in its size."""
    count = desk.session.scalar(select(func.count()).select_from(Attachment)) or 0
    if missing := len(still_named(desk.session, opened.vault.missing(desk.session))):
        yield Finding(Check.ATTACHMENTS, State.WRONG, Said.ATTACHMENTS_MISSING, missing)
    else:
        yield Finding(Check.ATTACHMENTS, State.SOUND, Said.ATTACHMENTS_WHOLE, count)


def look_at_search(desk: Desk, _opened: Opened, _watch: Watch) -> Iterator[Finding]:
    """Hold the search index against every record, and its words and numbers against themselves."""
    report = check_search(desk.session.connection())
    if report.apart:
        yield Finding(Check.SEARCH, State.WRONG, Said.SEARCH_BEHIND, report.apart)
    elif not report.whole:
        yield Finding(Check.SEARCH, State.WRONG, Said.SEARCH_SPOILT)
    else:
        yield Finding(Check.SEARCH, State.SOUND, Said.SEARCH_WHOLE, report.records)


@performs(Act.REBUILD_SEARCH)
def rebuild_search(desk: Desk, onlooker: Onlooker | None = None) -> int:
    """Make anew all that is derived from the records, of which nothing changes; returns how many are searched.

    It may be stopped, and then everything is as it was.
    """
    desk.always = True
    watch, connection = (onlooker or Onlooker()).watch(), desk.session.connection()
    before = (alike.rebuild, pairs.make_missing, listing.rebuild)
    with told_in_words(), stoppable(desk.session, watch.cancelled):
        for done, rebuild in enumerate(before):
            watch.step(Stage.REBUILDING, done, len(before) + 1)
            rebuild(connection)
        watch.step(Stage.REBUILDING, len(before), len(before) + 1)
        return search_index.rebuild(connection)


def look_at_alike(desk: Desk, _opened: Opened, _watch: Watch) -> Iterator[Finding]:
    """See whether everybody stands under the keys by which names alike are found."""
    connection = desk.session.connection()
    if not are_there(connection, (*alike.TABLES, *pairs.PARTS)):
        yield Finding(Check.ALIKE, State.WRONG, Said.ALIKE_GONE)
    elif wrong := alike.apart(connection):
        yield Finding(Check.ALIKE, State.WRONG, Said.ALIKE_BEHIND, wrong)
    else:
        yield Finding(Check.ALIKE, State.SOUND, Said.ALIKE_WHOLE)


def look_at_listing(desk: Desk, _opened: Opened, _watch: Watch) -> Iterator[Finding]:
    """See whether lists of files show what the records tell."""
    connection = desk.session.connection()
    if not are_there(connection, [listing.LISTING.name]):
        yield Finding(Check.LISTING, State.WRONG, Said.LISTING_GONE)
    elif wrong := listing.apart(connection):
        yield Finding(Check.LISTING, State.WRONG, Said.LISTING_BEHIND, wrong)
    else:
        yield Finding(Check.LISTING, State.SOUND, Said.LISTING_WHOLE)


def counts(desk: Desk) -> dict[str, int]:
    """How many rows each table has: numbers alone."""
    return {
        name: desk.session.scalar(select(func.count()).select_from(table)) or 0
        for name, table in sorted(Base.metadata.tables.items())
    }
