"""Drives the seal on the association's page: keys, cards, and the questions about them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.views.association.seal_panel import SealPanel
from tests.robots.typing import click, find, type_text


class SealRobot:
    """Pushes the panel's buttons and answers what they ask; files are chosen by name."""

    def __init__(self, panel: SealPanel, monkeypatch: pytest.MonkeyPatch) -> None:
        self.panel, self._patch = panel, monkeypatch

    def renew(self) -> None:
        click(self.panel, "seal_renew")
        click(self._sheet("seal_renewal"), "seal_renewal_yes")

    def revoke(self, reason: str) -> None:
        click(self.panel, "seal_revoke")
        sheet = self._sheet("seal_reason")
        type_text(find(sheet, "seal_reason_text"), reason)
        click(sheet, "seal_reason_yes")

    def save_card(self, path: Path) -> None:
        self._patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        click(self.panel, "seal_card_save")

    def bring_card(self, path: Path) -> None:
        self._patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        click(self.panel, "seal_card_take")

    def compare(self, fingerprint: str) -> None:
        sheet = self._sheet("card")
        type_text(find(sheet, "card_fingerprint"), fingerprint, replace=True)
        click(sheet, "card_yes")

    def strike_out(self) -> None:
        click(self.panel, "seal_strike")
        click(self._sheet("seal_striking"), "seal_striking_yes")

    def said(self, sheet: str) -> bool:
        """Whether a window of this name is open."""
        found = self.panel.window().findChild(QWidget, sheet)
        return found is not None and found.isVisible()

    def _sheet(self, name: str) -> QWidget:
        return find(self.panel.window(), name, QWidget)
