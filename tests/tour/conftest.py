"""The tour, made once for all its tests by the real command."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.tour.album import Tour

MOST_SECONDS = 600


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    folder: Path = tmp_path_factory.mktemp("tour")
    out = folder / "out"
    environment = {**os.environ, "MUSTAFID_HOME": str(folder / "home")}
    command = [sys.executable, "-m", "desktop_app", "tour", str(out)]
    made = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=MOST_SECONDS)
    assert made.returncode == 0, made.stderr[-4000:]
    story: dict[str, Any] = json.loads((out / "story.json").read_text(encoding="utf-8"))
    return Tour(out, story, made.stdout, made.stderr)
