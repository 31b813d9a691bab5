"""Records what a real run of a program does to a folder: its system calls, as strace writes them down."""

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.vault.powercut.events import ROOT, Event, Link, Name, Rename, Resize, Sync, Unlink, Word, Write

CALLS = (
    *("open", "openat", "creat", "close", "dup", "dup2", "dup3", "lseek"),
    *("write", "writev", "pwrite64", "pwritev", "pwritev2", "ftruncate", "truncate", "fallocate"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"),
    *("link", "linkat", "symlink", "symlinkat", "fsync", "fdatasync", "copy_file_range", "sendfile"),
)
LONGEST = 32 * 1024 * 1024
_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)(?: .*)?$", re.DOTALL)
_BEGUN = re.compile(r"^(\d+) +(\w+\(.*) <unfinished \.\.\.>$")
_ENDED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class NotUnderstood(Exception):
    """The program did something to the disk that this recorder cannot follow."""


def record(command: Sequence[str], folder: Path, words: Path, environment: Mapping[str, str]) -> list[Event]:
    """Run a command and return what it did to a folder, empty at first; what it writes to `words` is its word."""
    log = words.with_suffix(".strace")
    traced = ["strace", "-f", "-qq", "-xx", "-s", str(LONGEST), "--seccomp-bpf", "-e", "signal=none"]
    traced += ["-e", "trace=" + ",".join(CALLS), "-o", str(log), *command]
    done = subprocess.run(traced, env=dict(environment), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    with log.open(encoding="ascii") as lines:
        events = list(Reader(folder, words).read(_whole(lines)))
    log.unlink()
    return events


def python(module: str, *words: str) -> list[str]:
    """Return the command that runs one of our modules."""
    return [sys.executable, "-m", module, *words]


def _whole(lines: Iterable[str]) -> Iterator[str]:
    """Put together the calls that another thread came between."""
    begun: dict[str, str] = {}
    for line in lines:
        if found := _BEGUN.match(line):
            begun[found[1]] = found[2]
        elif found := _ENDED.match(line):
            yield f"{found[1]} {begun.pop(found[1])}{found[2]}"
        else:
            yield line.rstrip("\n")


class Reader:
    """Follows open files and names through a trace, and tells what happens below one folder."""

    def __init__(self, folder: Path, words: Path) -> None:
        self._root, self._words = str(folder), str(words)
        self._nodes: dict[Name, int] = {}
        self._folders: dict[str, int] = {self._root: ROOT}
        self._open: dict[int, tuple[int, str]] = {}
        self._at: dict[int, int] = {}
        self._last = ROOT

    def read(self, lines: Iterable[str]) -> Iterator[Event]:
        """Tell what happens, line after line."""
        for line in lines:
            found = _LINE.match(line)
            if found is None or found[4].startswith("-"):
                continue
            follow = getattr(self, f"_on_{found[2]}", None)
            if follow is None:
                self._refuse_ours(found[2], found[3])
            else:
                yield from follow(found[3], int(found[4]))

    def _on_openat(self, words: str, descriptor: int) -> Iterator[Event]:
        base, rest = words.split(", ", 1)
        path, flags = self._path(base, rest), rest.rsplit('"', 1)[1]
        self._open.pop(descriptor, None)
        if path == self._words:
            self._open[descriptor] = (-1, path)
        if not self._ours(path):
            return
        node = self._node(path)
        if node is None:
            node = self._new()
            self._nodes[self._name(path)] = node
            yield Link(self._name(path), node, folder=False)
        elif "O_TRUNC" in flags:
            yield Resize(node, 0)
        self._open[descriptor] = (node, path)
        self._at[descriptor] = 0

    def _on_close(self, words: str, _result: int) -> Iterator[Event]:
        self._open.pop(int(words), None)
        return iter(())

    def _on_lseek(self, words: str, result: int) -> Iterator[Event]:
        self._at[int(words.split(",", 1)[0])] = result
        return iter(())

    def _on_write(self, words: str, written: int) -> Iterator[Event]:
        descriptor = int(words.split(",", 1)[0])
        if descriptor not in self._open:
            return
        data = _bytes(words)[:written]
        if self._open[descriptor][0] < 0:
            yield Word(data.decode())
            return
        yield Write(self._open[descriptor][0], self._at[descriptor], data)
        self._at[descriptor] += written

    def _on_pwrite64(self, words: str, written: int) -> Iterator[Event]:
        descriptor = int(words.split(",", 1)[0])
        if descriptor in self._open:
            yield Write(self._open[descriptor][0], int(words.rsplit(", ", 1)[1]), _bytes(words)[:written])

    def _on_ftruncate(self, words: str, _result: int) -> Iterator[Event]:
        descriptor, size = words.split(", ")
        if int(descriptor) in self._open:
            yield Resize(self._open[int(descriptor)][0], int(size))

    def _on_fsync(self, words: str, _result: int) -> Iterator[Event]:
        if int(words) in self._open:
            yield Sync(self._open[int(words)][0])

    _on_fdatasync = _on_fsync

    def _on_rename(self, words: str, _result: int) -> Iterator[Event]:
        old, new = (_decoded(text) for text in _TEXT.findall(words))
        if not self._ours(old) and not self._ours(new):
            return
        if not (self._ours(old) and self._ours(new)):
            raise NotUnderstood(f"a file comes or goes: {old} {new}")
        event = Rename(self._name(old), self._name(new))
        self._nodes[event.new] = self._nodes.pop(event.old)
        moved = {path: path.replace(old, new, 1) for path in self._folders if path == old or path.startswith(old + "/")}
        for path, now in moved.items():
            self._folders[now] = self._folders.pop(path)
        yield event

    def _on_link(self, words: str, _result: int) -> Iterator[Event]:
        old, new = (_decoded(text) for text in _TEXT.findall(words))
        if self._ours(old) and self._ours(new):
            node = self._nodes[self._name(new)] = self._nodes[self._name(old)]
            yield Link(self._name(new), node, folder=False)

    _on_linkat = _on_link

    def _on_unlink(self, words: str, _result: int) -> Iterator[Event]:
        yield from self._gone(_decoded(_TEXT.findall(words)[0]))

    _on_rmdir = _on_unlink

    def _on_unlinkat(self, words: str, _result: int) -> Iterator[Event]:
        base, rest = words.split(", ", 1)
        yield from self._gone(self._path(base, rest))

    def _on_mkdir(self, words: str, _result: int) -> Iterator[Event]:
        path = _decoded(_TEXT.findall(words)[0])
        if self._ours(path):
            node = self._new()
            self._nodes[self._name(path)] = self._folders[path] = node
            yield Link(self._name(path), node, folder=True)

    def _gone(self, path: str) -> Iterator[Event]:
        if self._ours(path):
            name = self._name(path)
            self._nodes.pop(name)
            self._folders.pop(path, None)
            yield Unlink(name)

    def _refuse_ours(self, call: str, words: str) -> None:
        paths = [_decoded(text) for text in _TEXT.findall(words)]
        numbers = [int(word) for word in re.findall(r"(?:^|, )(\d+)", words)[:2]]
        if any(self._ours(path) for path in paths) or any(number in self._open for number in numbers):
            raise NotUnderstood(f"{call}({words[:200]})")

    def _new(self) -> int:
        self._last += 1
        return self._last

    def _path(self, base: str, rest: str) -> str:
        path = _decoded(_TEXT.findall(rest)[0])
        if path.startswith("/") or base == "AT_FDCWD":
            return path
        return f"{self._open[int(base)][1]}/{path}" if int(base) in self._open else ""

    def _ours(self, path: str) -> bool:
        return path == self._root or path.startswith(self._root + "/")

    def _name(self, path: str) -> Name:
        folder, _, name = path.rpartition("/")
        return self._folders[folder], name

    def _node(self, path: str) -> int | None:
        return self._folders[path] if path in self._folders else self._nodes.get(self._name(path))


def _bytes(words: str) -> bytes:
    return bytes.fromhex(words[words.index('"') + 1 : words.rindex('"')].replace("\\x", ""))


def _decoded(text: str) -> str:
    return bytes.fromhex(text.replace("\\x", "")).decode()
