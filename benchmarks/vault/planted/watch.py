"""Watches a program by its system calls: the bytes it writes to files, the names it gives, the commands it runs."""

import os
import re
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    *("write", "writev", "pwrite64", "pwritev", "pwritev2", "sendfile", "copy_file_range"),
    *("openat", "creat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("mkdir", "mkdirat", "execve"),
)
LONGEST = 64 * 1024 * 1024
_LINE = re.compile(rb"^\d+ +(\w+)\((?:\d+<((?:\\x[0-9a-f]{2})*))?")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_HEX = re.compile(rb"\\x")
_WRITES = frozenset({b"write", b"writev", b"pwrite64", b"pwritev", b"pwritev2"})
_CREATES = (b"O_CREAT", b"O_TMPFILE")
_NO_FILES = ("pipe:", "socket:", "anon_inode:", "/dev/", "/proc/", "UNIX", "TCP", "NETLINK", "eventfd")


@dataclass
class Seen:
    """What a program wrote: by file all the bytes one after the other, and the names and commands that it gave."""

    written: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    named: list[bytes] = field(default_factory=list)

    def places(self) -> Iterator[tuple[str, bytes]]:
        """Everything in which a string may be found, each with where it lies."""
        yield from ((path, bytes(data)) for path, data in self.written.items())
        yield from (("a name or a command", name) for name in self.named)


def watch(
    command: Sequence[str], log: Path, environment: Mapping[str, str], on_word: Callable[[str], object]
) -> tuple[int, Seen, str]:
    """Run a command under watch; `on_word` is given each line it says. Returns its exit code, what was seen, errors."""
    traced = ["strace", "-f", "-qq", "-xx", "-y", "-s", str(LONGEST), "--seccomp-bpf", "-e", "signal=none"]
    traced += ["-e", "trace=" + ",".join(CALLS), "-o", str(log), *command]
    said = log.with_suffix(".said")
    with (
        said.open("wb") as errors,
        subprocess.Popen(traced, env=dict(environment), stdout=subprocess.PIPE, stderr=errors, text=True) as running,
    ):
        for line in running.stdout or ():
            on_word(line.strip())
    return running.returncode, read(log), said.read_text("utf-8", errors="replace")


def read(log: Path) -> Seen:
    """Read a record of system calls."""
    seen = Seen()
    with log.open("rb") as lines:
        for line in lines:
            if found := _LINE.match(line):
                _take(seen, found, line)
    return seen


def _take(seen: Seen, found: "re.Match[bytes]", line: bytes) -> None:
    call, texts = found[1], [_plain(text) for text in _TEXT.findall(line)]
    if call in _WRITES:
        path = os.fsdecode(_plain(found[2] or b""))
        if not path.startswith(_NO_FILES):
            seen.written[path] += b"".join(texts)
    elif call != b"openat" or any(mark in line for mark in _CREATES):
        seen.named += texts


def _plain(text: bytes) -> bytes:
    return bytes.fromhex(_HEX.sub(b"", text).decode("ascii"))
