"""A disk as a power cut leaves it: what was synced is there; of the rest some was kept, some dropped, some torn."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.vault.powercut.events import (
    ROOT,
    Event,
    Link,
    Name,
    NameEvent,
    Rename,
    Resize,
    Sync,
    Unlink,
    Write,
    folders_of,
)

SECTOR = 512


@dataclass(frozen=True)
class Manner:
    """How a disk treats what nobody waited for.

    A journalling disk (as ext4) makes names durable in one order, and every sync takes all names before it along; a
    bare one knows only the names of the folders that were synced. `late` is of a disk that lies: it says that it has
    what it was given, and has in truth all but the last so many things.
    """

    journalling: bool
    late: int = 0


@dataclass
class _Durable:
    """Up to which event the disk surely has the bytes of each file and the names of each folder."""

    bytes: defaultdict[int, int] = field(default_factory=lambda: defaultdict(lambda: -1))
    names: defaultdict[int, int] = field(default_factory=lambda: defaultdict(lambda: -1))
    every_name: int = -1


class Disk:
    """What one cut leaves of a record, chosen by chance within what a disk of this manner allows."""

    def __init__(self, events: Sequence[Event], cut: int, manner: Manner, chance: Random) -> None:
        """`cut` is the number of events that happened."""
        self._events, self._cut, self._manner, self._chance = events, cut, manner, chance
        self._whim = chance.choice(("keep", "drop", "mixed", "mixed"))
        self._durable = self._synced()

    def write(self, folder: Path) -> None:
        """Rebuild the disk in an empty folder."""
        names, folders = self._names()
        contents = self._contents()
        places = {ROOT: folder}
        waiting = [ROOT]
        while waiting:
            here = waiting.pop()
            for (_, name), node in [item for item in names.items() if item[0][0] == here]:
                place = places[here] / name
                if node in folders:
                    place.mkdir(mode=0o700)
                    places[node] = place
                    waiting.append(node)
                else:
                    place.write_bytes(contents.get(node, b""))

    def _synced(self) -> _Durable:
        durable = _Durable()
        if self._manner.late:
            durable.every_name = self._cut - self._manner.late
            durable.bytes.default_factory = durable.names.default_factory = lambda: durable.every_name
            return durable
        for number in range(self._cut):
            if isinstance(event := self._events[number], Sync):
                durable.bytes[event.node] = durable.names[event.node] = number
                if self._manner.journalling:
                    durable.every_name = number
        return durable

    def _names(self) -> tuple[dict[Name, int], set[int]]:
        """Return what each name stands for, and which nodes are folders."""
        names: dict[Name, int] = {}
        folders: set[int] = set()
        for number in self._kept_names():
            match self._events[number]:
                case Link(name, node, folder):
                    names[name] = node
                    folders |= {node} if folder else set()
                case Unlink(name):
                    names.pop(name, None)
                case Rename(old, new) if old in names:
                    names[new] = names.pop(old)
        return names, folders

    def _kept_names(self) -> list[int]:
        """Choose how far each folder's names got; a kept change takes along all before it in its folders."""
        changes = [number for number in range(self._cut) if isinstance(self._events[number], NameEvent)]
        if self._manner.journalling or self._manner.late:
            sure = sum(1 for number in changes if number <= self._durable.every_name)
            return changes[: self._some(sure, len(changes))]
        of_folder: dict[int, list[int]] = defaultdict(list)
        for number in changes:
            for folder in folders_of(self._name_event(number)):
                of_folder[folder].append(number)
        kept: set[int] = set()
        for folder, numbers in of_folder.items():
            sure = sum(1 for number in numbers if number <= self._durable.names[folder])
            kept |= set(numbers[: self._some(sure, len(numbers))])
        for number in reversed(changes):
            if number in kept:
                for folder in folders_of(self._name_event(number)):
                    kept |= {earlier for earlier in of_folder[folder] if earlier < number}
        return sorted(kept)

    def _name_event(self, number: int) -> NameEvent:
        event = self._events[number]
        if not isinstance(event, NameEvent):
            raise TypeError(event)
        return event

    def _some(self, sure: int, most: int) -> int:
        return {"keep": most, "drop": sure}.get(self._whim, self._chance.randint(sure, most))

    def _contents(self) -> dict[int, bytearray]:
        contents: dict[int, bytearray] = defaultdict(bytearray)
        for number in range(self._cut):
            match self._events[number]:
                case Write(node, offset, data):
                    sure = number <= self._durable.bytes[node]
                    for at, piece in [(offset, data)] if sure else self._torn(offset, data):
                        _put(contents[node], at, piece)
                case Resize(node, size) if number <= self._durable.bytes[node] or self._keeps():
                    held = contents[node]
                    del held[size:]
                    held.extend(bytes(size - len(held)))
        return contents

    def _torn(self, offset: int, data: bytes) -> list[tuple[int, bytes]]:
        if self._whim != "mixed" or self._chance.random() < 0.5:
            return [(offset, data)] if self._keeps() else []
        pieces = []
        at = offset
        while at < offset + len(data):
            end = min(offset + len(data), (at // SECTOR + 1) * SECTOR)
            if self._chance.random() < 0.5:
                pieces.append((at, data[at - offset : end - offset]))
            at = end
        return pieces

    def _keeps(self) -> bool:
        return {"keep": True, "drop": False}.get(self._whim, self._chance.random() < 0.5)


def _put(held: bytearray, offset: int, data: bytes) -> None:
    if len(held) < offset:
        held.extend(bytes(offset - len(held)))
    held[offset : offset + len(data)] = data
