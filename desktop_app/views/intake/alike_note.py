"""A warning that somebody alike, or of the same household, is in the store, while the form is still being typed."""

from collections.abc import Sequence

from desktop_app.casework.duplicates import LikePerson
from desktop_app.policy.terms import DuplicateReason
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import term
from desktop_app.views.widgets.note import Note


class AlikeNote(Note):
    """Names the likest with the reasons and their file; who is in a file of others stays unnamed."""

    def __init__(self, action_name: str = "compare_duplicates") -> None:
        super().__init__(action=self.tr("Compare"), action_name=action_name)
        self.tell("")

    def show_alike(self, people: Sequence[LikePerson]) -> None:
        """Warn of people in the store who may be the same, or of the same household."""
        if not people:
            self.tell("")
            return
        named = [person for person in people if not person.beyond_reach]
        self.offer(wanted=bool(named))
        if not named:
            self._tell_beyond_reach(people[0])
            return
        first = named[0]
        words = self._beginning(first).replace("%1", quoted(first.full_name)).replace("%2", reasons_words(first))
        if first.file_number:
            words += " " + self.tr("File %1.").replace("%1", ltr(first.file_number))
        if len(people) > 1:
            more = len(people) - 1
            words += " " + self.tr("And %n more.", "", more).replace(str(more), ltr(more))
        self.tell(words, "warn" if first.same_person else "info")

    def _beginning(self, first: LikePerson) -> str:
        if first.reasons == (DuplicateReason.LIKE_NAME,):
            return self.tr("A like name is in the records: %1.")
        return self.tr("In the records already: %1 (%2).")

    def _tell_beyond_reach(self, somebody: LikePerson) -> None:
        """Somebody alike is in another's file: who it is, only they and the managers know."""
        words = self.tr("The same is in a file that you may not open (%1). Ask the research officer before you go on.")
        self.tell(words.replace("%1", reasons_words(somebody)), "warn")


def reasons_words(person: LikePerson) -> str:
    """Say in one line why somebody may be the same."""
    return "، ".join(term(reason) for reason in person.reasons)
