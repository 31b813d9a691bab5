"""The command line: ``run [--practice]``, ``tour OUT``, ``doctor``."""

import argparse
import sys
from pathlib import Path


def main(words: list[str] | None = None) -> int:
    """Do what the command line asks; 0 done, 1 failed, 2 usage."""
    parser = argparse.ArgumentParser(prog="desktop_app", description="Mustafid: relations with beneficiaries")
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="open the program")
    running.add_argument("--practice", action="store_true", help="open an office of invented families")
    touring = commands.add_parser("tour", help="build a practice office and picture every screen and paper")
    touring.add_argument("out", type=Path)
    asked = parser.parse_args(words)
    return _run(practice=asked.practice) if asked.command == "run" else _tour(asked.out)


def _run(*, practice: bool) -> int:
    from desktop_app.app import run

    return run(practice=practice)


def _tour(out: Path) -> int:
    from desktop_app.tour.tour import Unfit, make_tour

    try:
        make_tour(out)
    except Unfit as unfit:
        print(unfit, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
