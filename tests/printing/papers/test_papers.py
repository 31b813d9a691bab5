import dataclasses
import re
from typing import get_args

import pytest

from desktop_app.policy.terms import PaperKind
from desktop_app.printing import blocks
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.wording import wording
from desktop_app.resources import resource
from tests.printing.papers.walk import plain, strings

KINDS = [kind.value for kind in PaperKind]
PERSONS = ("beneficiary", "guardian", "recipient", "receiver", "householder")
"""Those who sign for themselves and not for the association."""
BLOCKS = get_args(blocks.Block)


def test_every_kind_of_paper_has_a_form() -> None:
    assert sorted(PAPERS) == sorted(KINDS)


def test_every_wording_belongs_to_a_paper() -> None:
    files = {path.stem for path in resource("papers").glob("*.toml")}
    assert files == {*KINDS, "common"}


@pytest.mark.parametrize("kind", KINDS)
def test_fields_are_frozen_and_hold_words_alone(kind: str) -> None:
    fields = PAPERS[kind].sample()
    assert type(fields).__dataclass_params__.frozen
    for field in dataclasses.fields(fields):
        value = getattr(fields, field.name)
        assert isinstance(value, str | tuple), field.name
        assert len(list(strings(value))) > 0 or not value


@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_fills_every_field(kind: str) -> None:
    sample = PAPERS[kind].sample()
    empty = {field.name for field in dataclasses.fields(sample) if not getattr(sample, field.name)}
    allowed = {"visited_on", "present", "reason", "clause_reference", "clause_statement", "clause_note", "evidence"}
    assert empty <= allowed


@pytest.mark.parametrize("kind", KINDS)
def test_everything_in_the_fields_stands_on_the_paper(kind: str) -> None:
    form = PAPERS[kind]
    fields = form.sample()
    printed = plain(" ".join(strings(form.compose(fields, wording(kind)))))
    for text in strings([getattr(fields, field.name) for field in dataclasses.fields(fields)]):
        assert plain(text) in printed, text


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_composed_of_blocks_also_from_empty_fields(kind: str) -> None:
    form = PAPERS[kind]
    for fields in (form.sample(), form.fields_type()):
        composed = form.compose(fields, wording(kind))
        assert composed
        assert all(isinstance(block, BLOCKS) for block in composed)


@pytest.mark.parametrize("kind", KINDS)
def test_no_placeholder_is_left_open(kind: str) -> None:
    form = PAPERS[kind]
    printed = " ".join(strings(form.compose(form.sample(), wording(kind))))
    assert not re.search(r"\{[a-z_]+\}", printed)


@pytest.mark.parametrize("kind", KINDS)
def test_a_person_may_press_a_finger_instead_after_a_reader_read_the_paper_to_them(kind: str) -> None:
    form, said, words = PAPERS[kind], wording(kind), wording("common")
    for fields in (form.sample(), form.blank(said) if form.blank else form.sample()):
        printed = list(strings(form.compose(fields, said)))
        if {words.text(f"role_{role}") for role in PERSONS} & {*printed}:
            assert words.text("role_fingerprint") in printed
            assert words.text("attestation") in " ".join(printed)
            assert words.text("role_reader") in " ".join(printed)
