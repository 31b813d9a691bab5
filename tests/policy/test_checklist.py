"""The checklist of a field visit."""

import pytest

from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.terms import Category

SECTIONS = ["dwelling", "furniture", "utilities", "family", "health", "income_observed", "needs", "witnesses"]


def test_a_visit_looks_at_dwelling_family_health_income_needs_and_witnesses() -> None:
    checklist = load_checklist(FIELD_VISIT)
    assert (checklist.key, checklist.edition) == (FIELD_VISIT, 1)
    assert [part.id for part in checklist.sections] == SECTIONS


def test_every_item_has_a_name_of_its_own() -> None:
    ids = [item.id for part in load_checklist(FIELD_VISIT).sections for item in part.items]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("category", Category)
def test_every_category_is_asked_about_every_section(category: Category) -> None:
    checklist = load_checklist(FIELD_VISIT)
    assert [part.id for part in checklist.sections_for(category)] == SECTIONS
    assert len(checklist.items_for(category)) >= 40


def test_a_deserted_woman_is_asked_about_her_witnesses_and_a_widow_is_not() -> None:
    checklist = load_checklist(FIELD_VISIT)
    ids = {category: {item.id for item in checklist.items_for(category)} for category in Category}
    assert {"witnesses_known", "husband_absent"} <= ids[Category.DESERTED]
    assert not {"witnesses_known", "husband_absent"} & ids[Category.WIDOW]
