"""Looks for words in the whole memory of a running process, in the forms in which programs hold them."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

_BLOCK = 1 << 24
_SYSTEM = ("[vvar", "[vsyscall]")
Forms = Sequence[bytes]


def forms_of(words: str) -> Forms:
    """Return text as UTF-8 and as UTF-16, which Qt and Python hold Arabic in."""
    return tuple({words.encode(), words.encode("utf-16-le")})


def forms_of_key(key: bytes) -> Forms:
    """Return a key as bytes, and written out as a statement for the store has it."""
    return key, *forms_of(key.hex()), *forms_of(key.hex().upper())


def found_in(process: int, wanted: Mapping[str, Forms]) -> dict[str, int]:
    """Count each thing wanted in everything that the process can read of its own memory."""
    found = dict.fromkeys(wanted, 0)
    longest = max(len(form) for forms in wanted.values() for form in forms)
    for block in _memory(process, longest):
        for name, forms in wanted.items():
            found[name] += sum(block.count(form) for form in forms)
    return found


def _memory(process: int, overlap: int) -> Iterator[bytes]:
    maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8", errors="replace")
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in maps.splitlines():
            place, rights, *rest = line.split(maxsplit=5)
            if rights.startswith("r") and not (rest and rest[-1].startswith(_SYSTEM)):
                first, last = (int(end, 16) for end in place.split("-"))
                yield from _region(memory.fileno(), first, last, overlap)


def _region(memory: int, first: int, last: int, overlap: int) -> Iterator[bytes]:
    import os

    for start in range(first, last, _BLOCK):
        try:
            yield os.pread(memory, min(_BLOCK + overlap - 1, last - start), start)
        except OSError:  # a page of a device, or one beyond the end of its file
            return
