"""The strip that says that the disk is filling up, and what to free; it goes when there is room again."""

from desktop_app.casework.scarcity import RoomLeft
from desktop_app.policy.text import ltr
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.note import Note


class RoomStrip(Note):
    """Hidden while there is room enough."""

    def __init__(self) -> None:
        super().__init__(tone="warn")
        named(self, "room", "")

    def show_room(self, left: RoomLeft) -> None:
        """Say how much is left, where that is little."""
        if left.read_only:
            self.tell(_filled(self._stopped(), left), "danger")
        else:
            self.tell(_filled(self._warning(), left) if left.short else "", "warn")

    def _warning(self) -> str:
        return self.tr(
            "Little room is left on the disk: %1 MB. Empty the recycle bin and move large files to another disk. "
            "Below %2 MB nothing goes on but reading and keeping drafts."
        )

    def _stopped(self) -> str:
        return self.tr(
            "Only %1 MB are left on the disk: you can read and keep drafts, and nothing else. Empty the recycle bin, "
            "or move what you do not need from the downloads folder to another disk, until %2 MB are free."
        )


def _filled(words: str, left: RoomLeft) -> str:
    return words.replace("%1", ltr(left.free)).replace("%2", ltr(left.needed))
