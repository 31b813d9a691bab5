"""Finds a family of the practice office by its key."""

from desktop_app.casework.decisions.lists import DecisionRow, decisions_of
from desktop_app.casework.door import Door
from desktop_app.casework.files.listing import FileRow, find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.practice.families import practice_people


def file_of(door: Door, family: str) -> FileRow:
    typed = next(one.typed for one in practice_people().families if one.key == family)
    return door.ask(find_files, FileQuery(text=typed["person.full_name"]))[0]


def decided(door: Door, family: str) -> list[DecisionRow]:
    """The decisions on a family's file, the first one first."""
    return list(reversed(door.ask(decisions_of, file_of(door, family).id)))
