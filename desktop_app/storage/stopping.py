"""What a session asks, given up in the middle of a statement."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from desktop_app.storage.faults import Cancelled

_STEPS = 100_000
"""Instructions of the engine between two looks at whether its answer is still wanted: some milliseconds."""


@contextmanager
def stoppable(session: Session, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Let whatever the session asks meanwhile be called off, however long a statement takes; raises `Cancelled`."""
    driver = session.connection().connection.driver_connection
    if driver is None:
        raise TypeError("a session without a connection")
    driver.set_progress_handler(cancelled, _STEPS)
    try:
        yield
    except OperationalError as error:
        if not cancelled():
            raise
        raise Cancelled from error
    finally:
        driver.set_progress_handler(None, _STEPS)
