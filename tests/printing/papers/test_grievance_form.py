from desktop_app.policy.policy import load_bundled
from desktop_app.printing.blocks import WriteLines
from desktop_app.printing.papers import grievance_form
from tests.printing.papers.walk import blank_of, flat, said

FORM = grievance_form.FORM
ASKED = (
    ("name", "identity_number", "mobile", "email"),
    ("grievance_about", "facts"),
    ("complained_of",),
    ("harm",),
    ("grievance_reasons",),
    ("earlier_steps",),
    ("asked_of_association",),
    ("anything_else",),
    ("enclosures",),
)
"""What answers each item that a grievance must hold, or may, in the policy's own order."""


def test_everything_that_the_policy_wants_in_a_grievance_is_asked_for() -> None:
    items = load_bundled("services").grievances.items
    assert len(ASKED) == len(items)
    words, sample = said(FORM), FORM.sample()
    for names in ASKED:
        for name in names:
            value = getattr(sample, name)
            assert (value if isinstance(value, str) else value[0]) in words


def test_a_blank_one_leaves_lines_for_each_of_them_and_for_the_excuse_of_who_is_late() -> None:
    assert sum(isinstance(block, WriteLines) for block in flat(blank_of(FORM))) == 8


def test_until_when_where_and_by_when_is_told() -> None:
    assert all(rule in said(FORM) for rule in FORM.sample().filing_rules)


def test_it_says_that_a_clear_name_and_a_contact_are_needed_and_that_it_stays_secret() -> None:
    words = said(FORM)
    assert "باسم صريح ووسيلة تواصل" in words
    assert "بسرية تامة" in words
