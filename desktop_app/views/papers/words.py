"""The words and tones of where a paper stands."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.casework.paper_lists import PaperFilter
from desktop_app.views.tokens import Tone

TONES: Mapping[PaperFilter, Tone] = MappingProxyType(
    {
        PaperFilter.ALL: "gray",
        PaperFilter.TO_PRINT: "info",
        PaperFilter.TO_SIGN: "warn",
        PaperFilter.TO_SCAN: "violet",
        PaperFilter.DONE: "ok",
        PaperFilter.VOID: "gray",
    }
)
_WORDS: Mapping[PaperFilter, str] = MappingProxyType(
    {
        PaperFilter.ALL: str(QT_TRANSLATE_NOOP("PaperWords", "All papers")),
        PaperFilter.TO_PRINT: str(QT_TRANSLATE_NOOP("PaperWords", "To print")),
        PaperFilter.TO_SIGN: str(QT_TRANSLATE_NOOP("PaperWords", "To sign")),
        PaperFilter.TO_SCAN: str(QT_TRANSLATE_NOOP("PaperWords", "To scan")),
        PaperFilter.DONE: str(QT_TRANSLATE_NOOP("PaperWords", "Complete")),
        PaperFilter.VOID: str(QT_TRANSLATE_NOOP("PaperWords", "Void")),
    }
)


def filter_words(wanted: PaperFilter) -> str:
    """Name what a paper waits for."""
    return QCoreApplication.translate("PaperWords", _WORDS[wanted])
