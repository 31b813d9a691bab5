"""What the workshops refuse is told in words; what is a fault of the program is not."""

import pytest
from sqlcipher3.dbapi2 import Error as EngineError

from desktop_app.casework.troubles import locked, told_in_words, troubled
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.sentences import sentence
from desktop_app.security.faults import LastSlot, Locked, SlotsDamaged, SlotsMissing, TooManyTries, WrongPassphrase
from desktop_app.storage.faults import Cancelled, NoRoom, StoreTrouble, TextTooLong, Trouble
from desktop_app.storage.room import MEGABYTE


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_of_the_store_has_a_word(trouble: Trouble) -> None:
    assert isinstance(troubled(StoreTrouble(trouble)), Refused)


def test_a_full_disk_is_told_and_another_error_stays_itself() -> None:
    told = troubled(OSError(28, "no space"))
    assert isinstance(told, Refused)
    assert told.faults[0].code is FaultCode.DISK_FULL
    assert "…" not in sentence(told.faults[0])
    with pytest.raises(Refused) as refusal, told_in_words():
        raise EngineError("database or disk is full")
    assert refusal.value.faults == told.faults
    other = ValueError("no")
    assert troubled(other) is other


def test_a_copy_that_does_not_fit_says_where_and_how_much_it_needs() -> None:
    told = troubled(NoRoom("E:/mustafid", 9 * MEGABYTE + 1, 2 * MEGABYTE))
    assert isinstance(told, Refused)
    assert "E:/mustafid: تحتاج إلى 10 ميغابايت والمتاح 2" in sentence(told.faults[0])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (WrongPassphrase(), FaultCode.WRONG_PASSPHRASE),
        (LastSlot(), FaultCode.LAST_SLOT),
        (SlotsDamaged(), FaultCode.SLOTS_DAMAGED),
        (SlotsMissing(), FaultCode.SLOTS_DAMAGED),
    ],
)
def test_the_locks_words(error: Locked, code: FaultCode) -> None:
    assert locked(error).faults[0].code is code


def test_too_many_tries_say_how_long_to_wait() -> None:
    assert locked(TooManyTries(30)).faults[0].params == {"seconds": "30"}


def test_a_text_too_long_is_told_with_its_field_and_its_limit() -> None:
    told = troubled(TextTooLong("person", "email", 200))
    assert isinstance(told, Refused)
    assert [(fault.code, fault.field, fault.params) for fault in told.faults] == [
        (FaultCode.TOO_LONG, "email", {"limit": "200", "written_in": "person.email"})
    ]


def test_work_that_was_stopped_is_told_as_stopped() -> None:
    with pytest.raises(Refused) as refusal, told_in_words():
        raise Cancelled
    assert refusal.value.faults[0].code is FaultCode.STOPPED
    with pytest.raises(Refused) as refusal, told_in_words():
        raise StoreTrouble(Trouble.BACKUP_STALE)
    assert refusal.value.faults[0].code is FaultCode.BACKUP_DAMAGED
