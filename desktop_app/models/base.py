"""What every record shares: its key, its branch, its version, and the column types of the house."""

import secrets
import time
import uuid
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar, dataclass_transform

from sqlalchemy import DateTime, Dialect, ForeignKey, Index, MetaData, String, Table, TypeDecorator, Uuid
from sqlalchemy import text as sql
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column, relationship

from desktop_app.models.bounds import LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH, Fields, bind


def uuid7() -> uuid.UUID:
    """Make a time-ordered UUID (RFC 9562, version 7); the standard library has it from Python 3.14."""
    milliseconds, nanoseconds = divmod(time.time_ns(), 1_000_000)
    # The part of the millisecond that has gone stands where RFC 9562 allows it: rows of one act keep their order.
    part = nanoseconds * (1 << 12) // 1_000_000
    value = (milliseconds << 80) | (7 << 76) | (part << 64) | (2 << 62) | secrets.randbits(62)
    return uuid.UUID(int=value)


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive time, which would be somebody's guess."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without its zone")
        return value.astimezone(UTC).replace(tzinfo=None) if dialect.name == "sqlite" else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the time back as UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Term(TypeDecorator[StrEnum]):
    """A term of a closed vocabulary by its value; a word from a newer version survives as plain text."""

    impl = String(64)
    cache_ok = True

    def __init__(self, vocabulary: type[StrEnum]) -> None:
        """Remember the vocabulary."""
        super().__init__(64)
        self.vocabulary = vocabulary
        self._known = {term.value: term for term in vocabulary}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Store the value alone."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Give back the member, or the unknown word itself."""
        return value if value is None else self._known.get(value, value)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(mapped_column, relationship))
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """The root of every record; equality by identity and no repr, so that people never reach a log."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment(),
        uuid.UUID: Uuid(),
        dict[str, Any]: Fields(),
    }

    def __init_subclass__(cls, **options: Any) -> None:
        """Bound every text of a record in the store too."""
        super().__init_subclass__(**options)
        if isinstance(table := cls.__dict__.get("__table__"), Table):
            bind(table)


class Record(Base):
    """A record with a key made on this machine, carrying its branch."""

    __abstract__ = True

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=uuid7, sort_order=-2)
    branch: Mapped[str] = mapped_column(String(12), default="", sort_order=-1)


class Versioned(Record):
    """A record that two people may edit: the second to save is told, nothing is overwritten."""

    __abstract__ = True

    version: Mapped[int] = mapped_column(init=False, sort_order=900)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a class attribute, by SQLAlchemy's protocol
        """Count versions on every update."""
        return {"version_id_col": cls.version}


def ref(target: str) -> ForeignKey:
    """Point at another record; checked when the transaction ends, so that order of writing is free."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def found_by(table: str, column: str) -> Index:
    """Have the rows found that hold something in a column which is mostly empty; empty ones cost nothing."""
    given = sql(f"{column} IS NOT NULL")
    return Index(f"ix_{table}_{column}", column, sqlite_where=given)


def name() -> String:
    """A short line such as a person's name."""
    return String(NAME_LENGTH)


def line() -> String:
    """A line of text."""
    return String(LINE_LENGTH)


def text() -> String:
    """A page of notes."""
    return String(TEXT_LENGTH)
