"""Keeps the wording of a paper that is being edited: as typed, in the store within two seconds."""

from collections.abc import Mapping

from desktop_app.casework import drafts
from desktop_app.casework.wording_editing import OpenWording
from desktop_app.policy.terms import DraftKind
from desktop_app.views.kept_draft import KeptDraft
from desktop_app.views.office import Office


class WordingKeeper(KeptDraft):
    """One draft of a paper's wording; a person has at most one a paper."""

    def __init__(self, office: Office, opened: OpenWording) -> None:
        super().__init__(office)
        self._kind, self._title = opened.kind, opened.in_force["title"]
        self.typed = dict(opened.in_force)
        if opened.draft is not None:
            self.draft_id = opened.draft.row.id
            self.typed = dict(opened.draft.typed)

    def take(self, typed: Mapping[str, str]) -> None:
        """Take over what is typed now."""
        self.typed = dict(typed)

    def save(self) -> None:
        """Put everything typed into the store."""
        self.draft_id = self._office.run(
            drafts.save_draft,
            DraftKind.WORDING,
            self.typed,
            draft_id=self.draft_id,
            step=self._kind.value,
            title=self._title,
        )
