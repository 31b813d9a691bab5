"""How a print job ended early, in words: why, what went out, what waits, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.paper_lists import PaperRow
from desktop_app.policy.text import ltr
from desktop_app.views.papers.print_run import Outcome

_MOST_NAMED = 12
"""Serials that a sentence names; of more it tells the number."""


def outcome_words(outcome: Outcome) -> str:
    """Say line by line how a job ended before its last paper."""
    went_out = QCoreApplication.translate("BatchPage", "Went out (%1): %2")
    nothing = QCoreApplication.translate("BatchPage", "No paper went out.")
    waits = QCoreApplication.translate("BatchPage", "Still waiting (%1): %2")
    to_do = QCoreApplication.translate("BatchPage", "They stay ticked: print again, and the rest is printed.")
    printed = _named(went_out, outcome.printed) if outcome.printed else nothing
    return "\n".join((outcome.trouble, printed, _named(waits, outcome.waiting), to_do))


def _named(words: str, rows: Sequence[PaperRow]) -> str:
    serials = "، ".join(ltr(row.serial) for row in rows[:_MOST_NAMED])
    more = "…" if len(rows) > _MOST_NAMED else ""
    return words.replace("%1", ltr(len(rows))).replace("%2", serials + more)
