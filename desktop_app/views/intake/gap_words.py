"""What a request lacks, in a few words: documents that belong together on one line."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.labels import sentence


class GapWords(QObject):
    """Words for a screen; the letter of what is missing has its own."""

    def lines(self, gaps: Completeness) -> list[str]:
        """One line for what was not brought, for what has expired, for originals not seen, and for the declaration."""
        every = (*gaps.faults, *gaps.warnings)
        named = (
            (FaultCode.DOCUMENT_MISSING, self.tr("Not brought yet: %1.")),
            (FaultCode.DOCUMENT_EXPIRED, self.tr("Expired: %1.")),
            (FaultCode.DOCUMENT_NOT_MATCHED, self.tr("Original not seen: %1.")),
        )
        lines = [words.replace("%1", _documents(every, code)) for code, words in named if _documents(every, code)]
        codes = {code for code, _ in named}
        return lines + [sentence(fault) for fault in every if fault.code not in codes]


def _documents(faults: Iterable[Fault], code: FaultCode) -> str:
    return "، ".join(fault.params["document"] for fault in faults if fault.code is code)
