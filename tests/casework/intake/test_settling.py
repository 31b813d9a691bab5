"""What was typed, what it was, and what stands now, settled name by name."""

import pytest

from desktop_app.casework.intake.settling import changes_nothing, same_number, settle, settle_dwelling, settle_lines

WAS = {"mobile": "050 123 4567", "email": "a@example.org"}


@pytest.mark.parametrize(
    ("mine", "now", "settled", "changed"),
    [
        ({}, {"email": "b@example.org"}, "b@example.org", ()),
        ({"email": "c@example.org"}, {}, "c@example.org", ()),
        ({"email": "c@example.org"}, {"email": "c@example.org"}, "c@example.org", ()),
        ({"email": "c@example.org"}, {"email": "b@example.org"}, "c@example.org", ("email",)),
    ],
)
def test_the_typing_counts_where_it_changed_something(
    mine: dict[str, str], now: dict[str, str], settled: str, changed: tuple[str, ...]
) -> None:
    done = settle(WAS | mine, WAS, WAS | now)
    assert (done.fields["email"], done.changed) == (settled, changed)


def test_the_same_in_other_digits_and_spaces_is_no_change() -> None:
    assert changes_nothing({"mobile": "٠٥٠١٢٣٤٥٦٧", "email": " a@example.org "}, WAS)
    assert not changes_nothing({"mobile": "0501234568", "email": "a@example.org"}, WAS)
    assert same_number({"identity_number": "١٠١٢ ٣٤٥٦ ٧٢"}, {"identity_number": "1012345672"})
    assert not same_number({}, {})


def test_where_it_is_not_known_what_it_was_whatever_differs_was_changed_by_both() -> None:
    done = settle(WAS | {"email": ""}, None, WAS)
    assert (done.fields, done.changed) == ({"mobile": "050 123 4567"}, ("email",))
    assert settle(WAS, None, WAS).changed == ()


def test_a_dwelling_is_one_thing_only_where_somebody_moved() -> None:
    was = {"district": "النسيم", "rooms": "3", "tenure": "rented"}
    assert settle_dwelling(was | {"rooms": "4"}, was, was | {"tenure": "owned"}).changed == ()
    moved = settle_dwelling(was | {"rooms": "4"}, was, was | {"district": "الروضة"})
    assert set(moved.changed) == {"district", "rooms"}
    assert moved.fields == was | {"rooms": "4"}


def test_amounts_in_another_order_or_writing_are_the_same() -> None:
    was = {"incomes.1.kind": "pension", "incomes.1.monthly": "1500.50", "incomes.2.kind": "work"}
    mine = {"incomes.4.kind": "work", "incomes.7.kind": "pension", "incomes.7.monthly": "١,٥٠٠.٥"}
    now = was | {"incomes.3.kind": "relatives", "incomes.3.monthly": "كثير"}
    assert settle_lines(mine, was, now).fields == now
    assert settle_lines(mine | {"incomes.5.kind": "work"}, was, now).changed
