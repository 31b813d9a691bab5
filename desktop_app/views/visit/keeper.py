"""Keeps a visit report as typed: in a draft within two seconds, its photos at once, until it is handed in."""

import uuid
from collections.abc import Iterator

from desktop_app.casework import attachments, drafts
from desktop_app.casework.visits.reporting import VisitSheet, report_visit
from desktop_app.policy.terms import DraftKind
from desktop_app.views.office import Office
from desktop_app.views.visit.part import Typed
from desktop_app.views.widgets.scan_box import Scan
from desktop_app.views.worker import Task


class ReportKeeper:
    """The draft of one visit's report; a reported visit has none and is shown as it was handed in."""

    def __init__(self, office: Office, sheet: VisitSheet) -> None:
        self._office, self._sheet = office, sheet
        self._draft_id = sheet.draft_id
        self._kept = office.ask(drafts.load_draft, sheet.draft_id) if sheet.draft_id else None

    @property
    def typed(self) -> Typed:
        """What was typed before."""
        return self._kept.typed if self._kept else self._sheet.typed

    def photos(self) -> Iterator[tuple[str, Scan]]:
        """The photos that wait with the draft, by item."""
        for scan in self._kept.scans if self._kept else ():
            found = self._office.ask(drafts.draft_scan, self._draft_id, scan.field) if self._draft_id else None
            if found is not None:
                yield _item_of(scan.field), Scan(found.name, found.data)

    def save(self, typed: Typed) -> None:
        """Put everything typed into the store."""
        self._draft_id = self._office.run(
            drafts.save_draft,
            DraftKind.VISIT,
            typed,
            draft_id=self._draft_id,
            title=self._sheet.row.holder,
            subject_id=self._sheet.row.id,
        )

    def keep_photo(self, item: str, scan: Scan, typed: Typed) -> Task[object] | None:
        """Give what encrypts a photo into the store, once it was drawn anew."""
        self.save(typed)
        if self._draft_id is None:
            return None
        taken = attachments.Scan(data=scan.data, name=scan.name)
        return self._office.task(drafts.attach_to_draft, self._draft_id, _field_of(item), taken)

    def drop_photo(self, item: str) -> Task[None] | None:
        """Give what takes a photo away again."""
        if self._draft_id is None:
            return None
        return self._office.task(drafts.detach_from_draft, self._draft_id, _field_of(item))

    def submit(self, typed: Typed) -> Task[tuple[uuid.UUID, ...]]:
        """Hand the report in; gives the papers that were composed."""
        return self._office.task(report_visit, self._sheet.row.id, typed, self._draft_id)


def _field_of(item: str) -> str:
    return f"answers.{item}.photo"


def _item_of(field: str) -> str:
    return field.split(".")[1]
