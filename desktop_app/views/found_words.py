"""Why something was found, in the words of the screen."""

from PySide6.QtCore import QObject

from desktop_app.casework.finding import FoundFile, FoundPerson, Reason, Via
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.identity import show_phone
from desktop_app.policy.text import ltr
from desktop_app.views import labels


class FoundWords(QObject):
    """Words for finds."""

    def reason(self, why: Reason, shown: str = "") -> str:
        """Say by what it was found, with that itself where it is not `shown` already: «آخر أرقام الجوال 0551234567»."""
        said = self._said(why)
        if why.told == shown:
            return said
        told = why.told if why.by in (Found.NAME, Found.ADDRESS) else ltr(why.told.upper())
        return f"{said} {told}"

    def line(self, file: FoundFile) -> str:
        """Say of a file what tells it apart: its number, its state, and why it was found."""
        parts = [ltr(file.number), labels.term(file.state)]
        if file.why.by is not Found.FILE_NUMBER:
            parts.append(self.reason(file.why, file.holder))
        return " · ".join(parts)

    def person_line(self, person: FoundPerson) -> str:
        """Say of a person what tells them apart: their numbers, and why they were found where no name or these do."""
        parts = [ltr(person.identity_number) if person.identity_number else ""]
        parts.append(show_phone(person.mobile) if person.mobile else "")
        parts.append(ltr(person.file_number) if person.file_number else "")
        if person.why.by not in (Found.NAME, Found.IDENTITY, Found.MOBILE):
            parts.append(self.reason(person.why))
        return " · ".join(filter(None, parts))

    def _said(self, why: Reason) -> str:
        if why.by is Found.NAME:
            return self._whose(why.via)
        if why.by is Found.ADDRESS:
            return self.tr("Address:")
        pattern = {
            Part.WHOLE: self.tr("%1 number:"),
            Part.BEGINNING: self.tr("%1 number, its beginning:"),
            Part.END: self.tr("%1 number, its end:"),
        }[why.part]
        return pattern.replace("%1", self._names()[why.by])

    def _whose(self, via: Via) -> str:
        return {
            Via.MEMBER: self.tr("Member of the household:"),
            Via.FORMER_MEMBER: self.tr("Former member of the household:"),
            Via.GUARDIAN: self.tr("Guardian:"),
        }.get(via, self.tr("Name"))

    def _names(self) -> dict[Found, str]:
        return {
            Found.IDENTITY: self.tr("Identity"),
            Found.MOBILE: self.tr("Mobile"),
            Found.OTHER_PHONE: self.tr("Other telephone"),
            Found.IBAN: self.tr("IBAN"),
            Found.NATIONAL_ADDRESS: self.tr("National address"),
            Found.FILE_NUMBER: self.tr("File"),
            Found.REQUEST_NUMBER: self.tr("Request"),
            Found.DECISION_NUMBER: self.tr("Decision"),
            Found.PAPER_NUMBER: self.tr("Paper"),
        }
