"""The seal's page of the association: the branch's own seal, and below it those of other branches."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.association import Association
from desktop_app.views.association.other_seals import OtherSealsCard
from desktop_app.views.association.own_seal import OwnSealCard
from desktop_app.views.office import Office
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas


class SealPanel(QWidget):
    """Both cards under one another; every act of theirs is done at once, so nothing waits here to be kept."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.own, self.others = OwnSealCard(office), OtherSealsCard(office)
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.own)
        column.addWidget(self.others)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))

    def show_kept(self, _known: Association) -> None:
        """Read the keys anew."""
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they stand."""
        self.own.refresh()
        self.others.refresh()
