"""Twenty power cuts in a short run lose nothing, and the hunt sees what a careless disk or setting loses."""

import sys

import pytest

from benchmarks.vault.powercut.cuts import LYING, Record, cut_often, record_story

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace records on Linux alone")
ACTS = 6


@pytest.fixture(scope="module")
def story() -> Record:
    return record_story(ACTS)


def test_the_story_goes_through_everything_that_a_cut_may_come_amid(story: Record) -> None:
    did = {told.did for _, told in story.words}
    assert {"found_office", "attach_to_draft", "back_up_now", "add_staff", "restore_backup"} <= did


def test_twenty_power_cuts_do_no_harm(story: Record) -> None:
    assert not cut_often(story, range(20))


def test_a_disk_that_lies_about_its_syncs_is_seen(story: Record) -> None:
    assert cut_often(story, range(15), LYING)


def test_commits_that_are_not_synced_are_seen() -> None:
    assert cut_often(record_story(ACTS, "OFF"), range(15))
