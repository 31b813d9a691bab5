"""The documents: those that the category asks for and any others, each with its scan and the mark of its original."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from desktop_app.casework.intake.document import DOCUMENTS, kind_of
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import ltr
from desktop_app.views.intake.rows_step import RowsStep, TypedRow
from desktop_app.views.intake.step_page import Typed
from desktop_app.views.labels import choices, term
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import NUMBERED, CodeField
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.tick import TICKED, Tick

SCAN = "scan"


class DocumentsStep(RowsStep):
    """A row for each document that is asked for, from the start; others are added by kind.

    Signals: `scan_given(field, Scan)`, `scan_taken_away(field)`; the wizard keeps scans at once.
    """

    scan_given = Signal(str, object)
    scan_taken_away = Signal(str)

    narrow_columns = ("kind", "state")

    def __init__(
        self, required: Callable[[Typed], Sequence[DocumentKind]], read_scan: Callable[[str], Scan | None]
    ) -> None:
        super().__init__(
            self.tr("Documents"),
            self.tr(
                "Compare each document with its original, note its number and dates, and attach a scan or a photo."
            ),
            DOCUMENTS,
            self.tr("No documents are asked for yet: choose the category first"),
        )
        self._required_of, self._read_scan = required, read_scan
        self._required: tuple[DocumentKind, ...] = ()
        self._ask()
        self._scan = ScanBox("documents_scan", self.tr("Scan or photo of the document"))
        self._scan.attached.connect(self._take_scan)
        self._scan.cleared.connect(self._clear_scan)
        self.card.add(self._scan)
        self._kinds = Choice(
            "documents_kind",
            self.tr("Another document"),
            choices(DocumentKind),
            placeholder=self.tr("Another document…"),
        )
        add = button(self.tr("Add"), "documents_add", icon="plus", on_click=self._add_kind)
        self._remove = button(
            self.tr("Remove"), "documents_remove", kind="danger", icon="trash-2", on_click=self._take_away
        )
        self.body.insertLayout(1, row(self._kinds, add, None, self._remove, stretch=False))
        self.body.addStretch(1)
        self.know({})

    def know(self, typed: Typed) -> None:
        """Learn what the other steps hold: the category and the household decide which documents are asked for."""
        self._required = tuple(self._required_of(typed))
        if self.current not in self._keys():
            self.stand_on(self.first_key())
        else:
            self.refresh()

    def rows(self) -> list[TypedRow]:
        """The documents asked for, handed in or not, then the others."""
        held = {row.key: row for row in super().rows()}
        return [held.get(key, TypedRow(key, self._rows.get(key, {}))) for key in self._keys()]

    def draft(self) -> dict[str, str]:
        """The rows in which something is written."""
        return {
            f"{DOCUMENTS}.{key}.{name}": text
            for key, typed in self._rows.items()
            for name, text in typed.items()
            if text
        }

    def first_key(self) -> str:
        """The first document that is not handed in yet."""
        keys = self._keys()
        return next((key for key in keys if not self._held(key)), keys[0] if keys else "")

    def dress(self, row: TypedRow) -> None:
        """Name the document above its questions, and show its scan."""
        self.card.setVisible(bool(row.key))
        self.card.title.setText(self._title(row.key) if row.key else "")
        extra = bool(row.key) and row.key not in self._required
        self._remove.setVisible(extra)

    def stand_on(self, key: str) -> None:
        """Ask about one document."""
        super().stand_on(key)
        has_scan = bool(self._rows.get(key, {}).get(SCAN))
        self._scan.show_scan(self._read_scan(self._field(key)) if has_scan else None)

    def go_on(self) -> None:
        """Stand on the next document."""
        keys = self._keys()
        if keys:
            place = keys.index(self.current) + 1 if self.current in keys else 0
            self.stand_on(keys[place % len(keys)])
            self.form.jump("number")

    def forget_scan(self, field: str) -> None:
        """Show a document without the scan that was given and not kept."""
        key = field.removeprefix(f"{DOCUMENTS}.")
        self.put(key, SCAN, "")
        if key == self.current:
            self._scan.show_scan(None)
        self.refresh()
        self.edited.emit()

    def _keys(self) -> list[str]:
        wanted = [kind.value for kind in self._required]
        return wanted + [key for key, typed in self._rows.items() if key not in wanted and any(typed.values())]

    def _held(self, key: str) -> bool:
        return any(self._rows.get(key, {}).values())

    def _field(self, key: str) -> str:
        return f"{DOCUMENTS}.{key}"

    def _title(self, key: str) -> str:
        name = term(kind_of(self._field(key)))
        number = key.partition("-")[2]
        return f"{name} {ltr(number)}" if number else name

    def _ask(self) -> None:
        form = self.form
        form.add("number", self.tr("Number"), CodeField("documents_number", "", NUMBERED))
        form.add("note", self.tr("Note"), LineField("documents_note"))
        form.add("issued", self.tr("Issued on"), DualDate("documents_issued"), wide=True)
        form.add("expires", self.tr("Valid until"), DualDate("documents_expires"), wide=True)
        form.add("matched", "", Tick("documents_matched", self.tr("Matched with the original today")))
        form.add("original_kept", "", Tick("documents_original_kept", self.tr("The association keeps the original")))

    def columns(self) -> tuple[Column[TypedRow], ...]:
        """Document, number, scan, and whether the original was seen."""
        return (
            Column("kind", self.tr("Document"), lambda row: self._title(row.key), "strong", 180, stretch=True),
            Column(
                "number",
                self.tr("Number"),
                lambda row: ltr(row.get("number")) if row.get("number") else "—",
                "code",
                130,
            ),
            Column("scan", self.tr("Scan"), lambda row: self.tr("Attached") if row.get(SCAN) else "—", width=90),
            Column("state", self.tr("State"), self._state, "chip", 150, tone=self._tone),
        )

    def _state(self, row: TypedRow) -> str:
        if row.faults:
            return self.tr("To correct")
        if row.get("matched") == TICKED:
            return self.tr("Matched")
        if self._held(row.key):
            return self.tr("Original not seen")
        return self.tr("Not brought yet")

    def _tone(self, row: TypedRow) -> Tone:
        if row.faults:
            return "danger"
        return "ok" if row.get("matched") == TICKED else "warn" if self._held(row.key) else "gray"

    def _add_kind(self) -> None:
        kind = self._kinds.draft()
        if not kind:
            self._kinds.setFocus()
            return
        taken = set(self._keys())
        numbered = (f"{kind}-{number}" for number in range(2, len(taken) + 3))
        key = kind if kind not in taken else next(key for key in numbered if key not in taken)
        self.put(key, "added", TICKED)
        self._kinds.show_draft("")
        self.stand_on(key)
        self.form.jump("number")
        self.edited.emit()

    def _take_away(self) -> None:
        if self._rows.get(self.current, {}).get(SCAN):
            self.scan_taken_away.emit(self._field(self.current))
        self.drop(self.current)
        self.stand_on(self.first_key())
        self.edited.emit()

    def _take_scan(self, scan: Scan) -> None:
        self.put(self.current, SCAN, scan.name or TICKED)
        self.scan_given.emit(self._field(self.current), scan)
        self.refresh()
        self.edited.emit()

    def _clear_scan(self) -> None:
        self.put(self.current, SCAN, "")
        self.scan_taken_away.emit(self._field(self.current))
        self.refresh()
        self.edited.emit()
