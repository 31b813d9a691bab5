"""While something is measured, waste is searched for by nobody but whoever measures."""

import gc

from benchmarks.waste import no_search, searched_as_in_the_program


def test_nobody_searches_meanwhile_and_afterwards_it_is_as_before() -> None:
    for searched in (True, False):
        (gc.enable if searched else gc.disable)()
        with no_search():
            assert not gc.isenabled()
        assert gc.isenabled() is searched


def test_after_a_failure_too_it_is_as_before() -> None:
    gc.enable()
    failing = no_search()
    failing.__enter__()
    assert not failing.__exit__(KeyError, KeyError(), None)
    assert gc.isenabled()


def test_what_was_read_in_is_left_out_of_a_search_until_the_end() -> None:
    before = gc.get_freeze_count()
    with searched_as_in_the_program():
        assert gc.get_freeze_count() > before
    assert gc.get_freeze_count() == 0
