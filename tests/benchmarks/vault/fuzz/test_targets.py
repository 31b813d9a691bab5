"""Every parser at what it begins from, and at whatever once broke one."""

from contextlib import suppress

import pytest

from benchmarks.vault.fuzz.targets import Target, targets

TARGETS = targets()
ONCE_BROKE = (
    ("fields as typed", bytes.fromhex("ff3521d98620d8b3d8b9")),
    ("fields as typed", "a.²".encode()),
    ("rules of a policy", b"a = " + b"9" * 5_000),
    ("rules of a policy", b"a = " + b"[" * 5_000),
    ("words of papers", b"a = " + b"[" * 5_000),
    ("how the screen looks", b"a = " + b"[" * 5_000),
    ("manifests of copies", b"[" * 100_000),
    ("manifests of copies", b'{"v":1,"at":"2026-01-01","size":1e999,"proof":{}}'),
    ("counts of wrong tries", b"[" * 100_000),
    ("PDFs", b"%PDF-1.7\n1 0 obj<</Width " + b"9" * 5_000 + b">>endobj"),
)


def feed(target: Target, data: bytes) -> None:
    with suppress(*target.refusals):
        target.parse(data)


@pytest.mark.parametrize("name", TARGETS)
def test_a_parser_takes_or_refuses_what_it_begins_from(name: str) -> None:
    for seed in TARGETS[name].seeds:
        feed(TARGETS[name], seed)
        feed(TARGETS[name], seed[: len(seed) // 2] + bytes(range(256)))


@pytest.mark.parametrize(("name", "data"), ONCE_BROKE)
def test_what_once_broke_a_parser_breaks_it_no_more(name: str, data: bytes) -> None:
    feed(TARGETS[name], data)
