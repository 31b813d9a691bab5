import random

import pytest

from desktop_app.security import recovery
from desktop_app.security.faults import MistypedRecoveryCode, SameHalfTwice
from desktop_app.security.recovery import RecoveryCode


def test_a_half_has_130_bits_a_check_and_groups_that_can_be_read_aloud() -> None:
    code = recovery.new_half()
    groups = code.split("-")
    assert [len(group) for group in groups] == [9, 9, 9]
    assert set("".join(groups)) <= set(recovery.ALPHABET)
    assert len({recovery.new_half() for _ in range(100)}) == 100


def test_every_single_typo_is_refused() -> None:
    plain = recovery.new_half().replace("-", "")
    for place in range(len(plain)):
        for other in recovery.ALPHABET:
            if other != plain[place]:
                with pytest.raises(MistypedRecoveryCode):
                    recovery.typed(plain[:place] + other + plain[place + 1 :])


def test_every_swap_of_two_neighbours_is_refused() -> None:
    plain = recovery.new_half().replace("-", "")
    for place in range(len(plain) - 1):
        swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
        if swapped != plain:
            with pytest.raises(MistypedRecoveryCode):
                recovery.typed(swapped)


def test_of_a_thousand_mistyped_codes_none_is_taken_for_the_code() -> None:
    chance = random.Random(7)  # noqa: S311 - the same every time
    plain = recovery.new_half().replace("-", "")
    for _ in range(1000):
        place = chance.randrange(27)
        typo = plain[:place] + chance.choice(recovery.ALPHABET.replace(plain[place], "")) + plain[place + 1 :]
        with pytest.raises(MistypedRecoveryCode):
            recovery.typed(typo)


@pytest.mark.parametrize("wrong", ["", "ABC", "U" * 27, "é" * 27, "0" * 28, "ا" * 27])
def test_what_cannot_be_a_code_is_refused(wrong: str) -> None:
    with pytest.raises(MistypedRecoveryCode):
        recovery.typed(wrong)


def test_a_code_is_read_however_it_is_typed() -> None:
    symbols = "0123456789ABCDEFGHJKMNPQ01"
    code = recovery.grouped(symbols)
    arabic = code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert recovery.typed(code) == symbols
    assert recovery.typed(arabic.lower().replace("-", " – ")) == symbols
    assert recovery.typed(code.replace("0", "O").replace("1", "l")) == symbols


def test_both_halves_make_the_secret_in_whichever_order_they_are_typed() -> None:
    code = recovery.new_code()
    assert recovery.secret_of(code) == recovery.secret_of(RecoveryCode(code.second, code.first.lower()))
    assert recovery.secret_of(code) != recovery.secret_of(RecoveryCode(code.first, recovery.new_half()))


def test_the_half_that_is_mistyped_is_named() -> None:
    code = recovery.new_code()
    for typed, named in (
        (RecoveryCode(code.first, "ABC"), ("second",)),
        (RecoveryCode(code.first[:-1], code.second), ("first",)),
        (RecoveryCode("", ""), ("first", "second")),
    ):
        with pytest.raises(MistypedRecoveryCode) as refusal:
            recovery.secret_of(typed)
        assert refusal.value.halves == named


def test_one_half_typed_twice_is_told() -> None:
    half = recovery.new_half()
    with pytest.raises(SameHalfTwice):
        recovery.secret_of(RecoveryCode(half, half.lower()))


def test_a_half_never_shows_when_printed() -> None:
    code = recovery.new_code()
    assert code.first not in repr(code)
