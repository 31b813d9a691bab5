"""Nothing that was written is in the memory of a locked program; were its process not replaced, it would be."""

from benchmarks.vault.memory.hunt import seek


def test_after_locking_nothing_is_found_and_the_draft_is_kept() -> None:
    sought = seek(1, "replace")
    assert all(sought.before.values()), sought.before
    assert not any(sought.after.values()), sought.after
    assert sought.drafts == 1


def test_a_process_that_stays_is_seen_to_keep_something() -> None:
    assert any(seek(2, "stay").after.values())
