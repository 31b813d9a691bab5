"""What the tests of the seal's page share."""

from pathlib import Path

import pytest

from desktop_app.views.association.seal_panel import SealPanel
from tests.robots.seal import SealRobot
from tests.views.administration import Administration, Show
from tests.views.association.neighbour import Neighbour


@pytest.fixture
def panel(administration: Administration, show: Show) -> SealPanel:
    made = SealPanel(administration.office)
    made.refresh()
    show(made)
    return made


@pytest.fixture
def robot(panel: SealPanel, monkeypatch: pytest.MonkeyPatch) -> SealRobot:
    return SealRobot(panel, monkeypatch)


@pytest.fixture
def neighbour(tmp_path: Path) -> Neighbour:
    return Neighbour.of(tmp_path)
