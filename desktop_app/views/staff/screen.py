"""The people of the office: taken on, given roles and pass phrases, and let go."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QResizeEvent

from desktop_app.casework.agreement import Person
from desktop_app.casework.keys import Keyring, shut_out
from desktop_app.casework.policies import not_acknowledged
from desktop_app.casework.staff import StaffRow, add_staff, check_staff, edit_staff, let_go, list_staff
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import quoted
from desktop_app.views.agreement import AgreementForm, ask_agreement
from desktop_app.views.attempt import attempt, tell_refusal
from desktop_app.views.labels import sentences, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.staff.form import PersonForm
from desktop_app.views.staff.sheets import PhraseSheet
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page, scrolling
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import canvas
from desktop_app.views.widgets.toast import say
from desktop_app.views.worker import Task, Worker

WIDE_FROM = 1150


class StaffScreen(Page):
    """Everybody who works or worked here on one side, the person chosen on the other."""

    def __init__(self, office: Office, navigator: Navigator, keyring: Keyring) -> None:
        super().__init__("", scroll=False)
        self.say("", self.tr("Several roles each; a role taken away keeps the days on which it was held."))
        self._office, self._keyring = office, keyring
        self._unread: frozenset[UUID] = frozenset()
        self._here: StaffRow | None = None
        self._typed = False
        self.add_action(button(self.tr("New person"), "staff_new", icon="plus", on_click=self.begin_new))
        self.note = Note("")
        self.table = RowsView[StaffRow]("staff", self.tr("Staff"), self._columns(), empty=self.tr("Nobody yet"))
        self._form = PersonForm()
        self._card = Card(" ", "user-round")
        self._phrase = button(self.tr("Give a pass phrase"), "staff_phrase", icon="lock", on_click=self.ask_phrase)
        self._leave = button(self.tr("Has left"), "staff_leave", kind="danger", on_click=self._ask_leaving)
        self._save = button(self.tr("Save"), "staff_save", kind="primary", icon="save", on_click=self.save)
        self._lay_out()
        self.table.chosen.connect(self._show_person)
        self._form.edited.connect(self._note_typing)

    def refresh(self) -> None:
        """Read the people anew."""
        people = attempt(self, lambda: self._office.ask(list_staff))
        if people is None:
            return
        self._unread = self._office.ask(not_acknowledged)
        if not self._typed:
            here = self._here.id if self._here else None
            self.table.set_rows(people)
            places = [place for place, person in enumerate(people) if person.id == here]
            self.table.select(places[0] if places else 0)
            self._show_person(self.table.current())
        self.note.tell(
            self.tr("%n member(s) of staff have not yet confirmed that they read the policy.", "", len(self._unread))
            if self._unread
            else ""
        )

    def begin_new(self) -> None:
        """Ask for a new person."""
        self.table.table.clearSelection()
        self._show_person(None)
        self._form.jump("full_name")

    def save(self) -> None:
        """Keep what was typed; a new person who signs in is given a pass phrase next."""
        person, here = self._form.person(), self._here
        try:
            if here is not None and not person.signs_in and self._keyring.holds(here.user_name):
                self._office.ask(check_staff, here.id, person)
                self._ask_shutting_out(here)
                return
            new = self._office.run(add_staff, person) if here is None else self._edit(here)
        except Refused as refusal:
            said = sentences(refusal.faults)
            self._form.show_errors(said)
            if not any(field in self._form for field in said):
                tell_refusal(self, refusal)
            return
        say(self, self.tr("Saved"))
        self._typed = False
        self._stand_on(new)
        if here is None and person.signs_in:
            self.ask_phrase()

    def _edit(self, here: StaffRow) -> UUID:
        self._office.run(edit_staff, here.id, self._form.person())
        return here.id

    def ask_phrase(self) -> None:
        """Give the person chosen a pass phrase."""
        if self._here is not None:
            sheet = PhraseSheet(self, self._office, self._keyring, self._here.user_name, self._here.full_name)
            sheet.given.connect(lambda: say(self, self.tr("The pass phrase is given")))
            sheet.given.connect(self.refresh)
            sheet.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= current_theme().px(WIDE_FROM)
        self.table.show_columns(["name", "roles", "state"] if wide else ["name", "state"])

    def _ask_leaving(self) -> None:
        here = self._here
        if here is None:
            return
        text = self.tr("%1 can no longer sign in, and holds no role from today. What they did stays under their name.")
        title, yes = self.tr("Has this person left?"), self.tr("Yes, has left")
        text = text.replace("%1", quoted(here.full_name))
        if not here.signs_in:
            confirm(self, title, text, yes, lambda: self._let_go(here), danger=True, object_name="leaving")
            return
        self._ask_agreement(here, title, f"{text}\n{self._of_copies()}", yes, lambda: self._let_go(here), "leaving")

    def _ask_shutting_out(self, here: StaffRow) -> None:
        """Before somebody can no longer sign in, a second person agrees; what else was typed is kept then."""
        title = self.tr("Take this person's pass phrase away?")
        text = self.tr("%1 can no longer sign in, and the key of the data is changed. Their roles stay.")
        text, yes = text.replace("%1", quoted(here.full_name)), self.tr("Yes, take it away")
        text = f"{text}\n{self._of_copies()}"

        def keep() -> None:
            self._edit(here)
            say(self, self.tr("Saved"))
            self._typed = False
            self._stand_on(here.id)

        self._ask_agreement(here, title, text, yes, keep, "shutting_out")

    def _of_copies(self) -> str:
        """Say what no change of keys can reach: copies that were made before it."""
        return self.tr(
            "Copies made before today still open with their pass phrase: keep sticks where they cannot reach them, and "
            "delete the older copies once a new one is made."
        )

    def _ask_agreement(
        self, here: StaffRow, title: str, text: str, yes: str, then: Callable[[], object], object_name: str
    ) -> None:
        def act(second: Person) -> Task[None]:
            others = self.window().findChildren(Worker)  # copies are made, and damage looked for, on others
            return self._office.alone(lambda door: shut_out(door, self._keyring, here.user_name, second), others)

        form = AgreementForm(self._office, self._keyring, here.user_name)
        ask_agreement(self, title, text, yes, form, act, lambda _: then(), object_name=object_name)

    def _let_go(self, person: StaffRow) -> None:
        attempt(self, lambda: self._office.run(let_go, self._keyring.places, person.id))
        self.refresh()

    def _stand_on(self, staff_id: UUID) -> None:
        self.refresh()
        for place, person in enumerate(self.table.rows()):
            if person.id == staff_id:
                self.table.select(place)
                self._show_person(person)

    def _show_person(self, person: StaffRow | None) -> None:
        self._here, self._typed = person, False
        self._card.title.setText(person.full_name if person else self.tr("A new person"))
        self._form.show_person(person)
        present = person is not None and person.left_on is None
        self._form.setEnabled(person is None or present)
        self._save.setVisible(person is None or present)
        self._phrase.setVisible(present and person is not None and person.signs_in)
        self._leave.setVisible(present and person is not None and person.id != self._office.actor.id)

    def _note_typing(self, _key: str) -> None:
        self._typed = True

    def _columns(self) -> list[Column[StaffRow]]:
        return [
            Column("name", self.tr("Name"), lambda person: person.full_name, "strong", width=180, stretch=True),
            Column("roles", self.tr("Roles"), self._roles, "muted", width=240, stretch=True),
            Column("state", self.tr("State"), self._state, "chip", width=150, tone=self._tone),
        ]

    def _roles(self, person: StaffRow) -> str:
        return self.tr(", ").join(term(role) for role in person.roles) or "—"

    def _state(self, person: StaffRow) -> str:
        if person.left_on is not None:
            return self.tr("Left")
        if not person.signs_in:
            return self.tr("Does not sign in")
        if not self._keyring.holds(person.user_name):
            return self.tr("No pass phrase yet")
        return self.tr("Policy not read") if person.id in self._unread else self.tr("Present")

    def _tone(self, person: StaffRow) -> Tone:
        if person.left_on is not None or not person.signs_in:
            return "gray"
        return "ok" if self._keyring.holds(person.user_name) and person.id not in self._unread else "warn"

    def _lay_out(self) -> None:
        inner = canvas()
        people = Card(padding=0)
        people.add(self.table, 1)
        self._card.add(self._form)
        buttons = Flow(spacing=8)
        for made in (self._save, self._phrase, self._leave):
            buttons.addWidget(made)
        self._card.add(buttons)
        self._card.add_stretch()
        side = scrolling(self._card)
        line = row(people, side, spacing=16, stretch=False)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        inner.setLayout(line)
        self.add(self.note)
        self.add(inner, 1)
