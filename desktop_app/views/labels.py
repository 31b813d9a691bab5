"""Turns values of the rule book into words on the screen: faults, days, deadlines, amounts."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QObject

from desktop_app.casework.desk import MOST_LISTED
from desktop_app.policy import dates, labels
from desktop_app.policy import sentences as policy_sentences
from desktop_app.policy.faults import Fault
from desktop_app.policy.identity import show_phone
from desktop_app.policy.money import riyals
from desktop_app.policy.terms import Gender
from desktop_app.policy.text import ltr
from desktop_app.views.language import screen_language
from desktop_app.views.tokens import Tone

_SOON = 2


def term(value: StrEnum, gender: Gender | None = None) -> str:
    """The name of a term in the screen's language, as it is said of a man or of a woman where that is known."""
    return labels.label(value, screen_language(), gender)


def choices(vocabulary: type[StrEnum], only: Iterable[StrEnum] | None = None) -> list[tuple[str, str]]:
    """The (key, name) pairs of a vocabulary for a list to choose from; of these terms alone, where given."""
    wanted = list(vocabulary if only is None else only)
    return [(value.value, term(value)) for value in wanted]


def many(count: int, most: int = MOST_LISTED) -> str:
    """How many rows a list shows; with a plus where it goes no further and more may wait."""
    return f"{count}+" if count >= most else str(count)


def sentence(fault: Fault) -> str:
    """What is wrong and what to do, in the screen's language."""
    return policy_sentences.sentence(fault, screen_language())


def sentences(faults: Iterable[Fault]) -> dict[str, str]:
    """The sentences by the field they concern; several of one field follow one another."""
    found: dict[str, list[str]] = {}
    for fault in faults:
        found.setdefault(fault.field, []).append(sentence(fault))
    return {field: " ".join(words) for field, words in found.items()}


def day(value: date | None) -> str:
    """A day in both calendars with its weekday; a dash for none."""
    return dates.dual(value, screen_language()) if value else "—"


def short_day(value: date | None) -> str:
    """A day in the Hijri calendar alone, for narrow places; a dash for none."""
    if value is None:
        return "—"
    language = screen_language()
    return dates.hijri_words(value, language) or dates.gregorian_words(value, language)


def moment(value: datetime | None) -> str:
    """A moment in Saudi Arabia's time: the day and the hour; a dash for none."""
    if value is None:
        return "—"
    local = _local(value)
    return f"{short_day(local.date())} {ltr(f'{local:%H:%M}')}"


def today(now: datetime) -> str:
    """The day that a moment falls on in Saudi Arabia, in both calendars."""
    return day(_local(now).date())


def phone(number: str) -> str:
    """A telephone number as people dial it, never broken between two lines; a dash for none."""
    return show_phone(number).replace(" ", "\u00a0") if number else "—"


def money(halalas: int | None) -> str:
    """An amount in riyals, with halalas only where there are some; a dash for none."""
    if halalas is None:
        return "—"
    return Words().money(riyals(halalas))


def time_left(days: int | None) -> str:
    """How many days are left, or how many have gone since; a dash where nothing runs."""
    return "—" if days is None else Words().time_left(days)


def time_left_tone(days: int | None) -> Tone:
    """The tone of a deadline: late or today, soon, or far."""
    if days is None:
        return "gray"
    return "danger" if days <= 0 else "warn" if days <= _SOON else "ok"


def ago(value: datetime, now: datetime) -> str:
    """How long ago something was, in the largest whole unit."""
    return Words().ago(int((now - value).total_seconds()) // 60)


def byte_size(size: int) -> str:
    """The size of a file."""
    return Words().byte_size(size)


def whole_but(lacking: int) -> str:
    """Whether a copy is whole, or how many damaged files it lacks."""
    return Words().whole_but(lacking)


class Words(QObject):
    """The words whose plural depends on a number."""

    def time_left(self, days: int) -> str:
        """Days left, or days late."""
        if days == 0:
            return self.tr("Ends today")
        if days < 0:
            return _isolated(self.tr("Late by %n day(s)", "", -days), -days)
        return _isolated(self.tr("%n day(s) left", "", days), days)

    def money(self, amount: str) -> str:
        """An amount with its currency."""
        return self.tr("%1 SAR").replace("%1", ltr(amount))

    def ago(self, minutes: int) -> str:
        """Minutes, hours or days ago."""
        hours, days = minutes // 60, minutes // (24 * 60)
        if minutes < 1:
            return self.tr("just now")
        if hours < 1:
            return _isolated(self.tr("%n minute(s) ago", "", minutes), minutes)
        if days < 1:
            return _isolated(self.tr("%n hour(s) ago", "", hours), hours)
        return _isolated(self.tr("%n day(s) ago", "", days), days)

    def whole_but(self, lacking: int) -> str:
        """Whole, or how much of it is not."""
        if not lacking:
            return self.tr("Whole")
        return _isolated(self.tr("Whole but for %n damaged file(s)", "", lacking), lacking)

    def byte_size(self, size: int) -> str:
        """Kilobytes, or megabytes with one decimal."""
        kilobytes = max(1, size // 1024)
        if kilobytes < 1024:
            return self.tr("%1 KB").replace("%1", ltr(kilobytes))
        return self.tr("%1 MB").replace("%1", ltr(f"{size / 1024 / 1024:.1f}"))


def _isolated(words: str, number: int) -> str:
    return words.replace(str(number), ltr(number))


def _local(moment: datetime) -> datetime:
    from desktop_app.casework.desk import SAUDI_TIME  # brings the store: too slow for the window before sign-in

    return moment.astimezone(SAUDI_TIME)
