"""The command line: ``run``, ``tour OUT``, ``verify FILE``, ``permissions``, ``doctor``, ``report OUT``."""

import argparse
import json
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Literal

from desktop_app.starting import DRAW, collect_no_waste, import_as_python_does


def main(words: list[str] | None = None) -> int:
    """Do what the command line asks; 0 done, 1 failed, 2 usage."""
    if (sys.argv[1:] if words is None else words) == [DRAW]:
        from desktop_app.printing.scans.drawing import draw_apart

        return draw_apart()
    parser = argparse.ArgumentParser(prog="desktop_app", description="Mustafid: relations with beneficiaries")
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="open the program")
    running.add_argument("--practice", action="store_true", help="open an office of invented families")
    running.add_argument("--restore", metavar="FOLDER", help="begin where a copy is restored, this one chosen")
    touring = commands.add_parser("tour", help="build a practice office and picture every screen and paper")
    touring.add_argument("out", type=Path)
    verifying = commands.add_parser("verify", help="check a paper without a store: 0 genuine, 1 not, 2 usage")
    verifying.add_argument("file", type=Path, help="a PDF, a scan or photo, or the text of its code")
    verifying.add_argument("--card", type=Path, action="append", default=[], help="the card of a branch's seal")
    permitting = commands.add_parser("permissions", help="print what every role may do: a line an act, or every cell")
    permitting.add_argument("--json", action="store_true", help="every cell, act by role, as JSON")
    examining = commands.add_parser("doctor", help="look at what the program stands on: 0 sound, 1 something is wrong")
    examining.add_argument("--english", action="store_true", help="in English")
    examining.add_argument("--json", action="store_true", help="every finding as JSON, in both languages")
    reporting = commands.add_parser("report", help="write a report about the program that names nobody")
    reporting.add_argument("out", type=Path)
    for command in (examining, reporting):
        command.add_argument("--practice", action="store_true", help="of the practice office")
    asked = parser.parse_args(words)
    if asked.command == "doctor":
        return _doctor("en" if asked.english else "ar", as_json=asked.json, practice=asked.practice)
    if asked.command == "report":
        return _report(asked.out, practice=asked.practice)
    if asked.command == "permissions":
        return _permissions(as_json=asked.json)
    if asked.command == "verify":
        return _verify(asked.file, asked.card)
    return _run(practice=asked.practice, restore=asked.restore) if asked.command == "run" else _tour(asked.out)


def _run(*, practice: bool, restore: str | None) -> int:
    collect_no_waste()
    import_as_python_does()
    from desktop_app.app import run

    return run(practice=practice, restore=restore)


def _tour(out: Path) -> int:
    from desktop_app.tour.tour import Unfit, make_tour

    try:
        make_tour(out)
    except Unfit as unfit:
        print(unfit, file=sys.stderr)
        return 2
    return 0


def _verify(file: Path, cards: list[Path]) -> int:
    from desktop_app.casework.checking.without_store import check_with_cards, lines_of
    from desktop_app.policy.faults import Refused
    from desktop_app.policy.sentences import sentences

    try:
        finding = check_with_cards(file.read_bytes(), [card.read_bytes() for card in cards])
    except Refused as refusal:
        _say([*sentences(refusal), *sentences(refusal, "en")])
        return 1
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    _say([*lines_of(finding, "ar"), "", *lines_of(finding, "en")])
    return 0 if finding.is_good else 1


def _say(lines: list[str]) -> None:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a terminal of another alphabet would stop at the first Arabic letter
    print("\n".join(lines))


def _doctor(language: Literal["ar", "en"], *, as_json: bool, practice: bool) -> int:
    from desktop_app.casework.doctor.examine import examine_outside
    from desktop_app.casework.doctor.finding import State, as_rows, lines_of, worst
    from desktop_app.settings import Places
    from desktop_app.views.outlook import look_around

    findings = examine_outside(look_around(Places.find(practice=practice)))
    _say([json.dumps(as_rows(findings), indent=1, ensure_ascii=False)] if as_json else lines_of(findings, language))
    return 1 if worst(findings) is State.WRONG else 0


def _report(out: Path, *, practice: bool) -> int:
    from desktop_app.casework.doctor.examine import Examination, examine_outside
    from desktop_app.casework.doctor.report import compose_report
    from desktop_app.disk import write_whole
    from desktop_app.settings import Places
    from desktop_app.views.outlook import look_around

    outlook = look_around(Places.find(practice=practice))
    try:
        write_whole(out, compose_report(outlook, Examination(examine_outside(outlook), {})).encode())
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
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
