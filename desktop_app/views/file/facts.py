"""The facts of a file in words, as its summary shows them."""

from PySide6.QtCore import QObject

from desktop_app.casework.files.holders import AddressFacts, GuardianFacts
from desktop_app.casework.files.overview import FileOverview
from desktop_app.policy.text import ltr
from desktop_app.views.file_words import FileWords, phone, place
from desktop_app.views.labels import short_day, term
from desktop_app.views.language import screen_language
from desktop_app.views.widgets.facts import Fact


class FactWords(QObject):
    """Captions and words."""

    def __init__(self) -> None:
        super().__init__()
        self._words = FileWords()

    def person(self, overview: FileOverview) -> list[Fact]:
        """Whose file it is, and how they are reached."""
        holder = overview.holder
        researcher = overview.researcher
        return [
            (term(holder.identity_kind), ltr(holder.identity_number) if holder.identity_number else ""),
            (self.tr("Born"), holder.birth.words(screen_language()) if holder.birth else ""),
            (self.tr("Age"), self._words.years(holder.age)),
            (self.tr("Marital status"), term(holder.marital_status) if holder.marital_status else ""),
            (self.tr("Nationality"), holder.nationality),
            (self.tr("Mobile"), phone(holder.mobile)),
            (self.tr("Other telephone"), phone(holder.other_phone)),
            (self.tr("Email"), ltr(holder.email) if holder.email else ""),
            (self.tr("District"), place(overview.address)),
            *self._address(overview.address),
            (self.tr("Household"), self._household(overview)),
            *self._guardian(overview.guardian),
            (self.tr("Researcher"), researcher.full_name if researcher else self.tr("Nobody yet")),
            (self.tr("Researcher's mobile"), phone(researcher.mobile) if researcher else ""),
            (self.tr("File opened on"), short_day(overview.opened_on)),
            (self.tr("Data to be updated by"), short_day(overview.update_due_on) if overview.update_due_on else ""),
            (self.tr("Closed on"), short_day(overview.closed_on) if overview.closed_on else ""),
            (self.tr("Kept until"), short_day(overview.retain_until) if overview.retain_until else ""),
        ]

    def request(self, overview: FileOverview) -> list[Fact]:
        """What was asked, when, and how the answer is to be told."""
        request = overview.request
        if request is None:
            return []
        means = term(request.contact_means)
        services = "، ".join(f"{term(one)} ({detail})" if detail else term(one) for one, detail in request.services)
        return [
            (self.tr("Number"), ltr(request.number)),
            (self.tr("State"), term(request.state)),
            (self.tr("Received on"), short_day(request.submitted_on)),
            (self.tr("Complete since"), short_day(request.completed_on) if request.completed_on else ""),
            (self.tr("Came by"), term(request.channel)),
            (self.tr("Decides"), term(request.reviewing_body)),
            (
                self.tr("To be told by"),
                f"{means} · {_reached(request.contact_value)}" if request.contact_value else means,
            ),
            (self.tr("Services"), services),
            (self.tr("Need"), request.need),
        ]

    def _household(self, overview: FileOverview) -> str:
        persons = self._words.persons(overview.household_size)
        count = overview.dependants
        if not count:
            return persons
        return f"{persons} · " + self.tr("%n dependant(s)", "", count).replace(str(count), ltr(count))

    def _address(self, address: AddressFacts | None) -> list[Fact]:
        if address is None:
            return []
        rooms = ltr(address.rooms) if address.rooms is not None else ""
        return [
            (self.tr("Street"), address.street),
            (self.tr("National address"), ltr(address.national_address) if address.national_address else ""),
            (self.tr("Directions"), address.directions),
            (self.tr("Dwelling"), term(address.tenure) if address.tenure else ""),
            (self.tr("Rooms"), rooms),
            (self.tr("Outside the service area because"), address.outside_area_reason),
        ]

    def _guardian(self, guardian: GuardianFacts | None) -> list[Fact]:
        if guardian is None:
            return []
        return [
            (self.tr("Guardian"), f"{guardian.full_name} · {term(guardian.relation)}"),
            (self.tr("Guardian's mobile"), phone(guardian.mobile)),
            (self.tr("Guardianship deed"), ltr(guardian.deed_number) if guardian.deed_number else ""),
        ]


def _reached(value: str) -> str:
    """A telephone number as people dial it, or any other way to reach somebody as it is."""
    return phone(value) if value.startswith("+") else ltr(value)
