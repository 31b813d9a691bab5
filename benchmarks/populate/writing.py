"""Writes an invented story into its office, an entry an act."""

from collections.abc import Callable, Iterable
from contextlib import closing
from uuid import UUID

from sqlalchemy import select

from benchmarks.populate.deeds import Deed
from desktop_app.models import Base
from desktop_app.models.staff import Staff
from desktop_app.policy.terms import Role
from desktop_app.practice.staff import colleague
from desktop_app.settings import Places
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import Store

KINDS = {mapper.local_table.description: mapper.class_ for mapper in Base.registry.mappers}


def write(places: Places, key: bytes, story: Callable[[UUID], Iterable[Deed]]) -> None:
    """Write every act of the story."""
    with closing(Store(places.store, key)) as store:
        with store.reading() as session:
            name = colleague(Role.RECEPTION).user_name
            actor = session.scalars(select(Staff.id).where(Staff.user_name == name)).one()
        for deed in story(actor):
            with store.writing() as session:
                session.add_all(KINDS[table](**values) for table, values in deed.rows)
                context = EntryContext(deed.act.value, deed.subject, deed.at, deed.actor, deed.role.value)
                session.info[ENTRY] = context
                session.commit()
