"""Keeps what is typed in the wizard: in memory as typed, in the store within two seconds, scans at once."""

import uuid

from desktop_app.casework import drafts
from desktop_app.casework.drafts import OpenDraft
from desktop_app.casework.intake.parsing import Parsed, parse_intake
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.terms import DraftKind
from desktop_app.views.intake.step_page import Typed
from desktop_app.views.kept_draft import KeptDraft
from desktop_app.views.office import Office

VISITED = "wizard.visited"
TITLE = "person.full_name"


class DraftKeeper(KeptDraft):
    """One draft that is being worked on."""

    def __init__(self, office: Office, rules: IntakeRules, kind: DraftKind, typed: Typed) -> None:
        super().__init__(office)
        self._rules, self.kind, self.typed = rules, kind, dict(typed)
        self.step = ""

    @classmethod
    def of(cls, office: Office, rules: IntakeRules, draft: OpenDraft) -> "DraftKeeper":
        """Go on with a draft that was left."""
        keeper = cls(office, rules, draft.row.kind, draft.typed)
        keeper.draft_id, keeper.step = draft.row.id, draft.row.step
        return keeper

    @property
    def file_id(self) -> uuid.UUID | None:
        """The file that the form belongs to, where there is one already."""
        text = self.typed.get("file.id", "")
        return uuid.UUID(text) if text else None

    @property
    def visited(self) -> set[str]:
        """The steps that a person has been on."""
        return set(filter(None, self.typed.get(VISITED, "").split(",")))

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been typed at all."""
        return not any(text for field, text in self.typed.items() if field != VISITED)

    def visit(self, step: str) -> None:
        """Note that a person is on a step."""
        self.step = step
        self.typed[VISITED] = ",".join(sorted(self.visited | {step}))

    def take(self, owned: set[str], fields: Typed) -> None:
        """Take over what a step holds now, in place of what it held."""
        kept = {field: text for field, text in self.typed.items() if field.split(".")[0] not in owned}
        unseen = {
            field: text
            for field, text in self.typed.items()
            if field.split(".")[0] in owned and field not in fields and field.count(".") == 1
        }
        self.typed = kept | unseen | {field: text for field, text in fields.items() if text}

    def parsed(self) -> Parsed:
        """Read the form as it stands."""
        return parse_intake(self.typed, self.kind, self._rules)

    def save(self) -> None:
        """Put everything into the store."""
        self.draft_id = self._office.run(
            drafts.save_draft,
            self.kind,
            self.typed,
            draft_id=self.draft_id,
            step=self.step,
            title=self.typed.get(TITLE, ""),
            subject_id=self.file_id,
        )
