"""The command line: ``run [--practice]``, ``tour OUT``, ``permissions [--json]``."""

import argparse
import json
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
    permitting = commands.add_parser("permissions", help="print what every role may do: a line an act, or every cell")
    permitting.add_argument("--json", action="store_true", help="every cell, act by role, as JSON")
    asked = parser.parse_args(words)
    if asked.command == "permissions":
        return _permissions(as_json=asked.json)
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


def _permissions(*, as_json: bool) -> int:
    from desktop_app.policy.permissions import RULES, Act, reach
    from desktop_app.policy.terms import Role

    cells = [
        {"act": act, "role": role, "reach": reach(act, role), "second_person": RULES[act].second_person}
        for act in Act
        for role in Role
    ]
    if as_json:
        print(json.dumps(cells, indent=1))
        return 0
    for act in Act:
        may = [f"{cell['role']} ({cell['reach']})" for cell in cells if cell["act"] is act and cell["reach"]]
        print(f"{act}: {', '.join(may)}{'; a second person' if RULES[act].second_person else ''}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
