"""Every use case carries its act."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app.casework
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import act_of, is_sensitive, performs
from desktop_app.policy.permissions import Act

_HERE, _CASEWORK = Path(__file__).parent, Path(desktop_app.casework.__path__[0])


def use_cases() -> dict[str, Act]:
    """Every function of the office that carries an act, by its dotted name."""
    found = {}
    for module_info in pkgutil.walk_packages(desktop_app.casework.__path__, "desktop_app.casework."):
        module = importlib.import_module(module_info.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and hasattr(function, "performs_act"):
                found[f"{module.__name__}.{name}"] = act_of(function)
    return found


def test_every_act_is_done_by_some_use_case() -> None:
    """Setting up and restoring happen before there is a door; their functions write the entry themselves."""
    before_the_door = {Act.SET_UP_OFFICE, Act.RESTORE}
    assert set(Act) - before_the_door - set(use_cases().values()) == set()


def test_every_use_case_takes_the_desk_first() -> None:
    for name in use_cases():
        module, _, function = name.rpartition(".")
        first = next(iter(inspect.signature(getattr(importlib.import_module(module), function)).parameters.values()))
        assert first.name == "desk", name


def test_every_use_case_passes_a_watched_door_in_some_test() -> None:
    """The doors of the tests count the entries of whatever passes; what passes none would be counted by nobody."""
    passing = {name for folder in (_HERE, _CASEWORK) for file in folder.rglob("*.py") for name in _passing(file)}
    assert {name.rpartition(".")[2] for name in use_cases()} - passing == set()


def _passing(file: Path) -> Iterator[str]:
    """Name every function that is handed to a door in a file."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in {"run", "ask"}:
            yield from (handed.id for handed in call.args[:1] if isinstance(handed, ast.Name))


def test_a_mark_is_read_back() -> None:
    @performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
    def reading(desk: Desk) -> None:
        """Read."""

    assert act_of(reading) is Act.OPEN_SENSITIVE_PAGE
    assert is_sensitive(reading)
    with pytest.raises(TypeError):
        act_of(print)
