"""Writes an invented story into its office, an entry an act."""

from collections.abc import Callable, Iterable
from contextlib import closing
from uuid import UUID

from sqlalchemy import select

from desktop_app.models.staff import Staff
from desktop_app.policy.terms import Role
from desktop_app.practice.staff import colleague
from desktop_app.settings import Places
from desktop_app.storage.engine import Store
from desktop_app.storage.mass_import import Bundle, mass_import


def write(places: Places, key: bytes, story: Callable[[UUID], Iterable[Bundle]]) -> None:
    """Write every act of the story."""
    with closing(Store(places.store, key)) as store:
        with store.reading() as session:
            name = colleague(Role.RECEPTION).user_name
            actor = session.scalars(select(Staff.id).where(Staff.user_name == name)).one()
        mass_import(store, story(actor))
