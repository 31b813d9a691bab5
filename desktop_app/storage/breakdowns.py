"""What work in the store breaks down with; apart from the faults, which the first window knows without the engine."""

from sqlalchemy.exc import DBAPIError
from sqlcipher3.dbapi2 import Error as EngineError

from desktop_app.storage.faults import StoreTrouble

BREAKDOWNS = (StoreTrouble, DBAPIError, EngineError, OSError)
"""What the store, its engine and the disk raise when they cannot go on."""
