"""Finds a file of ``resources/``: in a checkout, beside an installed package, or inside a frozen program."""

import sys
from functools import lru_cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of one shipped file or folder; a missing one is named with every place looked at."""
    places = _roots()
    for root in places:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    looked = ", ".join(str(root) for root in places)
    raise FileNotFoundError(f"resource {'/'.join(parts)} is in none of: {looked}")


@lru_cache(maxsize=1)
def _roots() -> tuple[Path, ...]:
    """List where resources may lie, nearest first."""
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen) / "resources"] if frozen else []
    roots += [_HERE.parent / "resources", _HERE / "resources", Path(sys.prefix) / "share" / "mustafid" / "resources"]
    return tuple(roots)
