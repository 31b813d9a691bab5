"""What a program does to a disk, one call after the other, and the word that it gives of what is done."""

from dataclasses import dataclass

Name = tuple[int, str]
"""A folder, by its number, and a name in it."""
ROOT = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A name comes to stand for a file or a folder."""

    name: Name
    node: int
    folder: bool


@dataclass(frozen=True, slots=True)
class Unlink:
    """A name goes."""

    name: Name


@dataclass(frozen=True, slots=True)
class Rename:
    """A name gives way to another, and whatever had that name is lost."""

    old: Name
    new: Name


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place of a file."""

    node: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file is cut or made longer."""

    node: int
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """The program waits until the disk has a file, or knows the names in a folder."""

    node: int


@dataclass(frozen=True, slots=True)
class Word:
    """The program tells somebody that something is done; from here on it may not be lost."""

    text: str


NameEvent = Link | Unlink | Rename
Event = NameEvent | Write | Resize | Sync | Word


def folders_of(event: NameEvent) -> tuple[int, ...]:
    """Return the folders whose names an event changes."""
    match event:
        case Link(name=name) | Unlink(name=name):
            return (name[0],)
        case Rename(old=old, new=new):
            return (old[0], new[0])
