"""Invented people look like real ones: the program finds nothing wrong with them, and none is there twice."""

from benchmarks.populate.chance import seeded
from benchmarks.populate.people import first_name, full_name, iban, identity, line_of_men, mobile
from desktop_app.policy.identity import check_iban, check_identity, check_mobile
from desktop_app.policy.names import check_name
from desktop_app.policy.terms import Gender, IdentityKind
from desktop_app.practice.families import practice_people


def test_identity_numbers_are_sound_and_no_two_are_alike() -> None:
    numbers = [identity(number, seeded(number)) for number in range(3000)]
    read = [check_identity(kind, number, "x") for kind, number in numbers]
    assert all(one.sound and not one.warnings for one in read)
    assert len(set(numbers)) == len(numbers)
    assert {kind for kind, _number in numbers} == {IdentityKind.NATIONAL_ID, IdentityKind.RESIDENCE}


def test_nobody_has_the_number_of_a_family_of_the_practice_office() -> None:
    families = [number for family in practice_people().families for number in _numbers_of(family.typed)]
    numbers = {identity(number, seeded(number))[1] for number in range(0, 1_000_000, 97)}
    assert families
    assert min(number[1:] for number in numbers) > max(number[1:] for number in families)


def _numbers_of(typed: dict[str, str]) -> list[str]:
    return [text for field, text in typed.items() if field.endswith("identity_number")]


def test_phones_and_accounts_are_kept_as_the_program_keeps_them() -> None:
    chance = seeded(1)
    for _ in range(300):
        phone, account = mobile(chance), iban(chance)
        assert (check_mobile(phone, "x").value, check_mobile(phone, "x").faults) == (phone, ())
        assert (check_iban(account, "x").value, check_iban(account, "x").faults) == (account, ())


def test_names_are_whole_and_frequent_ones_come_often() -> None:
    chance = seeded(1)
    names = []
    for place in range(2000):
        gender = Gender.FEMALE if place % 2 else Gender.MALE
        names.append(full_name(first_name(gender, chance), gender, line_of_men(chance), chance))
    assert all(check_name(name, "x")[1] == () for name in names)
    firsts = [name.split()[0] for name in names]
    assert firsts.count("محمد") > 5 * firsts.count("رجب")
    assert len(set(names)) > 1900


def test_the_same_seed_gives_the_same_people() -> None:
    assert [mobile(seeded(5)), iban(seeded(5)), line_of_men(seeded(5))] == [
        mobile(seeded(5)),
        iban(seeded(5)),
        line_of_men(seeded(5)),
    ]
