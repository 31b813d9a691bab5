"""Why somebody does not see the study of a file: the sentence that stands where it would be shown."""

from PySide6.QtCore import QObject

from desktop_app.policy.chapters import Clause
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import Role
from desktop_app.views.labels import term
from desktop_app.views.language import screen_language


class StudyWords(QObject):
    """Says that the study of a file is kept, and by which clause."""

    def kept(self, clause: Clause | None = None) -> str:
        """Say that the policy keeps it from the one who looks."""
        words = self.tr("The study of this file is secret: only its researcher and the managers read it.")
        return f"{words} ({clause.words(screen_language())})" if clause is not None else words

    def readers(self, policy: Policy) -> str:
        """Say who reads the study by a policy."""
        if policy.study is None:
            return ""
        named = self.tr(", ").join(term(role) for role in Role if role in policy.study.readers)
        words = self.tr("The study of a file is read by its researcher, and beside the researcher by: %1.")
        return words.replace("%1", named)
