"""A small checkout: the real installer, one dependency made on the spot, and a program that tells how it began."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

REAL_ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import importlib.metadata, json, os, sys
print(json.dumps({
    "arguments": sys.argv[1:],
    "platform": os.environ.get("QT_QPA_PLATFORM"),
    "python": sys.prefix,
    "pebble": importlib.metadata.version("pebble"),
    "folder": os.getcwd(),
}))
"""


class Checkout:
    """Builds the folder, and runs its `installer/bootstrap.py` as a person would."""

    def __init__(self, root: Path, wheels: Path) -> None:
        self.root = root
        self.wheels = wheels
        self.stamp = root / ".venv" / "set-up.json"

    def lay_out(self) -> None:
        """Put the real installer, the small program and its one pinned dependency in place."""
        shutil.copytree(REAL_ROOT / "installer", self.root / "installer", ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("desktop_app", "benchmarks", "requirements", "translations", "tests"):
            (self.root / name).mkdir()
        (self.root / "desktop_app" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
        (self.root / "benchmarks" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
        self.require("1.0")

    def require(self, version: str, *, digest: str = "") -> None:
        """Pin the dependency, under its true hash unless another is given."""
        digest = digest or make_wheel(self.wheels, version)
        for name in ("run.txt", "dev.txt", "bench.txt"):
            line = f"pebble=={version} --hash=sha256:{digest}\n"
            (self.root / "requirements" / name).write_text(line, encoding="utf-8")

    def start(
        self, *arguments: str, folder: Path | None = None, surroundings: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run the command line to its end."""
        process = self.begin(*arguments, folder=folder, surroundings=surroundings)
        said, _ = process.communicate()
        return subprocess.CompletedProcess(arguments, process.returncode, said)

    def begin(
        self, *arguments: str, folder: Path | None = None, surroundings: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Run the command line without waiting for it; packages come from the folder of wheels alone."""
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        kept = {name: value for name, value in os.environ.items() if name not in hidden and name[:4] != "PIP_"}
        packages = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)}
        return subprocess.Popen(
            [sys.executable, str(self.root / "installer" / "bootstrap.py"), *arguments],
            cwd=folder or self.root,
            env={**kept, **packages, **(surroundings or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )


def make_wheel(folder: Path, version: str) -> str:
    """Write a wheel of one module and give back its SHA-256."""
    info = f"pebble-{version}.dist-info"
    contents = {
        "pebble.py": f'"""A pebble."""\nVERSION = "{version}"\n',
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: pebble\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    contents[f"{info}/RECORD"] = "".join(_record(name, text) for name, text in contents.items()) + f"{info}/RECORD,,\n"
    wheel = folder / f"pebble-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def _record(name: str, text: str) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(text.encode())}\n"
