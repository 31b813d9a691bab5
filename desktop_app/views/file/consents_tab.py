"""What the person of a file agreed to, purpose by purpose; an answer is withdrawn or given at any time."""

from functools import partial

from desktop_app.casework.consents import ConsentRow, consents_of, record_consent
from desktop_app.policy.permissions import Act
from desktop_app.views.file.tab import Tab
from desktop_app.views.labels import short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView


class ConsentsTab(Tab):
    """A line a purpose, with the answer in force."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self.rows = RowsView[ConsentRow](
            "consents", self.tr("Purposes"), self._columns(), empty=self.tr("No purpose is asked about")
        )
        self._withdraw = button(
            self.tr("The consent is withdrawn"),
            "consent_withdraw",
            icon="undo-2",
            on_click=partial(self._ask, given=False),
        )
        self._give = button(
            self.tr("The person agrees"), "consent_give", icon="check", on_click=partial(self._ask, given=True)
        )
        self._about = Note(
            self.tr("Data are used for a purpose only while the person agrees to it. What was done before stays done.")
        )
        self.column.addWidget(self._about)
        self.lay_list(self.rows, self._withdraw, self._give)
        self.rows.chosen.connect(lambda _row: self._offer())

    def read(self) -> None:
        """Read the answers in force."""
        self.rows.set_rows(self.office.ask(consents_of, self.file.id))
        self._offer()

    def _offer(self) -> None:
        # An answer is taken back whatever became of the file, so its state is not asked.
        current, may = self.rows.current(), self.office.may(Act.RECORD_CONSENT)
        self._withdraw.setVisible(may)
        self._give.setVisible(may)
        self._withdraw.setEnabled(current is not None and current.given is not False)
        self._give.setEnabled(current is not None and current.given is not True)

    def _ask(self, *, given: bool) -> None:
        current = self.rows.current()
        if current is None:
            return
        purpose = current.purpose
        title = self.tr("Consent given") if given else self.tr("Consent withdrawn")
        sheet = FormSheet(self, "consent_answer", title, term(purpose))
        day = DualDate("consent_on")
        day.show_date(self.file.today)
        sheet.form.add("on", self.tr("Told on"), day, required=True, wide=True)
        sheet.form.add(
            "reason",
            self.tr("In the person's words"),
            LineField("consent_reason"),
            hint=self.tr("Nobody needs to give a reason."),
            wide=True,
        )
        file_id = self.file.id
        sheet.ask(
            self.tr("Record"),
            lambda typed: self.office.run(record_consent, file_id, purpose, given=given, typed=typed),
        )

    def _columns(self) -> list[Column[ConsentRow]]:
        return [
            Column("purpose", self.tr("Purpose"), lambda row: term(row.purpose), "strong", 260, stretch=True),
            Column("answer", self.tr("Answer"), self._answer, "chip", 150, tone=_tone),
            Column("on", self.tr("Since"), lambda row: short_day(row.on) if row.on else "—", "muted", 180),
        ]

    def _answer(self, row: ConsentRow) -> str:
        if row.given is None:
            return self.tr("Not asked yet")
        return self.tr("Agrees") if row.given else self.tr("Does not agree")


def _tone(row: ConsentRow) -> Tone:
    return "gray" if row.given is None else "ok" if row.given else "warn"
