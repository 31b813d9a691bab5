"""How a paper is to be printed, whatever is on it."""

from dataclasses import dataclass

from desktop_app.printing.arabic.shaping import Backend

LARGE_PRINT = 1.35


@dataclass(frozen=True)
class PressOptions:
    """The back end that sets the Arabic, and whether the paper is set large for weak eyes."""

    backend: Backend = Backend.HARFBUZZ
    large_print: bool = False

    @property
    def scale(self) -> float:
        """Return how much larger than usual the text is set."""
        return LARGE_PRINT if self.large_print else 1.0
