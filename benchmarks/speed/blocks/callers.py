"""Which use cases the screens call, in the window's own thread or beside it, read from their code.

``python -m benchmarks.speed.blocks.callers`` names them all, and where each is called.
"""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import desktop_app
import desktop_app.casework

UseCase = Callable[..., Any]
CASEWORK = desktop_app.casework.__name__
SCREENS = Path(desktop_app.__path__[0]) / "views"
TASKS = frozenset({"task", "reading", "readings", "acts", "alone", "Seeking"})
"""What makes something to be done on a worker thread; every other way there is told what to do once it is `done`."""
DONE = "done"
ASKED_BESIDE = "Asked"
"""What a function returns that is called by a preview, which asks beside the window."""
THROUGH_A_DOOR = "door"
"""Who holds a door of their own works beside the window, or is handed it there."""
ASK, RUN = "ask", "run"
_AT_ONCE = frozenset({ASK, RUN})
SEVERAL = frozenset({"readings", "acts", "alone", "work_in_background", "work_beside"})
"""The ways of the office that hand its door to a piece of work."""
_DOING = frozenset({RUN, "task", "run_in_background", *SEVERAL})
_ASKING = frozenset({ASK, "ask_in_background", "ask_beside", "reading", "readings", "Seeking"})


@dataclass(frozen=True)
class Called:
    """How the screens call a use case: ``run`` or ``ask``, and whether any does so in the window's own thread."""

    way: str
    in_window: bool


def use_cases() -> dict[str, UseCase]:
    """Every function of the office that carries an act, by its name."""
    found: dict[str, UseCase] = {}
    for about in pkgutil.walk_packages(desktop_app.casework.__path__, f"{CASEWORK}."):
        module = importlib.import_module(about.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and hasattr(function, "performs_act"):
                found[name] = function
    return found


def called_by_screens(screens: Path = SCREENS) -> Mapping[str, Called]:
    """Name the use cases that some screen calls, and how."""
    found: dict[str, Called] = {}
    for file in sorted(screens.rglob("*.py")):
        for name, called in _of_file(file):
            if called.in_window or name not in found:
                found[name] = called
    return found


def called_in_the_window(screens: Path = SCREENS) -> Mapping[str, str]:
    """Name the use cases that some screen calls in the window's own thread, each with the way: ``run`` or ``ask``."""
    return {name: called.way for name, called in called_by_screens(screens).items() if called.in_window}


def _of_file(file: Path) -> Iterator[tuple[str, Called]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    known = dict(_imported(tree))
    for node, above in _walk(tree, ()):
        function = _meant(node, known)
        if function is None:
            continue
        in_window = not _is_beside(above)
        if hasattr(function, "performs_act"):
            yield function.__name__, Called(_way(above), in_window)
        elif any(_called(one) in SEVERAL for one in above):
            yield from ((name, Called(RUN, in_window)) for name in _passing(function))


def _way(above: tuple[ast.AST, ...]) -> str:
    """Tell by the nearest call around a use case whether it is done or only asks."""
    for one in reversed(above):
        if _called(one) in _ASKING:
            return ASK
        if _called(one) in _DOING:
            return RUN
    return ASK if _is_asked(above) else RUN


def _imported(tree: ast.Module) -> Iterator[tuple[str, object]]:
    """Give everything that comes from the office, by the name that it has here."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(CASEWORK):
            module = importlib.import_module(str(node.module))
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                found = getattr(module, name.name, None) or importlib.import_module(inner)
                yield name.asname or name.name, found


def _walk(node: ast.AST, above: tuple[ast.AST, ...]) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    yield node, above
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, (*above, node))


def _meant(node: ast.AST, known: dict[str, object]) -> FunctionType | None:
    """Return the function of the office that an expression names, where it names one."""
    found: object = None
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        found = known.get(node.id)
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        module = known.get(node.value.id)
        found = getattr(module, node.attr, None) if isinstance(module, ModuleType) else None
    return found if isinstance(found, FunctionType) else None


def _is_beside(above: tuple[ast.AST, ...]) -> bool:
    """Say whether the nearest call of the office around a use case is one that works beside the window."""
    for one in reversed(above):
        if _called(one) in TASKS or _is_told_when_done(one):
            return True
        if _called(one) in _AT_ONCE and not _is_through_a_door(one):
            return False
    return _is_asked(above) or any(_is_through_a_door(one) for one in above)


def _is_asked(above: tuple[ast.AST, ...]) -> bool:
    return any(isinstance(one, ast.FunctionDef) and _is_name(one.returns, ASKED_BESIDE) for one in above)


def _is_told_when_done(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and any(one.arg == DONE for one in node.keywords)


def _called(node: ast.AST) -> str:
    """Return the name of what a node calls, be it of an object or on its own."""
    called = node.func if isinstance(node, ast.Call) else None
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _is_through_a_door(node: ast.AST) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and _is_name(called.value, THROUGH_A_DOOR)


def _is_name(node: ast.AST | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _passing(function: FunctionType) -> Iterator[str]:
    """Name the use cases that a piece of work hands to the door which it was given, and those it gives the door to."""
    for node in ast.walk(ast.parse(inspect.getsource(function))):
        if not isinstance(node, ast.Call):
            continue
        if _is_through_a_door(node) and node.args and isinstance(node.args[0], ast.Name):
            yield node.args[0].id
        elif any(_is_name(given, THROUGH_A_DOOR) for given in node.args) and isinstance(node.func, ast.Name):
            helper = function.__globals__.get(node.func.id)
            yield from _passing(helper) if isinstance(helper, FunctionType) else ()


def main() -> None:
    """Name every use case, and where the screens call it."""
    called = called_by_screens()
    for name in sorted(use_cases()):
        place = "no screen"
        if name in called:
            place = "window" if called[name].in_window else "beside"
        print(f"{place:<10} {name}")


if __name__ == "__main__":
    main()
