"""The text that comes back from every paper, by reader and by engine, and the record inside."""

import re
import shutil
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.papers import pdfjs, said
from benchmarks.papers.engines import COMPETITORS, NAMES, OURS, Engine, missing
from benchmarks.papers.plan import Plan
from benchmarks.papers.prepared import prepared
from benchmarks.papers.reading import by_pdfjs, installed, pages
from benchmarks.papers.sheets import Sheet, sheet
from benchmarks.papers.words import CODE, WORD, found
from desktop_app.printing.record import read_record

TARGETS = {"poppler": 99.0, "pdfium": 97.0, "mupdf": 97.0, "pdfjs": 84.0}
_MOST_BYTES = 1.6
_NUMBER = 7
Files = Mapping[str, Mapping[str, Path]]


def measure(engines: Mapping[str, Engine], plan: Plan, folder: Path) -> list[Figure]:
    """Set every paper with every engine, and read all of them back with every reader."""
    sheets = {kind: sheet(kind, _NUMBER) for kind in plan.kinds}
    files = {name: _written(one, sheets, folder) for name, one in engines.items()}
    readers = installed()
    without = pdfjs.provide(network=plan.network)
    if not without:
        readers["pdfjs"] = by_pdfjs(pdfjs.FOLDER)
    figures: list[Figure] = []
    for reader, target in TARGETS.items():
        if reader not in readers:
            note = without if reader == "pdfjs" else f"{reader} is not installed here"
            figures.append(Figure(f"words-{reader}", _what(reader), None, "%", ">=", target, note=note))
            continue
        read = {name: readers[reader](list(by_kind.values())) for name, by_kind in files.items()}
        figures += _compared(reader, target, {name: _scores(sheets, texts, WORD) for name, texts in read.items()})
        figures += _codes(reader, {name: _scores(sheets, texts, CODE) for name, texts in read.items()})
    return [*figures, _records(sheets, files[OURS]), *_soundness(files[OURS]), *_sizes(files)]


def _written(one: Engine, sheets: Mapping[str, Sheet], folder: Path) -> dict[str, Path]:
    files = {kind: folder / f"{one.name}-{kind}.pdf" for kind in sheets}
    for kind, file in files.items():
        file.write_bytes(one.set(prepared(one.name, sheets[kind])))
    return files


def _scores(sheets: Mapping[str, Sheet], read: Sequence[str], what: re.Pattern[str]) -> dict[str, float]:
    return {kind: found(said.texts(one), text, what) for (kind, one), text in zip(sheets.items(), read, strict=True)}


def _what(reader: str) -> str:
    return f"Arabic words found by {reader}, the worst of all papers"


def _compared(reader: str, target: float, scores: Mapping[str, Mapping[str, float]]) -> list[Figure]:
    """Return the worst and the mean of our papers, the mean of the others', and the smallest lead over each."""
    ours = scores[OURS]
    worst = min(ours, key=lambda kind: ours[kind])
    figures = [Figure(f"words-{reader}", _what(reader), ours[worst], "%", ">=", target, note=f"worst: {worst}")]
    for name, by_kind in scores.items():
        mean = statistics.fmean(by_kind.values())
        figures.append(
            Figure(f"words-{reader}-{name}", f"Arabic words found by {reader}, mean, {NAMES[name]}", mean, "%")
        )
    for name in COMPETITORS:
        what = f"lead over {NAMES[name]} in words found by {reader}, smallest of all papers"
        id_ = f"lead-{reader}-{name}"
        if name not in scores:
            figures.append(Figure(id_, what, None, "points", ">", 0.0, note=missing(name)))
            continue
        least = min(ours, key=lambda kind: ours[kind] - scores[name][kind])
        figures.append(Figure(id_, what, ours[least] - scores[name][least], "points", ">", 0.0, note=least))
    return figures


def _codes(reader: str, scores: Mapping[str, Mapping[str, float]]) -> list[Figure]:
    """Return the mean of codes found: numbers, dates, identifiers; the record inside holds them all for machines."""
    figures = []
    for name, by_kind in scores.items():
        worst = min(by_kind, key=lambda kind: by_kind[kind])
        what = f"codes (numbers, Latin) found by {reader}, mean, {NAMES[name]}"
        note = f"worst: {by_kind[worst]:.1f} ({worst})"
        mean = statistics.fmean(by_kind.values())
        figures.append(Figure(f"codes-{reader}-{name}", what, mean, "%", note=note))
    return figures


def _records(sheets: Mapping[str, Sheet], files: Mapping[str, Path]) -> Figure:
    whole = [read_record(files[kind].read_bytes()) == one.record for kind, one in sheets.items()]
    share = 100 * sum(whole) / len(whole)
    return Figure("record", "records that come back exactly from the JSON inside", share, "%", ">=", 100.0)


def _soundness(files: Mapping[str, Path]) -> list[Figure]:
    checked, complaints = "papers looked at by qpdf --check", "papers of which qpdf complains"
    if shutil.which("qpdf") is None:
        note = "qpdf is not installed here"
        return [Figure("qpdf", complaints, None, "papers", "<=", 0.0, note=note)]
    blamed = [kind for kind, file in files.items() if not _is_sound(file)]
    return [
        Figure("qpdf-papers", checked, len(files), "papers"),
        Figure("qpdf", complaints, len(blamed), "papers", "<=", 0.0, note=" ".join(blamed)),
    ]


def _is_sound(file: Path) -> bool:
    done = subprocess.run(["qpdf", "--check", str(file)], check=False, capture_output=True, text=True)
    return done.returncode == 0 and not done.stderr and "WARNING" not in done.stdout


def _sizes(files: Files) -> list[Figure]:
    """Compare the bytes of the papers that fit on one page."""
    sizes = {name: {kind: file.stat().st_size for kind, file in by_kind.items()} for name, by_kind in files.items()}
    single = [kind for kind, file in files[OURS].items() if pages(file.read_bytes()) == 1]
    what = "bytes of a paper of one page, ours / WeasyPrint, the worst"
    if "weasyprint" not in files or not single:
        note = missing("weasyprint") if single else "no paper of one page was printed"
        return [Figure("bytes", what, None, "x", "<=", _MOST_BYTES, note=note)]
    ratios = {kind: sizes[OURS][kind] / sizes["weasyprint"][kind] for kind in single}
    worst = max(ratios, key=lambda kind: ratios[kind])
    figures = [Figure("bytes", what, ratios[worst], "x", "<=", _MOST_BYTES, note=f"{worst}; before the seal")]
    for name, by_kind in sizes.items():
        mean = statistics.fmean(by_kind[kind] for kind in single) / 1000
        figures.append(Figure(f"bytes-{name}", f"one page, mean of {len(single)} papers, {NAMES[name]}", mean, "kB"))
    return figures
