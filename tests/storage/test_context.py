import dataclasses

import pytest

from tests.storage.conftest import entry


def test_a_context_cannot_be_changed_once_it_was_given() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        entry().act = "another"  # type: ignore[misc]  # that it is refused is what is tried


def test_a_context_writes_only_with_changes_unless_it_says_so() -> None:
    assert not entry().always
