"""The encrypted store: its connections, its settings, and the two kinds of session."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from desktop_app.disk import on_network_share
from desktop_app.storage.faults import StoreTrouble, Trouble, trouble_of
from desktop_app.storage.lookups import Lookups
from desktop_app.storage.recorder import ReadingSession, RecordingSession
from desktop_app.storage.shared_key import SharedKey

KEY_BYTES = 32
BUSY_SECONDS = 10
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "cache_size=-65536",
)
LITTLE_KEPT = "cache_size=-512"
SWEEP_PRAGMAS = (*PRAGMAS, LITTLE_KEPT)
"""For what goes through much of a store and hardly looks at a page twice: all of it would stay in memory."""
COPY_PRAGMAS = ("journal_mode=DELETE", *PRAGMAS[1:])
"""For a copy that nobody works in: one file, without a second one beside it."""

BEGIN = "mustafid_begin"


@dataclass(frozen=True)
class Soundness:
    """What was found of a store before it was opened."""

    checked: bool
    """Whether every page was looked at already."""
    cut_short: bool
    """Whether the power went while something was being written, which is not kept."""


def connect(path: Path, key: bytes, pragmas: tuple[str, ...] = PRAGMAS, way: str = "") -> sqlcipher.Connection:
    """Open one connection with a raw key; refuses with `UNREADABLE` when the key is not the store's.

    A damaged store, a busy one and a full disk are refused with their own words. `way` are the engine's own words for
    another way to open the file than to work in it.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the store's key has 32 bytes")
    place = f"{path.absolute().as_uri()}?{way}" if way else str(path)
    connection = sqlcipher.connect(
        place, uri=bool(way), check_same_thread=False, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is told in words, not on the terminal
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.DatabaseError as error:
        connection.close()
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise StoreTrouble(trouble, path.name) from error
    return connection


def refuse_share(folder: Path) -> None:
    """Refuse to keep a store on another computer's disk."""
    if on_network_share(folder):
        raise StoreTrouble(Trouble.NETWORK_SHARE, str(folder))


class Store:
    """An open store. Sessions come from here and from nowhere else."""

    def __init__(self, path: Path, key: bytes, pragmas: tuple[str, ...] = PRAGMAS) -> None:
        """Open an existing store; to work in one on another computer's disk is refused, to look at a copy is not."""
        if pragmas is PRAGMAS:
            refuse_share(path.parent)
        if not path.exists():
            raise StoreTrouble(Trouble.MISSING, path.name)
        self.path = path
        self.soundness = Soundness(checked=True, cut_short=False)
        self._condemned: list[Callable[[], object]] | None = []
        self._pragmas = pragmas
        self._key, self._shared = bytearray(key), SharedKey()
        with closing(connect(path, key, pragmas)):
            self.engine = self._engine(pragmas)
        self._sweeps = self._engine((*pragmas, LITTLE_KEPT))
        self._lookups = Lookups(self._opened_to_look_up)
        self._writing = self.engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
        self._reading = self.engine.execution_options(**{BEGIN: "BEGIN DEFERRED"})
        self._sweeping = self._sweeps.execution_options(**{BEGIN: "BEGIN DEFERRED"})
        self.idle = ReadingSession(self._reading, key=self._shared, autoflush=False)
        """Of an act that only looks things up: nothing is ever asked through it."""

    @property
    def key(self) -> bytes:
        """The store's key, for a backup or a new slot."""
        return bytes(self._key)

    def keeping_key(self) -> AbstractContextManager[None]:
        """Keep the key as it is while more than a session works with it."""
        return self._shared.used()

    def on_condemned(self, tell: Callable[[], object]) -> None:
        """Have somebody told, in whichever thread, once this store turns out to be damaged."""
        if self._condemned is not None:
            self._condemned.append(tell)

    def condemn(self) -> None:
        """Keep the file as evidence: from now on nobody reads or writes here, and whoever waits for it is told once.

        Its log is evidence too: it is not worked off into the file when the connections are closed.
        """
        waiting, self._condemned = self._condemned or [], None
        for tell in waiting:
            tell()

    def session(self, write: bool) -> RecordingSession | ReadingSession:
        """Return a session: a writing one leaves one journal entry a transaction, a reading one cannot write."""
        return self.writing() if write else self.reading()

    def writing(self) -> RecordingSession:
        """Return a session that writes; its transaction takes the store's one pen at once."""
        self._require_sound()
        return RecordingSession(self._writing, key=self._shared, expire_on_commit=False)

    def reading(self, *, sweeping: bool = False) -> ReadingSession:
        """Return a session that reads one unchanging moment, while another writes.

        A sweeping one goes through much of the store: it keeps little of it, and takes nothing of what others keep.
        """
        self._require_sound()
        return ReadingSession(self._sweeping if sweeping else self._reading, key=self._shared, autoflush=False)

    def lookups(self) -> Lookups:
        """Return where things are looked up while somebody types: a connection for that alone, which cannot write."""
        self._require_sound()
        return self._lookups

    def change_key(self, key: bytes) -> None:
        """Encrypt the whole store anew under another key, in one transaction, alone; whoever comes meanwhile waits.

        The engine says that all went well even where the disk was full and nothing was done: so the new key is tried.
        """
        with self._shared.changed(), self._lookups.closed():
            self._disconnect()
            self._change_key(key)

    def _change_key(self, key: bytes) -> None:
        with closing(connect(self.path, bytes(self._key), self._pragmas)) as connection:
            connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
            with suppress(sqlcipher.DatabaseError):  # what is not brought over now is so by the next who opens it
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try:
            connect(self.path, key, ()).close()
        except StoreTrouble as refusal:
            raise StoreTrouble(Trouble.DISK_FULL, self.path.name) from refusal
        self._key[:] = key

    def close(self) -> None:
        """Close every connection and forget the key, as far as Python forgets."""
        with self._lookups.closed():
            self._disconnect()
        self._key[:] = bytes(len(self._key))

    def close_after(self, error: BaseException) -> None:
        """Close a store that an error came out of; where the error tells of damage, the file stays as it is."""
        if trouble_of(error) is Trouble.DAMAGED:
            self.condemn()
        self.close()

    def _disconnect(self) -> None:
        self._sweeps.dispose()
        self.engine.dispose()

    def _opened_to_look_up(self) -> sqlcipher.Connection:
        return connect(self.path, bytes(self._key), self._pragmas)

    def _require_sound(self) -> None:
        if self._condemned is None:
            raise StoreTrouble(Trouble.DAMAGED, self.path.name)

    def _engine(self, pragmas: tuple[str, ...]) -> Engine:
        """Make an engine; what was read last comes over the connection that was used last, which has it already."""
        engine = create_engine(
            "sqlite://",
            creator=lambda: connect(self.path, bytes(self._key), pragmas),
            module=sqlcipher,
            poolclass=QueuePool,
            pool_use_lifo=True,
            hide_parameters=True,
        )
        event.listen(engine, "begin", _begin)
        event.listen(engine, "close", self._spare_evidence)
        return engine

    def _spare_evidence(self, connection: sqlcipher.Connection, _record: object) -> None:
        """Keep the engine from working the log off into a condemned file: an interrupted connection only closes."""
        if self._condemned is None:
            connection.interrupt()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN IMMEDIATE"))
