"""The order of lines against python-bidi and Unicode, and the way back of scanned pages, as figures."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from benchmarks import order, scan_hunt
from benchmarks.figure import Figure
from benchmarks.papers.plan import Plan

_HUNTERS = 2


def lines(plan: Plan) -> list[Figure]:
    """Count the lines that stand otherwise than the authorities say."""
    compared = order.agreement(plan.lines)
    what = f"of {compared.lines} generated lines, those ordered otherwise than by python-bidi"
    figures = [Figure("order", what, len(compared.otherwise), "lines", "<=", 0.0, compared.lines)]
    unicode = "cases of Unicode's BidiCharacterTest that fail"
    if not order.UNICODE_FILE.exists():
        note = "unicode-data is not installed here"
        return [*figures, Figure("order-unicode", unicode, None, "cases", "<=", 0.0, note=note)]
    cases = order.unicode_cases()
    note = f"{cases.never_set} of them hold what the press takes out of every text"
    return [*figures, Figure("order-unicode", unicode, len(cases.failed), "cases", "<=", 0.0, cases.tried, note)]


def scans(plan: Plan) -> list[Figure]:
    """Print, spoil and scan pages, and count those that find their paper and place; each hunter has its own pages."""
    share = plan.scans // _HUNTERS
    seeds = range(scan_hunt.SEED, scan_hunt.SEED + _HUNTERS)
    with ProcessPoolExecutor(_HUNTERS, get_context("spawn")) as pool:
        hunts = [*pool.map(scan_hunt.hunt, [share] * _HUNTERS, seeds)]
    of, strange = sum(one.of for one in hunts), sum(one.strange for one in hunts)
    note = f"150 to 300 dpi, turned, leaning, noisy and written on, {strange} strange pages among them"
    lost = of - sum(one.read for one in hunts)
    misfiled = sum(one.misfiled for one in hunts)
    each = sum(one.seconds for one in hunts) / (of + strange)
    return [
        Figure(
            "scan-lost",
            f"of {of} scanned pages, those not read or not straightened",
            lost,
            "pages",
            "<=",
            0.0,
            of,
            note,
        ),
        Figure("scan-misfiled", "scanned pages laid at a wrong place", misfiled, "pages", "<=", 0.0, of),
        Figure("scan", "to read, straighten and pack one scanned page", each, "s", runs=of + strange),
    ]
