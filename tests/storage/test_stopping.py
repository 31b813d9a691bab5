"""A long statement is given up where somebody wishes it, and the connection serves whoever comes next."""

import time

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from desktop_app.storage.engine import Store
from desktop_app.storage.faults import Cancelled
from desktop_app.storage.stopping import stoppable

ENDLESS = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")


def test_a_statement_that_would_never_end_is_called_off(store: Store) -> None:
    end = time.monotonic() + 0.05
    with (
        store.reading() as session,
        pytest.raises(Cancelled),
        stoppable(session, lambda: time.monotonic() > end),
    ):
        session.scalar(ENDLESS)


def test_afterwards_nobody_stops_what_comes_over_the_same_connection(store: Store) -> None:
    with store.reading() as session:
        with stoppable(session, lambda: False):
            assert session.scalar(text("SELECT count(*) FROM person")) == 0
        with pytest.raises(Cancelled), stoppable(session, lambda: True):
            session.scalar(ENDLESS)
        assert (
            session.scalar(
                text(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300000) SELECT max(i) FROM n"
                )
            )
            == 300_000
        )


def test_what_is_wrong_with_a_statement_is_told_as_it_is(store: Store) -> None:
    with store.reading() as session, pytest.raises(OperationalError), stoppable(session, lambda: False):
        session.scalar(text("SELECT nothing FROM nowhere"))
