"""A full disk harms nothing, is told in words, and keeps what was typed; the hunt sees it when that is not so."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from benchmarks.vault.diskfull.days import as_told, may_mount, on_small_disk, template
from desktop_app.settings import Places

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace records on Linux alone")
POINTS, DAYS = 3, 2


@pytest.fixture(scope="module")
def office() -> Iterator[Path]:
    with TemporaryDirectory(prefix="full-") as place:
        yield template(Path(place))


@pytest.mark.skipif(not may_mount(), reason="this system gives nobody a small disk of their own")
def test_a_disk_that_is_truly_full_harms_nothing(office: Path, tmp_path: Path) -> None:
    lines = list(on_small_disk(office, tmp_path, POINTS))
    assert [line for line in lines if line.harm] == []
    assert {line.job for line in lines if line.refused} >= {"act", "copy"}
    assert {line.job for line in lines if not line.refused} >= {"draft", "scan"}


def test_a_system_that_says_the_disk_is_full_for_a_while_harms_nothing(office: Path, tmp_path: Path) -> None:
    lines = list(as_told(office, tmp_path, DAYS))
    assert [line for line in lines if line.harm] == []
    assert any(line.refused for line in lines)


def test_harm_is_seen(office: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "office"
    shutil.copytree(office, damaged)
    file = next(iter(Places(damaged).attachments.iterdir()))
    file.write_bytes(file.read_bytes()[:-1])
    assert {line.harm for line in as_told(damaged, tmp_path, 1) if line.job == "whole"} == {"corrupt"}
