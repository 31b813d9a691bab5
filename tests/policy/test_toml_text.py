"""Writing TOML: what is written reads back the same."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.toml_text import write_toml

_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
_LEAVES = _TEXT | st.integers(-(2**60), 2**60) | st.booleans() | st.dates()
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(_LEAVES) | st.dictionaries(_TEXT, inner) | st.lists(st.dictionaries(_TEXT, inner)),
    max_leaves=12,
)


@given(st.dictionaries(_TEXT, _VALUES))
def test_a_table_reads_back_as_it_was(table: dict[str, object]) -> None:
    assert tomllib.loads(write_toml(table)) == table


def test_tables_stand_after_what_stands_alone() -> None:
    text = write_toml({"reply": {"count": 2}, "day": date(2024, 6, 25), "items": [{"id": "a"}, {"id": "b"}]})
    assert text == 'day = 2024-06-25\n\n[reply]\ncount = 2\n\n[[items]]\nid = "a"\n\n[[items]]\nid = "b"\n'


def test_a_value_that_toml_cannot_hold_is_refused() -> None:
    with pytest.raises(TypeError, match="float"):
        write_toml({"share": 0.5})
