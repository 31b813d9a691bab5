"""The explicit half of UAX #9 (X1-X10): embeddings, overrides and isolates, and the sequences they cut a line into."""

from collections.abc import Sequence
from dataclasses import dataclass

REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_OPENINGS = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}
_MAX_DEPTH = 125


@dataclass(frozen=True)
class RunSequence:
    """One isolating run sequence: its level, where its characters stand, and the directions at its two ends."""

    level: int
    indices: list[int]
    before: str
    after: str


def matching_ends(classes: Sequence[str]) -> dict[int, int]:
    """Pair every isolate's start with its end (BD9); unmatched ones are absent."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for index, kind in enumerate(classes):
        if kind in ISOLATES:
            opened.append(index)
        elif kind == "PDI" and opened:
            pairs[opened.pop()] = index
        elif kind == "B":
            opened.clear()
    return pairs


class _Embedding:
    """The directional status stack of rules X1 to X8."""

    def __init__(self, classes: Sequence[str], base: int) -> None:
        self.classes = classes
        self.base = base
        self.ends = matching_ends(classes)
        self.stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0
        self.levels = [base] * len(classes)
        self.resolved = list(classes)

    def run(self) -> None:
        for index, kind in enumerate(self.classes):
            if kind in _OPENINGS:
                self.levels[index] = self.stack[-1][0]
                self._push(*_OPENINGS[kind])
            elif kind in ISOLATES:
                self._place(index)
                self._open_isolate(index, kind)
            elif kind == "PDI":
                self._close_isolate()
                self._place(index)
            elif kind == "PDF":
                self._close_embedding()
                self.levels[index] = self.stack[-1][0]
            elif kind != "B":
                self._place(index)

    def _place(self, index: int) -> None:
        level, override, _ = self.stack[-1]
        self.levels[index] = level
        if override and self.classes[index] != "BN":
            self.resolved[index] = override

    def _next_level(self, odd: int) -> int:
        level = self.stack[-1][0]
        return level + 1 if (level + 1) % 2 == odd else level + 2

    def _push(self, odd: int, override: str) -> None:
        level = self._next_level(odd)
        if level <= _MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.stack.append((level, override, False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def _open_isolate(self, index: int, kind: str) -> None:
        odd = self._first_strong(index) if kind == "FSI" else int(kind == "RLI")
        level = self._next_level(odd)
        if level <= _MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += 1
            self.stack.append((level, "", True))
        else:
            self.overflow_isolates += 1

    def _first_strong(self, start: int) -> int:
        index, end = start + 1, self.ends.get(start, len(self.classes))
        while index < end:
            kind = self.classes[index]
            if kind in ("L", "R", "AL"):
                return int(kind != "L")
            index = self.ends.get(index, end) if kind in ISOLATES else index + 1
        return 0

    def _close_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def _close_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


def explicit_levels(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Return the explicit level and the class after overrides of every character."""
    embedding = _Embedding(classes, base)
    embedding.run()
    return embedding.levels, embedding.resolved


def isolating_sequences(levels: Sequence[int], classes: Sequence[str], base: int) -> list[RunSequence]:
    """Cut a line into its isolating run sequences (X10)."""
    kept = [index for index, kind in enumerate(classes) if kind not in REMOVED]
    ends = matching_ends(classes)
    waiting: dict[int, list[int]] = {}
    sequences: list[list[int]] = []
    for run in _level_runs(kept, levels):
        sequence = waiting.pop(run[0], None)
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence.extend(run)
        if classes[run[-1]] in ISOLATES and run[-1] in ends:
            waiting[ends[run[-1]]] = sequence
    position = {index: place for place, index in enumerate(kept)}
    return [_sequence(indices, kept, position, levels, classes, base) for indices in sequences]


def _level_runs(kept: Sequence[int], levels: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _sequence(
    indices: list[int],
    kept: Sequence[int],
    position: dict[int, int],
    levels: Sequence[int],
    classes: Sequence[str],
    base: int,
) -> RunSequence:
    level = levels[indices[0]]
    first, last = position[indices[0]], position[indices[-1]]
    before = levels[kept[first - 1]] if first else base
    unclosed = classes[indices[-1]] in ISOLATES
    after = base if unclosed or last + 1 == len(kept) else levels[kept[last + 1]]
    return RunSequence(level, indices, _direction(max(level, before)), _direction(max(level, after)))


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"
