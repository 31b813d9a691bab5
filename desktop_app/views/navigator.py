"""What a screen may ask of the window around it."""

from typing import Protocol


class Navigator(Protocol):
    """The way from one screen to another."""

    def go(self, key: str, subject: object = None) -> None:
        """Show another screen, with what it shall show."""

    def back(self) -> None:
        """Show the screen from which one came."""
