"""What the office is about when its disk fills up: one function a kind of work, each to be done again when refused."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.casework import drafts, drills
from desktop_app.casework.agreement import Person
from desktop_app.casework.attachments import Scan
from desktop_app.casework.door import Door
from desktop_app.casework.keys import Keyring, change_own_passphrase, new_recovery_code, offered_passphrase
from desktop_app.casework.opening import SignedIn, door_of, sign_in
from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.casework.rescue import TwoPeople, prepare_restore, put_in_place
from desktop_app.casework.upkeep import back_up_now
from desktop_app.disk import free_bytes
from desktop_app.policy.terms import Channel, DraftKind, Role
from desktop_app.practice.pages import photo
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE, colleague
from desktop_app.settings import Places
from desktop_app.storage.copies import list_backups

RECEPTION = colleague(Role.RECEPTION)
VISITOR = ReceptionLine("مها سالم العوفي", Channel.TELEPHONE, asked="متى يصدر الرد؟", answered="بُيّن لها الموعد." * 40)


@dataclass
class Sitting:
    """An open office and what its administrator knows by heart; `foreseen`: whether the program sees the end coming."""

    places: Places
    signed_in: SignedIn
    phrase: str
    copied_under: str = PASSPHRASE
    foreseen: bool = True
    saved: int = 0

    @classmethod
    def begin(cls, places: Places, phrase: str = PASSPHRASE) -> "Sitting":
        """Sign in at the reception."""
        return cls(places, sign_in(places, RECEPTION.user_name, PASSPHRASE), phrase)

    def door(self, name: str = RECEPTION.user_name) -> Door:
        """Return somebody's door; where the end is not foreseen, the room goes in the midst of an act."""
        opened = self.signed_in.opened
        measure = free_bytes if self.foreseen else _plenty
        return door_of(replace(opened, measure=measure), name)

    @property
    def keyring(self) -> Keyring:
        """The key slots."""
        return self.signed_in.keyring


def _plenty(_place: Path) -> int:
    return 1 << 40


def act(sitting: Sitting) -> None:
    """Write a visitor down."""
    sitting.door().run(log_reception, VISITOR)


def draft(sitting: Sitting) -> None:
    """Keep a long form as typed so far."""
    typed = {f"note.{number}": "حالة الأسرة كما وصفتها الأم " * 20 for number in range(20)}
    sitting.door().run(drafts.save_draft, DraftKind.INTAKE, typed)
    sitting.saved += 1


def scan(sitting: Sitting) -> None:
    """Put a scan into a form."""
    door = sitting.door()
    made = door.run(drafts.save_draft, DraftKind.INTAKE, {"person.full_name": "سعاد"})
    sitting.saved += 1
    door.run(drafts.attach_to_draft, made, "documents.national_id", Scan(photo("هوية"), "هوية.png"))


def copy(sitting: Sitting) -> None:
    """Make a copy."""
    sitting.door(ADMINISTRATOR.user_name).ask(back_up_now, sitting.signed_in.opened, None)
    sitting.copied_under = sitting.phrase


def drill(sitting: Sitting) -> None:
    """Put the newest copy back into a place of its own, and remove it again."""
    newest = list_backups(sitting.places.backups)[0].folder
    sitting.door(ADMINISTRATOR.user_name).ask(drills.drill, sitting.signed_in.opened, newest)


def phrase(sitting: Sitting) -> None:
    """Change the administrator's pass phrase."""
    new = offered_passphrase()
    door = sitting.door(ADMINISTRATOR.user_name)
    door.run(change_own_passphrase, sitting.keyring, sitting.phrase, new, new)
    sitting.phrase = new


def code(sitting: Sitting) -> None:
    """Make a new recovery code."""
    second = Person(RECEPTION.user_name, PASSPHRASE)
    sitting.door(ADMINISTRATOR.user_name).run(new_recovery_code, sitting.keyring, second)


def key(sitting: Sitting) -> None:
    """Change the key of the store."""
    sitting.keyring.renew()


def restart(sitting: Sitting) -> None:
    """End the program and sign in again."""
    sitting.signed_in.close()
    sitting.signed_in = sign_in(sitting.places, RECEPTION.user_name, PASSPHRASE)


def put_back(sitting: Sitting) -> None:
    """Put the newest copy back in the place of the office."""
    sitting.signed_in.close()
    first, second = Person(ADMINISTRATOR.user_name, sitting.copied_under), Person(RECEPTION.user_name, PASSPHRASE)
    folder = list_backups(sitting.places.backups)[0].folder
    put_in_place(sitting.places, prepare_restore(sitting.places, folder, TwoPeople(first, second)))
    sitting.phrase = sitting.copied_under
    sitting.signed_in = sign_in(sitting.places, RECEPTION.user_name, PASSPHRASE)


Job = Callable[[Sitting], None]
QUICK: tuple[Job, ...] = (draft, act, scan, copy, drill)
SLOW: tuple[Job, ...] = (phrase, code, key, restart, put_back)
"""With slow keys in them; done at every few points."""
CLOSING: tuple[Job, ...] = (restart, put_back)
"""These end the program first, and leave it ended when they are refused."""
