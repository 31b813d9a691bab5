"""The facts that the control table is asked with come from the file as it stands."""

import uuid

from desktop_app.casework.decisions.facts import Given, facts_of
from desktop_app.casework.desk import Desk
from desktop_app.casework.life_events import living_members
from desktop_app.casework.performs import performs
from desktop_app.policy.permissions import Act
from desktop_app.policy.situations import Facts
from desktop_app.policy.terms import Category, Evidence, Gender, Relation, Role
from tests.builders import BuiltOffice
from tests.casework.decisions.families import Family, family


@performs(Act.OPEN_FILE)
def _facts(desk: Desk, file_id: uuid.UUID, given: Given) -> Facts:
    file = desk.file(file_id)
    return facts_of(desk, file, living_members(desk, file), given)


def facts(office: BuiltOffice, found: Family, given: Given) -> Facts:
    return office.door(Role.SERVICES_MANAGER).ask(_facts, found.file_id, given)


def test_every_living_member_is_a_survivor_with_relation_and_age(office: BuiltOffice) -> None:
    found = family(office)
    seen = facts(office, found, Given())
    assert {(one.id, one.relation, one.minor) for one in seen.survivors} == {
        (str(found.members["خالد"]), Relation.SON, True),
        (str(found.members["ريم"]), Relation.DAUGHTER, False),
    }
    assert (seen.categories, seen.gender) == (frozenset({Category.WIDOW}), Gender.FEMALE)


def test_what_is_known_of_the_decision_goes_along(office: BuiltOffice) -> None:
    found = family(office)
    given = Given(frozenset({Evidence.PROOF}), found.members["خالد"], guardian_named=True)
    seen = facts(office, found, given)
    assert (seen.evidence, seen.new_holder) == (frozenset({Evidence.PROOF}), str(found.members["خالد"]))
    assert seen.guardian_named


def test_nobody_who_left_survives_anybody(office: BuiltOffice) -> None:
    assert facts(office, family(office, members=()), Given()).survivors == ()


def test_a_category_of_women_alone_tells_the_gender_that_was_not_asked(office: BuiltOffice) -> None:
    assert facts(office, family(office, gender=None), Given()).gender is Gender.FEMALE
