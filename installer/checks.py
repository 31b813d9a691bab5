"""Every check and test of the project, in the order in which a mistake shows soonest: `python -m installer.checks`."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIRST_ROOMS = ("policy", "casework")
LAST_ROOMS = ("views", "journeys")
EVERY_CORE = ("--numprocesses=auto", "--dist=loadfile", "--max-worker-restart=0")
"""A crashed worker is not replaced: whoever takes its place may wait for ever (pytest-xdist issue 1378)."""


def main() -> int:
    """Run every check, then name those that failed."""
    failed = [name for name, command in checks(ROOT).items() if not passes(name, command)]
    if failed:
        print(f"\nFAILED: {', '.join(failed)}", flush=True)
        return 1
    print("\nEvery check passed.", flush=True)
    return 0


def checks(root: Path) -> dict[str, list[str]]:
    """The checks by name, each with its command."""
    python = [sys.executable, "-m"]
    return {
        "lint": [*python, "ruff", "check"],
        "format": [*python, "ruff", "format", "--check"],
        "types": [*python, "mypy", "--strict"],
        "contracts": [str(Path(sys.executable).parent / "lint-imports")],
        "tests": [*python, "pytest", "--verbosity=0", *EVERY_CORE, *rooms_in_order(root / "tests")],
    }


def rooms_in_order(tests: Path) -> list[str]:
    """The tests as pytest is to take them: the rule book and the use cases first, windows and whole stories last."""
    places = {place.stem: place for place in tests.iterdir() if any(place.rglob("test_*.py"))}
    places |= {place.stem: place for place in tests.glob("test_*.py")}
    middle = sorted(name for name in places if name not in FIRST_ROOMS + LAST_ROOMS)
    order = [*FIRST_ROOMS, *middle, *LAST_ROOMS]
    return [str(places[name].relative_to(tests.parent)) for name in order if name in places]


def passes(name: str, command: list[str]) -> bool:
    """Run one check where everybody can read along."""
    print(f"\n— {name}", flush=True)
    began = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    print(f"— {name}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - began:.0f} s", flush=True)
    return code == 0


if __name__ == "__main__":
    sys.exit(main())
