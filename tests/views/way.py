"""Stands for the window around a screen: remembers where it wanted to go."""


class Way:
    """A navigator that goes nowhere."""

    def __init__(self) -> None:
        self.gone: list[tuple[str, object]] = []

    def go(self, key: str, subject: object = None) -> None:
        self.gone.append((key, subject))

    def back(self) -> None:
        self.gone.append(("back", None))
