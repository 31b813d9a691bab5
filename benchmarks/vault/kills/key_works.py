"""What touches the locks and the looks: pass phrases, the store's key, the seal, the preferences of this computer."""

from collections.abc import Iterator

from benchmarks.vault.kills.sitting import Sitting
from benchmarks.vault.kills.works import accepted
from desktop_app.casework.keys import change_own_passphrase, offered_passphrase
from desktop_app.casework.seals.managing import own_seals, renew_seal, revoke_seal
from desktop_app.policy.terms import PaperKind
from desktop_app.practice import intake

CHANGES_PHRASE = "amal"
"""Who changes the pass phrase, which is never the one that the office is opened with."""


def phrase(sitting: Sitting) -> Iterator[None]:
    """Somebody changes their pass phrase, again and again."""
    known = sitting.phrase
    for _turn in range(2):
        coming = offered_passphrase()
        sitting.told.teller.say("phrase_begun", phrase=coming)
        sitting.doors.run(CHANGES_PHRASE, change_own_passphrase, sitting.signed_in.keyring, known, coming, coming)
        sitting.told.teller.say("phrase", phrase=coming)
        known = coming
        yield


def renewing(sitting: Sitting) -> Iterator[None]:
    """The store's key is changed, as when somebody left."""
    for _turn in range(4):
        sitting.told.teller.say("key_begun")
        sitting.signed_in.keyring.renew()
        sitting.told.teller.say("key")
        sitting.told.head("renewed key")
        yield


def seal(sitting: Sitting) -> Iterator[None]:
    """The seal is renewed, a paper sealed with it, and its key declared lost."""
    for file in accepted(sitting):
        sitting.office.run(renew_seal)
        yield
        intake.issue(sitting.doors, file.id, PaperKind.CONSENT)
        yield
        in_use = sitting.office.ask(own_seals)[0]
        sitting.office.run(revoke_seal, in_use.id, "تجربة فقدان المفتاح")
        yield


def looks(sitting: Sitting) -> Iterator[None]:
    """The look of the screen is changed and kept."""
    for turn in range(20):
        sitting.shell.look_changed.emit(turn % 2 == 0, 10 + turn % 4, "ar")
        sitting.told.teller.say("look", points=10 + turn % 4)
        yield
