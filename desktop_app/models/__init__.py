"""The records; importing this room registers every table with the metadata."""

from desktop_app.models import (
    cases,
    decisions,
    documents,
    drafts,
    duplicates,
    journal,
    office,
    papers,
    people,
    scans,
    seals,
    signatures,
    staff,
    visits,
    wordings,
)
from desktop_app.models.base import Base

__all__ = [
    "Base",
    "cases",
    "decisions",
    "documents",
    "drafts",
    "duplicates",
    "journal",
    "office",
    "papers",
    "people",
    "scans",
    "seals",
    "signatures",
    "staff",
    "visits",
    "wordings",
]
