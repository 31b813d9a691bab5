"""Files that are neither picture nor paper, and those that the program itself reads, made to mislead it."""

import json
import struct
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.vault.hostile.pictures import png

_ENTITIES = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "{}">{}]><a>&z;</a>'


CODES = (
    b"MF1:",
    b"MF1:" + b"A" * 300,
    b"MF1:" + b"0" * 311,
    b"MF1:\0\xff",
    b"MUSTAFID1/",
    b"MUSTAFID1/1/2/3",
    b"MF1:" + b"A" * 90_000,
)
"""Texts that begin as a code of a paper does."""


def _zip(**files: bytes) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/"), data)
    return held.getvalue()


def entity_bomb() -> bytes:
    """Return a few lines of XML that would grow to a thousand million letters."""
    pairs = zip("bcdefghi", "cdefghiz", strict=True)
    steps = "".join(f'<!ENTITY {name} "{f"&{former};" * 10}">' for former, name in pairs)
    return _ENTITIES.format("lol" * 10, steps).encode()


def _archives() -> Iterator[tuple[str, bytes]]:
    yield "bomb.zip", _zip(a=bytes(60 << 20))
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        for name in ("../../a.exe", "/etc/passwd", "C:\\windows\\a.exe", "a/../../b"):
            archive.writestr(name, b"x")
    yield "slip.zip", held.getvalue()
    yield "empty.zip", b"PK\x05\x06" + bytes(18)
    yield "in-another.zip", _zip(a=_zip(a=_zip(a=bytes(9 << 20))))
    yield "archive.rar", b"Rar!\x1a\x07\x01\0" + bytes(60)
    yield "archive.7z", b"7z\xbc\xaf\x27\x1c" + bytes(60)
    yield "archive.gz", b"\x1f\x8b\x08" + bytes(60)


def _sheets() -> Iterator[tuple[str, bytes]]:
    sheet = b'<worksheet><sheetData><row><c><f>HYPERLINK("http://example.org")</f></c></row></sheetData></worksheet>'
    yield "formulas.xlsx", _zip(xl__workbook=b"<workbook/>", xl__sheet1=sheet)
    yield "entity-bomb.xlsx", _zip(xl__workbook=entity_bomb())
    yield "links-outside.xlsx", _zip(xl__externalLinks__a=b'<a Target="file:///c:/a" TargetMode="External"/>')
    yield "macros.xlsm", _zip(xl__vbaProject=b"\xd0\xcf\x11\xe0" + bytes(600))
    yield "macros.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    yield "commands.csv", b"=cmd|' /C calc'!A0,+1+1,@SUM(1)\n"


def _programs() -> Iterator[tuple[str, bytes]]:
    yield "program.exe", b"MZ" + bytes(400)
    yield "program", b"\x7fELF" + bytes(400)
    yield "script.sh", b"#!/bin/sh\nrm -rf /\n"
    yield "script.bat", b"@echo off\r\ndel *.*\r\n"
    yield "script.ps1", b"Invoke-Expression 'x'"
    yield "link.lnk", b"L\0\0\0\x01\x14\x02\0" + bytes(100)
    yield "page.html", b"<!doctype html><script>alert(1)</script>"
    yield "page.hta", b"<hta:application/><script>x</script>"
    yield "drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    yield "drawing-that-bursts.svg", entity_bomb().replace(b"<a>", b"<svg>")
    yield "drawing-that-reads.svg", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><svg>&b;</svg>'
    yield "letter.eml", b"From: a\nContent-Type: multipart/mixed\n\n"


def _misnamed() -> Iterator[tuple[str, bytes]]:
    yield "program.pdf", b"MZ" + bytes(400)
    yield "page.jpg", b"<html><script>alert(1)</script>"
    yield "archive.png", b"PK\x03\x04" + bytes(60)
    yield "drawing.png", b"<svg onload='alert(1)'/>"
    yield "empty.pdf", b""
    yield "empty.jpg", b""
    yield "one-byte.pdf", b"%"
    yield "larger-than-allowed.jpg", b"\xff\xd8\xff" + bytes(21 << 20)
    yield "larger-than-allowed.pdf", b"%PDF-1.7\n" + bytes(21 << 20)
    yield "page-before-the-paper.pdf", b"<html></html>%PDF-1.7\n"
    yield "in-two-bytes.txt", "نص".encode("utf-16")
    yield "no-language.txt", bytes(range(256)) * 40


def _names() -> Iterator[tuple[str, bytes]]:
    picture = png(9, 9, bytes(90))
    for name in (
        "../../../etc/passwd",
        "..\\..\\windows\\system32\\a.png",
        "/absolute/a.png",
        "C:a.png",
        "CON",
        "NUL.png",
        "a.png:stream",
        "خطاب\u202egnp.exe",
        "a\0b.png",
        "a\nb\rc\t.png",
        "\ud800.png",
        "\u200b\u2066\u2069",
        "ا" * 10_000,
        "",
        " ",
        "%s%n{0}<b>&amp;.png",
        "'; DROP TABLE attachment; --.png",
    ):
        yield name, picture


def _own() -> Iterator[tuple[str, bytes]]:
    deep = b"[" * 100_000
    yield "card-of-nothing.mustafid-card", b"{}"
    yield "card-that-nests.mustafid-card", deep
    yield "card-of-a-list.mustafid-card", b"[]"
    yield "card-of-a-number.mustafid-card", b"1" * 9_000
    keys = {
        "mustafid_card": 1,
        "association": "أ",
        "branch": "ب",
        "made_on": "2026-01-01",
        "keys": [{}],
        "signature": "",
    }
    yield "card-half-filled.mustafid-card", json.dumps(keys).encode()
    yield "card-of-other-types.mustafid-card", json.dumps({**keys, "keys": 7, "signature": 5}).encode()
    yield "card-with-lone-halves.mustafid-card", json.dumps({**keys, "branch": "\ud800"}).encode()
    yield (
        "card-of-a-strange-key.mustafid-card",
        json.dumps({**keys, "keys": [{"certificate": "MIIB", "revoked_on": None}], "signature": "AAAA"}).encode(),
    )
    yield "card-as-large-as-a-house.mustafid-card", b" " * (9 << 20)
    for number, text in enumerate(CODES):
        yield f"code-{number}.txt", text
    proof = {"v": 1, "at": "2026-01-01T00:00:00+00:00", "size": 1, "proof": {}}
    yield "backup-of-nothing.json", b"{}"
    yield "backup-that-nests.json", deep
    yield "backup-half-filled.json", json.dumps(proof).encode()
    yield "backup-of-huge-numbers.json", b'{"v":1,"at":"2026-01-01","size":1e999,"proof":{}}'
    yield "backup-of-a-huge-whole-number.json", b'{"v":1,"size":' + b"9" * 50_000 + b"}"
    yield "slots-of-nothing.json", b"{}"
    yield "rules-of-nothing.toml", b""
    yield "rules-that-nest.toml", b"a = " + deep
    yield "rules-in-deep-tables.toml", b"[" + b"a." * 20_000 + b"a]\n"
    yield "rules-of-noise.toml", struct.pack("<I", 7) * 500
    yield "rules-of-huge-numbers.toml", b"a = " + b"9" * 50_000


def hostile_others() -> Iterator[tuple[str, bytes]]:
    """Build every one of them, with its name."""
    for group in (_archives, _sheets, _programs, _misnamed, _names, _own):
        yield from group()
