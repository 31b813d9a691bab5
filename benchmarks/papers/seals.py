"""The seal on a paper, how long it takes and whether poppler agrees with it; and the size of the code beside it."""

import shutil
import statistics
import subprocess
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.papers.engines import OURS, engine
from benchmarks.papers.plan import Plan
from benchmarks.papers.prepared import prepared
from benchmarks.papers.sheets import LETTERHEAD, Sheet, sheet
from desktop_app.printing.code.drawing import code_side
from desktop_app.printing.seal import Sealing, SealSigner, seal
from desktop_app.printing.style import MILLIMETRE
from desktop_app.security.certificates import new_seal, read_certificate

_MOST_MILLISECONDS = 100.0
_WIDEST = 23.5
_MOMENT = datetime(2026, 11, 10, 9, tzinfo=UTC)
_VALID = "Signature is Valid"


def measure(plan: Plan, folder: Path) -> list[Figure]:
    """Seal papers one after another, and have each seal checked by pdfsig."""
    certificate, secrets = new_seal(LETTERHEAD.association, LETTERHEAD.branch, _MOMENT)
    sealing = Sealing(SealSigner(certificate, secrets.seal_pkcs8), _MOMENT, LETTERHEAD.branch)
    key = read_certificate(certificate).key_id
    sheets = [_sealed_by(key, sheet(kind, number)) for number in range(2) for kind in plan.kinds]
    press = engine(OURS)
    taken: list[float] = []
    files: list[Path] = []
    for number, one in enumerate(sheets):
        paper = press.set(prepared(OURS, one))
        started = time.perf_counter()
        sealed = seal(paper, sealing)
        taken.append((time.perf_counter() - started) * 1000)
        files.append(folder / f"sealed-{number}.pdf")
        files[-1].write_bytes(sealed)
    side = max(code_side(one.identity.code) for one in sheets) / MILLIMETRE
    middle = statistics.median(taken)
    return [
        Figure("seal", "to seal a paper, median", middle, "ms", "<=", _MOST_MILLISECONDS, len(taken)),
        _checked(files),
        Figure("code", "side of the code on the first page, the widest", side, "mm", "<=", _WIDEST),
    ]


def _sealed_by(key: str, one: Sheet) -> Sheet:
    """Return a paper that keeps a place for the seal."""
    return replace(one, identity=replace(one.identity, seal=key))


def _checked(files: list[Path]) -> Figure:
    what = "seals that pdfsig finds valid"
    if shutil.which("pdfsig") is None:
        return Figure("seal-valid", what, None, "%", ">=", 100.0, note="pdfsig is not installed here")
    valid = [_VALID in _said(file) for file in files]
    return Figure("seal-valid", what, 100 * sum(valid) / len(valid), "%", ">=", 100.0, len(valid))


def _said(file: Path) -> str:
    command = ["pdfsig", "-nocert", str(file)]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout
