"""A connection kept for looking things up while somebody types; the next key gives the question before it up."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher


class GivenUp(Exception):
    """Nobody waits for the answer any more."""


class Question:
    """One question to the store; whoever asked it may give it up, from another thread too, while it is looked up."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: sqlcipher.Connection | None = None
        self.given_up = False

    def give_up(self) -> None:
        """End it wherever it is: not begun, between two statements, or in the middle of one."""
        with self._lock:
            self.given_up = True
            if self._running is not None:
                self._running.interrupt()

    @contextmanager
    def running(self, connection: sqlcipher.Connection) -> Iterator[None]:
        """Run on a connection; raises `GivenUp` as soon as it is given up."""
        with self._lock:
            self._require_wanted()
            self._running = connection
        try:
            yield
        except sqlcipher.OperationalError:
            self._require_wanted()
            raise
        finally:
            with self._lock:
                self._running = None

    def _require_wanted(self) -> None:
        if self.given_up:
            raise GivenUp


class Lookups:
    """Answers one question after the other on a connection of its own, which is opened with the first."""

    def __init__(self, opens: Callable[[], sqlcipher.Connection]) -> None:
        self._opens = opens
        self._connection: sqlcipher.Connection | None = None
        self._cursor: sqlcipher.Cursor | None = None
        self._question = Question()
        self._turn = Lock()

    @contextmanager
    def answering(self, question: Question) -> Iterator["Lookups"]:
        """Answer this question, after the one before it."""
        with self._turn:
            if self._connection is None:
                self._connection = self._opens()
                self._connection.execute("PRAGMA query_only=ON")
                self._cursor = self._connection.cursor()
            self._question = question
            with question.running(self._connection):
                yield self

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> sqlcipher.Cursor:
        """Look something up for the question that is answered."""
        if self._cursor is None or self._question.given_up:
            raise GivenUp
        return self._cursor.execute(sql, parameters)

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Close the connection, once what is looked up has been found or given up; meanwhile no question is answered.

        The next one opens another.
        """
        self._question.give_up()
        with self._turn:
            if self._connection is not None:
                self._connection.interrupt()  # so that it only closes, and leaves the log to the others
                self._connection.close()
            self._connection = self._cursor = None
            yield
