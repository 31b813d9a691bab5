"""The computer and the libraries that the program runs on, without the computer's name or its user's."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_app.settings import VERSION

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "cryptography", "argon2-cffi", "reportlab", "pypdfium2")
_MEGABYTE = 1024 * 1024


def kind_of_machine() -> str:
    """The system and the Python in one line."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"{system} · Python {platform.python_version()}{' · frozen' if getattr(sys, 'frozen', False) else ''}"


def machine_lines(root: Path) -> Iterator[str]:
    """Everything that helps to understand a fault: versions, system, memory, room on the disk."""
    yield f"Mustafid {VERSION}"
    yield kind_of_machine()
    yield from (f"{name} {version_of(name)}" for name in LIBRARIES)
    yield f"processors: {os.cpu_count()}"
    yield f"memory: {memory() // _MEGABYTE} MB"
    if root.exists():
        usage = shutil.disk_usage(root)
        yield f"disk: {usage.free // _MEGABYTE} MB free of {usage.total // _MEGABYTE} MB"


def version_of(library: str) -> str:
    """The version of an installed library; a frozen program may not carry it."""
    from importlib.metadata import PackageNotFoundError, version  # slow to load, and only for reports

    try:
        return version(library)
    except PackageNotFoundError:
        return "?"


def memory() -> int:
    """The bytes of memory that this computer has; 0 where the system does not tell."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError):
        return 0


def _windows_memory() -> int:
    import ctypes

    kilobytes = ctypes.c_ulonglong(0)
    getattr(ctypes, "windll").kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))  # noqa: B009  # absent elsewhere
    return kilobytes.value * 1024
