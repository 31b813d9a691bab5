"""The seal's page as a whole."""

from desktop_app.views.association.seal_panel import SealPanel
from tests.views.administration import Administration, Show
from tests.views.association.neighbour import Neighbour
from tests.views.checks import check_screen


def test_everything_is_named_reached_and_whole(
    administration: Administration, neighbour: Neighbour, show: Show
) -> None:
    neighbour.known_to(administration)

    def make() -> SealPanel:
        panel = SealPanel(administration.office)
        panel.refresh()
        return panel

    check_screen(make, show)
