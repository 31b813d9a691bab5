"""The house keeps its own rules: rooms, sizes, mirrors, pins, and a tree that speaks of itself alone."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "desktop_app").rglob("*.py"))
MOST_LINES_IN_A_FILE = 400
MOST_LINES_IN_A_FUNCTION = 40
MAY_RE_EXPORT = {"desktop_app/models/__init__.py", "desktop_app/printing/papers/__init__.py"}

# Modules, or folders of modules, whose tests stand elsewhere, each with where.
TESTED_ELSEWHERE: dict[str, str] = {
    "desktop_app/__main__.py": "tests/installer and tests/tour: the command line is tried as a person types it",
    "desktop_app/views/navigator.py": "a protocol: it has no behaviour",
    "desktop_app/views/visit/part.py": "a protocol: it has no behaviour",
    "desktop_app/models/": "tests/storage: records have no behaviour of their own, the store writes and reads each",
}

UNWATCHED = {".git", ".venv", "__pycache__", "node_modules", "tour"}
WATCHED = {".py", ".md", ".toml", ".txt", ".ts", ".qss", ".json", ".yml", ".yaml", ".ini", ".cfg", ".sh", ".spec", ""}
# Written with brackets so that these lines do not speak of what they forbid.
FORBIDDEN = {
    "a machine's path": r"(?<![\w.])/(?:h[o]me|r[o]ot|t[m]p|w[o]rk|Us[e]rs|m[n]t)/|[A-Z]:\\\\?Us[e]rs",
    "a registry host": r"py[p]i\.org|python[h]osted|npm[j]s\.|deb\.deb[i]an|artifact[r]egistry",
    "a mark of unfinished work": r"\b(?:T[O]DO|FIX[M]E|X[X]X|H[A]CK)\b",
    "an unfinished body": r"raise NotImplemented[E]rror",
}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def files_of_the_project() -> Iterator[Path]:
    for place in sorted(ROOT.iterdir()):
        if place.name in UNWATCHED:
            continue
        if place.is_file():
            yield place
        elif not place.name.endswith(("_cache", ".egg-info", ".hypothesis")):
            yield from (file for file in sorted(place.rglob("*")) if file.is_file() and not UNWATCHED & {*file.parts})


def texts_of_the_project() -> list[Path]:
    """Everything written by hand; licences keep their own words."""
    return [file for file in files_of_the_project() if file.suffix in WATCHED and "LICENSE" not in file.name]


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def pinned_lines(file: str) -> list[tuple[str, str]]:
    """The pinned packages of a requirements file with their versions; one may differ from Python to Python."""
    text = (ROOT / "requirements" / file).read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", text, re.MULTILINE)


def pins(file: str) -> dict[str, str]:
    """Each pinned package of a requirements file with its version, that of the newest Python."""
    return dict(pinned_lines(file))


def test_every_contract_between_the_rooms_holds() -> None:
    # In a process of its own, for the linter silences every log that is open.
    line = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run([sys.executable, "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_no_file_is_longer_than_a_person_reads() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES_IN_A_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = [
        f"{name_of(path)}: {function.name}"
        for path in MODULES
        for function in functions(ast.parse(path.read_text(encoding="utf-8")))
        if (function.end_lineno or 0) - function.lineno + 1 > MOST_LINES_IN_A_FUNCTION
    ]
    assert too_long == []


def test_every_module_says_what_it_is_and_a_package_file_says_nothing() -> None:
    silent, talking = [], []
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path.name != "__init__.py":
            silent += [] if ast.get_docstring(tree) else [name_of(path)]
        elif tree.body and name_of(path) not in MAY_RE_EXPORT:
            talking.append(name_of(path))
    assert silent == []
    assert talking == []


def test_every_module_has_its_test_in_the_mirror() -> None:
    elsewhere = tuple(TESTED_ELSEWHERE)
    lonely = []
    for path in MODULES:
        inner = path.relative_to(ROOT / "desktop_app")
        mirror = ROOT / "tests" / inner.parent / f"test_{inner.name}"
        if path.name != "__init__.py" and not mirror.exists() and not name_of(path).startswith(elsewhere):
            lonely.append(name_of(path))
    assert lonely == []


def test_the_list_of_what_is_tested_elsewhere_names_what_exists() -> None:
    gone = [name for name in TESTED_ELSEWHERE if not (ROOT / name).exists()]
    assert gone == []


@pytest.mark.parametrize("what", sorted(FORBIDDEN))
def test_the_tree_speaks_of_itself_alone(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{name_of(path)}:{number}: {line.strip()[:80]}"
        for path in texts_of_the_project()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("file", ["run.txt", "dev.txt", "bench.txt"])
def test_every_pinned_package_carries_its_hashes_and_no_address(file: str) -> None:
    text = (ROOT / "requirements" / file).read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", " ").splitlines() if line and not line.lstrip().startswith("#")]
    assert len(lines) == len(pinned_lines(file))
    assert [line[:40] for line in lines if "--hash=sha256:" not in line] == []
    assert [word for word in ("://", " @ ", "--index", "--extra-index", "--find-links") if word in text] == []


@pytest.mark.parametrize(("file", "extra"), [("run.txt", None), ("dev.txt", "dev"), ("bench.txt", "bench")])
def test_every_declared_dependency_is_pinned_within_its_bounds(file: str, extra: str | None) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *(project["optional-dependencies"][extra] if extra else [])]
    pinned = pins(file)
    unmet = [line for line in wanted if not is_met(Requirement(line), pinned)]
    assert unmet == []


@pytest.mark.parametrize("file", ["dev.txt", "bench.txt"])
def test_what_is_tested_and_measured_is_what_is_shipped(file: str) -> None:
    assert pins("run.txt").items() <= pins(file).items()


def is_met(requirement: Requirement, pinned: dict[str, str]) -> bool:
    version = pinned.get(canonicalize_name(requirement.name))
    return version is not None and requirement.specifier.contains(version)


def test_ci_calls_the_same_command_as_a_person() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "installer" in line] == ["exec python3 installer/bootstrap.py test"]


def test_what_a_person_wrote_stands_isolated_in_a_sentence_of_a_screen() -> None:
    bare = [
        f"{name_of(path)}:{call.lineno}"
        for path in MODULES
        if "views" in path.parts
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and puts_into_a_sentence(call) and isinstance(call.args[1], ast.Attribute)
    ]
    assert bare == []


def puts_into_a_sentence(call: ast.Call) -> bool:
    """Whether a call is ``words.replace("%1", …)``."""
    first = call.args[0] if len(call.args) == 2 else None
    named = isinstance(call.func, ast.Attribute) and call.func.attr == "replace"
    return named and isinstance(first, ast.Constant) and re.fullmatch(r"%\d", str(first.value)) is not None
