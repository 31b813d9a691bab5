from stdnum import luhn

from desktop_app.printing.papers import people


def test_invented_people_have_numbers_that_pass_the_check_digit() -> None:
    assert luhn.is_valid(people.HOLDER["identity_number"])


def test_practice_papers_carry_the_prefix_of_practice() -> None:
    assert "-TDR-" in people.HOLDER["file_number"]
    assert "-TDR-" in people.DECISION["decision_number"]
