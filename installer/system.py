"""What must come from the operating system: Python's own venv, Qt's libraries, the tools that read papers back."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys

from installer.words import say

OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2",  # without it Qt shows no printer
}
COMPETITORS = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
PAPER_TOOLS = {"pdftotext": "poppler-utils", "qpdf": "qpdf"}
FIREFOX = {"node": "nodejs", "npm": "npm"}
"""What runs pdf.js, the reader of Firefox, and brings it."""
BUS = {"dbus-daemon": "dbus"}
"""The bus on which a desktop tells that the session is locked; tests start one of their own."""
JUDGES = {"mutool": "mupdf-tools", "/usr/share/unicode/BidiCharacterTest.txt": "unicode-data"}
"""What tests and figures are held against: another reader of PDFs, and Unicode's own cases of the order of a line."""
RECORDER = {"strace": "strace"}
"""Records what the program does to a disk, so that power cuts and full disks can be tried."""

LIBRARIES = {
    "run": {**OFFSCREEN, **SCREEN},
    "tour": OFFSCREEN,
    "test": OFFSCREEN,
    "bench": {**OFFSCREEN, **COMPETITORS},
}
TOOLS = {
    "test": {**PAPER_TOOLS, **BUS, **JUDGES, **RECORDER},
    "tour": PAPER_TOOLS,
    "bench": {**PAPER_TOOLS, **JUDGES, **FIREFOX, **RECORDER},
}


class NeedsPerson(Exception):
    """Only a person can go on from here; the line to run has been printed."""


class SystemFailed(Exception):
    """Installing system packages was allowed but did not work; what to do has been printed."""


def missing(purpose: str) -> dict[str, str]:
    """Everything the purpose needs and this system lacks, each with the Debian package that brings it."""
    lacking = {}
    if importlib.util.find_spec("ensurepip") is None:
        lacking["ensurepip"] = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if sys.platform.startswith("linux"):
        lacking |= {name: package for name, package in LIBRARIES[purpose].items() if not _loads(name)}
        lacking |= {name: package for name, package in TOOLS.get(purpose, {}).items() if not _is_there(name)}
    return lacking


def provide(purpose: str) -> None:
    """Install what is missing where that is allowed, or print the one line a person has to run."""
    lacking = missing(purpose)
    if not lacking:
        return
    packages = sorted(set(lacking.values()))
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        say("libraries_missing", names=" ".join(sorted(lacking)))
        raise NeedsPerson
    rights = _rights()
    if rights is None:
        say("system_missing", line=line)
        raise NeedsPerson
    say("system_installing", packages=" ".join(packages))
    _apt(rights, "update")
    complaint = _apt(rights, "install", "-y", "--no-install-recommends", *packages)
    importlib.invalidate_caches()
    if missing(purpose):
        print(complaint)
        say("system_failed", line=line)
        raise SystemFailed


def _is_there(tool: str) -> bool:
    return os.path.exists(tool) if os.path.isabs(tool) else shutil.which(tool) is not None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _rights() -> list[str] | None:
    """The words to put before a command to run it as root, or None where that needs a person."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def _apt(rights: list[str], *words: str) -> str:
    """Run apt-get without questions; gives back the last of what it complained about."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    command = [*rights, *quiet, *words]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return "\n".join(f"  {line}" for line in done.stderr.splitlines()[-2:])
