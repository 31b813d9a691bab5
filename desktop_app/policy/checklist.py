"""Checklists of a field visit, from ``resources/checklists``: what to look at, by section and by category."""

from functools import cache
from typing import Annotated

import msgspec

from desktop_app.policy.chapters import Name, Part, Text
from desktop_app.policy.reading import read_as, read_toml
from desktop_app.policy.terms import Category
from desktop_app.resources import resource

FIELD_VISIT = "field_visit"


class ChecklistItem(Part, frozen=True, kw_only=True):
    """One thing to look at; of every category, or of those named."""

    id: Name
    text: Text
    categories: tuple[Category, ...] = ()
    photo: bool = False

    def concerns(self, category: Category) -> bool:
        """Say whether it is looked at for a category."""
        return not self.categories or category in self.categories


class ChecklistSection(Part, frozen=True, kw_only=True):
    """A heading with what stands under it."""

    id: Name
    title: Text
    items: Annotated[tuple[ChecklistItem, ...], msgspec.Meta(min_length=1)]


class Checklist(Part, frozen=True, kw_only=True):
    """A checklist of one edition; a visit keeps the edition that it was made with."""

    key: Name
    edition: Annotated[int, msgspec.Meta(ge=1)]
    title: Text
    sections: tuple[ChecklistSection, ...]

    def sections_for(self, category: Category) -> tuple[ChecklistSection, ...]:
        """Return the sections with the items that concern a category; an empty section is left out."""
        kept = (
            msgspec.structs.replace(part, items=tuple(item for item in part.items if item.concerns(category)))
            for part in self.sections
        )
        return tuple(part for part in kept if part.items)

    def items_for(self, category: Category) -> tuple[ChecklistItem, ...]:
        """Return the items that concern a category, in order."""
        return tuple(item for part in self.sections_for(category) for item in part.items)


@cache
def load_checklist(key: str) -> Checklist:
    """Return a shipped checklist."""
    source = f"{key}.toml"
    text = resource("checklists", source).read_text(encoding="utf-8")
    return read_as(Checklist, read_toml(text, source), source)
