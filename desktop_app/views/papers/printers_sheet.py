"""Which printer prints which kind of paper on this computer."""

from PySide6.QtWidgets import QSpinBox, QWidget

from desktop_app.policy.terms import PaperKind
from desktop_app.views import printers
from desktop_app.views.labels import term
from desktop_app.views.printers import EVERY_KIND, MOST_COPIES, PrinterChoice, PrinterMemory, Sides
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.paper_output import remember, tell_not_written
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.tick import TICKED, Tick
from desktop_app.views.widgets.toast import say

_WIDTH = 600
_USUAL = "usual:"
"""The key of the usual printer; a printer's own key is its name with a mark before it."""
_NAMED = "named:"


class PrintersSheet(Sheet):
    """A kind of paper, its printer, and what is asked of it; kept for this computer alone."""

    def __init__(self, parent: QWidget, memory: PrinterMemory, kind: str = EVERY_KIND) -> None:
        super().__init__(
            parent,
            "printers",
            self.tr("Printers of this computer"),
            self.tr("A paper goes at once to the printer that is chosen for its kind here."),
            width=_WIDTH,
        )
        self._memory = memory
        self._kind = Choice("printers_kind", self.tr("Kind of paper"), self._kinds())
        self._printer = Choice("printers_printer", self.tr("Printer"))
        self._tray = Choice("printers_tray", self.tr("Tray"))
        self._sides = Choice("printers_sides", self.tr("Sides"), self._all_sides())
        self._copies = named(QSpinBox(), "printers_copies", self.tr("Copies"))
        self._copies.setRange(1, MOST_COPIES)
        self._grey = Tick("printers_grey", self.tr("Print in grey, without colours"))
        self._note = Note("")
        self._lay_out()
        self._kind.edited.connect(self._show_kind)
        self._printer.edited.connect(self._show_printer)
        self._kind.show_draft(kind)
        self._show_kind()

    def keep(self) -> None:
        """Remember what is chosen for the kind."""
        if remember(self, self._memory, self._kind.draft(), self._chosen()):
            say(self.parentWidget() or self, self.tr("Remembered for this computer"))
            self._show_kind()

    def forget(self) -> None:
        """Print the kind like every other from now on."""
        try:
            self._memory.forget(self._kind.draft())
        except OSError as error:
            tell_not_written(self, error)
        self._show_kind()

    def _chosen(self) -> PrinterChoice:
        return PrinterChoice(
            self._name(),
            self._tray.draft().removeprefix(_NAMED).removeprefix(_USUAL),
            self._sides.draft(),
            self._copies.value(),
            self._grey.draft() == TICKED,
        )

    def _name(self) -> str:
        return self._printer.draft().removeprefix(_USUAL).removeprefix(_NAMED)

    def _show_kind(self) -> None:
        kind = self._kind.draft()
        own = self._memory.own(kind)
        choice = own or self._memory.choice(kind) or PrinterChoice()
        names = printers.available()
        gone = choice.printer and choice.printer not in names
        listed = [*names, choice.printer] if gone else names
        self._printer.set_options(
            [(_USUAL, self.tr("The usual printer of this computer")), *((_NAMED + name, name) for name in listed)]
        )
        self._printer.show_draft(_NAMED + choice.printer if choice.printer else _USUAL)
        self._sides.show_draft(choice.sides)
        self._copies.setValue(choice.copies)
        self._grey.show_draft(TICKED if choice.grey else "")
        self._show_printer()
        self._tray.show_draft(_NAMED + choice.tray if choice.tray else _USUAL)
        self._forget.setEnabled(own is not None)
        self._tell(names, choice.printer if gone else "", own)

    def _show_printer(self) -> None:
        """Offer what the printer offers."""
        offered = printers.trays(self._name())
        self._tray.set_options(
            [(_USUAL, self.tr("As the printer is set")), *((_NAMED + tray, tray) for tray in offered)]
        )
        if not self._tray.draft():
            self._tray.show_draft(_USUAL)
        self._tray_field.setVisible(bool(offered))

    def _tell(self, names: list[str], gone: str, own: PrinterChoice | None) -> None:
        if gone:
            words = self.tr("The printer “%1” is no longer on this computer. Connect it again, or choose another.")
            self._note.tell(words.replace("%1", gone), "warn")
        elif not names:
            self._note.tell(self.tr("This computer knows no printer yet. Add one in its own settings."), "warn")
        elif own is None and self._kind.draft() != EVERY_KIND:
            self._note.tell(self.tr("This kind is printed like all others."))
        else:
            self._note.tell("")

    def _kinds(self) -> list[tuple[str, str]]:
        own = [(kind.value, term(kind)) for kind in PaperKind]
        return [(EVERY_KIND, self.tr("All kinds that have no printer of their own")), *own]

    def _all_sides(self) -> list[tuple[str, str]]:
        return [
            (Sides.ONE, self.tr("One side")),
            (Sides.LONG, self.tr("Both sides, turned like a book")),
            (Sides.SHORT, self.tr("Both sides, turned upwards")),
        ]

    def _lay_out(self) -> None:
        self._tray_field = Field(self.tr("Tray"), self._tray)
        self.add(Field(self.tr("Kind of paper"), self._kind))
        self.add(Field(self.tr("Printer"), self._printer))
        self.add(self._tray_field)
        self.add(Field(self.tr("Sides"), self._sides))
        caption = label(self.tr("Copies"), "field")
        caption.setBuddy(self._copies)
        self.add(row(caption, self._copies, None, self._grey))
        self.add(self._note)
        self._forget = self.add_button(self.tr("Print like all others"), "printers_forget", self.forget)
        self.add_button(self.tr("Close"), "printers_close", self.accept)
        self.add_button(self.tr("Remember"), "printers_keep", self.keep, "primary")
