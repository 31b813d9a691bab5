"""Doing an act from a button: what the office refuses is told, and nothing typed is lost."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.policy.faults import Refused
from desktop_app.views.labels import sentence
from desktop_app.views.widgets.dialog import tell

Result = TypeVar("Result")


def attempt(parent: QWidget, act: Callable[[], Result]) -> Result | None:
    """Do something that the office may refuse; the refusal is told over the window and None returned."""
    try:
        return act()
    except Refused as refusal:
        tell_refusal(parent, refusal)
        return None


def tell_refusal(parent: QWidget, refusal: Refused) -> None:
    """Tell everything that a refusal says, each thing once."""
    sentences = dict.fromkeys(sentence(fault) for fault in refusal.faults)
    title = QCoreApplication.translate("Refusal", "This was not done")
    tell(parent, title, "\n".join(sentences), tone="danger", object_name="refusal")
