"""Which use cases the screens call in the window's own thread, read from their code, and which only beside it."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import desktop_app
import desktop_app.casework

UseCase = Callable[..., Any]
CASEWORK = desktop_app.casework.__name__
SCREENS = Path(desktop_app.__path__[0]) / "views"
BESIDE = frozenset({"ask_in_background", "run_in_background", "work_in_background", "work_beside"})
"""The ways of the office that work on a worker thread."""
ASKED_BESIDE = "Asked"
"""What a function returns that is called by a preview, which asks beside the window."""
THROUGH_A_DOOR = "door"
"""Who holds a door of their own works beside the window, or is handed it by `office.work`."""
IN_THE_WINDOW, ASK, RUN = "work", "ask", "run"


def use_cases() -> dict[str, UseCase]:
    """Every function of the office that carries an act, by its name."""
    found: dict[str, UseCase] = {}
    for about in pkgutil.walk_packages(desktop_app.casework.__path__, f"{CASEWORK}."):
        module = importlib.import_module(about.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and hasattr(function, "performs_act"):
                found[name] = function
    return found


def called_in_the_window(screens: Path = SCREENS) -> Mapping[str, str]:
    """Name the use cases that some screen calls in the window's own thread, each with the way: ``run`` or ``ask``."""
    found: dict[str, str] = {}
    for file in sorted(screens.rglob("*.py")):
        for name, way in _of_file(file):
            found[name] = way or found.get(name, RUN)
    return found


def _of_file(file: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    known = dict(_imported(tree))
    for node, above in _walk(tree, ()):
        function = _meant(node, known)
        if function is None or _is_beside(above):
            continue
        if hasattr(function, "performs_act"):
            yield function.__name__, next((way for one in reversed(above) if (way := _called(one)) in (ASK, RUN)), "")
        elif any(_called(one) == IN_THE_WINDOW for one in above):
            yield from ((name, RUN) for name in _passing(function))


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
    if any(isinstance(one, ast.FunctionDef) and _is_name(one.returns, ASKED_BESIDE) for one in above):
        return True
    return any(_called(one) in BESIDE or _is_through_a_door(one) for one in above)


def _called(node: ast.AST) -> str:
    return node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""


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
        if _is_through_a_door(node) and isinstance(node.args[0], ast.Name):
            yield node.args[0].id
        elif any(_is_name(given, THROUGH_A_DOOR) for given in node.args) and isinstance(node.func, ast.Name):
            helper = function.__globals__.get(node.func.id)
            yield from _passing(helper) if isinstance(helper, FunctionType) else ()
