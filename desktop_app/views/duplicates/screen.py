"""Records that may be of one person: looked for beside the window, compared one pair after the other, sorted out."""

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QTabBar

from desktop_app.casework.merging import Comparison, MergePlan, compare_records, merge_records
from desktop_app.casework.pairs import (
    SHOWN,
    DecidedRow,
    PairRow,
    PairSide,
    WorkList,
    decided_pairs,
    look_through,
    set_apart,
    take_back,
    work_list,
)
from desktop_app.casework.unmerging import undo_merge
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import DuplicateReason
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt, attempt_beside, tell_refusal
from desktop_app.views.duplicates.compare_page import ComparePage
from desktop_app.views.duplicates.decided_tab import DecidedTab
from desktop_app.views.duplicates.pair_sheet import PairSheet
from desktop_app.views.labels import moment, sentence, term
from desktop_app.views.long_work import LongWork
from desktop_app.views.navigator import Navigator
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import ask_reason
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.toast import say


class DuplicatesScreen(Page):
    """Two lists in tabs, what waits and what was decided; Enter on a pair sets it side by side."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__("", scroll=False)
        self._office = office
        self._look = button(self.tr("Look through everybody"), "pairs_look", icon="search", on_click=self.look)
        self._pick = button(self.tr("Compare two records…"), "pairs_pick", icon="users", on_click=self.pick)
        self._busy = Busy("pairs_busy", can_cancel=True)
        self._work = LongWork(office.long_worker, self._busy)
        self._lists, self._older = Newest(office, self), Newest(office, self)
        self.pairs = RowsView[PairRow](
            "pairs",
            self.tr("To decide"),
            self._columns(),
            empty=self.tr("No pair waits for a decision"),
            empty_icon="circle-check",
        )
        self.compare, self.decided = ComparePage(), DecidedTab(office)
        self.bar = named(QTabBar(), "pairs_tabs", self.tr("Lists of pairs"))
        self._stack = QStackedWidget()
        self._doing = Doing(self, self.pairs, self.compare)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the list in sight anew; a pair that is being decided on stays."""
        if self._stack.currentWidget() is not self.compare:
            self._show_list()

    def look(self) -> None:
        """Go through everybody beside the window."""
        self._look.setEnabled(False)
        onlooker = self._work.begin(self.tr("Everybody is being gone through. You may go on working."))
        self._office.work_beside(
            self._office.long_worker,
            lambda door: look_through(door, onlooker),
            done=lambda _count: self._ended(),
            failed=self._stopped,
        )

    def open_pair(self, row: PairRow) -> None:
        """Set a pair side by side."""
        keys = row.first.person_id, row.second.person_id
        reading = self._office.readings(lambda door: compare_records(door, *keys))
        attempt_beside(self._doing, reading, self._show_pair)

    def pick(self) -> None:
        """Have any two people chosen, and set their records side by side."""
        PairSheet(self, self._office, self._show_pair).open()

    def _show_pair(self, found: Comparison) -> None:
        self._turn_list_off(hidden=True)
        self._stack.setCurrentWidget(self.compare)
        self.compare.show_pair(found)

    def _lay_out(self) -> None:
        for words in (self.tr("To decide"), self.tr("Decided")):
            self.bar.addTab(words)
        self.bar.setExpanding(False)
        for page in (self.pairs, self.decided, self.compare):
            self._stack.addWidget(page)
        self.add_action(self._pick)
        self.add_action(self._look)
        self.add(self._busy)
        self.add(self.bar)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.bar.currentChanged.connect(lambda _place: self._show_list())
        self.pairs.opened.connect(self.open_pair)
        self.compare.left.connect(self._show_list)
        self.compare.merge_wanted.connect(self._merge)
        self.compare.apart_wanted.connect(self._ask_apart)
        self.decided.undo_wanted.connect(self._ask_undo)
        self.decided.take_back_wanted.connect(self._ask_to_take_back)
        self.decided.more_wanted.connect(self._read_more)

    def _show_list(self) -> None:
        self._turn_list_off(hidden=False)
        self._older.forget()
        if self.bar.currentIndex():
            self._stack.setCurrentWidget(self.decided)
            self._lists.ask(decided_pairs, done=self.decided.show_rows, failed=self._failed)
        else:
            self._stack.setCurrentWidget(self.pairs)
            self._lists.ask(work_list, done=self._show_pairs, failed=self._failed)

    def _read_more(self, last: DecidedRow) -> None:
        self._older.ask(decided_pairs, SHOWN, last, done=self.decided.rows.add_rows, failed=self._failed)

    def _show_pairs(self, found: WorkList) -> None:
        self.pairs.set_rows(found.rows)
        self.say("", self._about(found))

    def _turn_list_off(self, *, hidden: bool) -> None:
        self.bar.setVisible(not hidden)
        self._look.setVisible(not hidden)
        self._pick.setVisible(not hidden)

    def _about(self, found: WorkList) -> str:
        if found.looked_at is None:
            return self.tr("Nobody has looked yet. Look through everybody to find records that may be of one person.")
        words = self.tr("Looked through %1 people, %2. Pairs to decide: %3.")
        counts = words.replace("%1", ltr(found.people)).replace("%3", ltr(found.total))
        return counts.replace("%2", moment(found.looked_at))

    def _ended(self) -> None:
        self._work.end()
        self._look.setEnabled(True)
        self.refresh()

    def _stopped(self, error: Exception) -> None:
        self._work.end()
        self._look.setEnabled(True)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)

    def _merge(self, plan: MergePlan) -> None:
        self._doing.begin(self._office.task(merge_records, plan), self._merged, self._tell_merge_refused)

    def _merged(self, _merge: UUID) -> None:
        say(self, self.tr("The records were merged."))
        self._show_list()

    def _tell_merge_refused(self, refusal: Refused) -> None:
        fields = {"reason": self.compare.reason, "goes_on": self.compare.goes_on}
        if any(fault.field not in fields for fault in refusal.faults):
            tell_refusal(self, refusal)
            return
        for fault in refusal.faults:
            fields[fault.field].set_error(sentence(fault))
        fields[refusal.faults[0].field].focus()

    def _ask_apart(self) -> None:
        compared = self.compare.comparison
        if compared is None:
            return
        keys = compared.kept.person_id, compared.merged.person_id

        def apart(reason: str) -> None:
            if attempt(self, lambda: self._office.run(set_apart, *keys, reason)) is not None:
                self._show_list()

        ask_reason(
            self,
            self.tr("Two people?"),
            self.tr("The pair is not brought up again. Say how you know."),
            self.tr("Why they are two people"),
            self.tr("They are two people"),
            apart,
            object_name="apart",
        )

    def _ask_undo(self, decided: DecidedRow) -> None:
        ask_reason(
            self,
            self.tr("Undo the merge?"),
            self.tr("Both records become as they were. This works while nothing was built on the merge."),
            self.tr("Why it is undone"),
            self.tr("Undo the merge"),
            lambda reason: self._office.task(undo_merge, decided.id, reason),
            lambda _: self._show_list(),
            danger=True,
            object_name="undo",
        )

    def _ask_to_take_back(self, decided: DecidedRow) -> None:
        ask_reason(
            self,
            self.tr("Are they one person after all?"),
            self.tr("The pair is brought up again where the records are alike, and may be merged."),
            self.tr("Why it is taken back"),
            self.tr("Take it back"),
            lambda reason: self._office.task(take_back, decided.id, reason),
            lambda _: self._show_list(),
            object_name="take_back",
        )

    def _columns(self) -> tuple[Column[PairRow], ...]:
        return (
            Column("first", self.tr("First record"), lambda row: _named(row.first), "strong", 240, stretch=True),
            Column("second", self.tr("Second record"), lambda row: _named(row.second), "strong", 240, stretch=True),
            Column("reason", self.tr("Why"), lambda row: term(row.reasons[0]), "chip", 200, tone=_tone),
            Column("more", self.tr("And"), _more, "muted", 150),
        )


def _named(side: PairSide) -> str:
    return " · ".join(filter(None, (side.full_name, ltr(side.file_number) if side.file_number else "")))


def _more(row: PairRow) -> str:
    return "، ".join(term(reason) for reason in row.reasons[1:]) or "—"


def _tone(row: PairRow) -> Tone:
    return "warn" if row.reasons[0] is DuplicateReason.SAME_IDENTITY else "info"
