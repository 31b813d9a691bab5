"""What both changed is told in words: what stands, beside what was typed."""

import pytest

from desktop_app.casework.intake.changed_words import amounts_changed, field_changed, member_left
from desktop_app.policy.sentences import sentence


@pytest.mark.parametrize(
    ("field", "typed", "stands", "said"),
    [
        ("person.gender", "female", "", ("أنثى", "—")),
        ("members.2.birth", "H1434-05", "G2013", ("جمادى الأولى 1434", "2013")),
        ("dwelling.street", "شارع أول", "شارع ثان", ("شارع أول", "شارع ثان")),
        ("members.2.birth", "?H:1434:13:", "unheard", ("1434", "unheard")),
        ("person.health", "unheard", "", ("unheard", "—")),
    ],
)
def test_each_is_said_as_a_person_says_it(field: str, typed: str, stands: str, said: tuple[str, str]) -> None:
    name = field.rpartition(".")[2]
    fault = field_changed(field, "نورة", {name: typed}, {name: stands})
    assert said[0] in fault.params["typed"]
    assert said[1] in fault.params["stands"]
    assert "نورة" in sentence(fault)


def test_amounts_are_said_in_a_line_and_what_cannot_be_read_as_it_was_written() -> None:
    typed = {"obligations.1.kind": "rent", "obligations.1.monthly": "١٥٠٠", "obligations.1.note": "سنوي"}
    fault = amounts_changed("obligations", "نورة", typed | {"obligations.2.monthly": "كثير"}, {})
    assert "1,500" in fault.params["typed"]
    assert "سنوي" in fault.params["typed"]
    assert "كثير" in fault.params["typed"]
    assert fault.params["stands"] == "—"
    assert "الالتزامات" in sentence(fault)


def test_who_left_is_named() -> None:
    assert "خالد" in sentence(member_left("members.1", "خالد"))
