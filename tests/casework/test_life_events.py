"""When a holder dies or marries, a person chooses who takes the file over, and the household follows."""

from desktop_app.casework.decisions.drafts import NewHolder
from desktop_app.casework.decisions.superseding import supersede_decision
from desktop_app.casework.desk import Desk
from desktop_app.casework.households import household_of
from desktop_app.casework.life_events import candidates
from desktop_app.casework.performs import performs
from desktop_app.models.people import Guardian
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category, Gender, Relation, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import GUARDIAN, Family, decided, draft_for, family, in_force

MOTHER_DIED = Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS


@performs(Act.OPEN_FILE)
def seen(desk: Desk, found: Family) -> tuple[str, Category, dict[str, Relation], bool]:
    file = desk.file(found.file_id)
    household = household_of(desk, file)
    relations = {person.full_name.split()[0]: member.relation for member, person in household.members}
    return household.holder.full_name, file.category, relations, file.declaration_stale


@performs(Act.OPEN_FILE)
def guardians(desk: Desk, found: Family) -> list[str]:
    desk.file(found.file_id)
    return [row.full_name for row in desk.session.query(Guardian) if row.until is None]


def test_the_living_members_can_take_over_and_a_minor_is_told_apart(office: BuiltOffice) -> None:
    found = family(office)
    listed = office.door(Role.SERVICES_MANAGER).ask(candidates, found.file_id)
    assert [(one.full_name.split()[0], one.is_child, one.is_minor) for one in listed] == [
        ("خالد", True, True),
        ("ريم", True, False),
    ]


def test_a_file_passes_to_a_child_with_a_guardian(office: BuiltOffice) -> None:
    found = family(office)
    assert office.door(Role.SERVICES_MANAGER).ask(guardians, found) == []
    holder = NewHolder(found.members["خالد"], "لم يبقَ غيره في المنزل.", GUARDIAN)
    decided(office, draft_for(found, MOTHER_DIED, new_holder=holder))
    name, category, relations, stale = office.door(Role.SERVICES_MANAGER).ask(seen, found)
    assert (name, category, stale) == ("خالد عبدالعزيز العتيبي", Category.ORPHAN, True)
    assert relations == {"ريم": Relation.SISTER}
    assert office.door(Role.SERVICES_MANAGER).ask(guardians, found) == [GUARDIAN.full_name]


def test_a_file_passes_to_the_wife(office: BuiltOffice) -> None:
    members = (("منيرة فهد العتيبي", Relation.WIFE, "H1402"), ("سلمان خالد العتيبي", Relation.SON, "G2015-01-01"))
    found = family(office, gender=Gender.MALE, category=Category.LIMITED_INCOME, members=members)
    decided(office, draft_for(found, Situation.DEATH_OF_BENEFICIARY))
    name, category, relations, _ = office.door(Role.SERVICES_MANAGER).ask(seen, found)
    assert (name, category, relations) == ("منيرة فهد العتيبي", Category.WIDOW, {"سلمان": Relation.SON})


def test_a_widowers_child_may_take_over_where_no_wife_survives(office: BuiltOffice) -> None:
    members = (("سلمان خالد العتيبي", Relation.SON, "G1999-01-01"),)
    found = family(office, gender=Gender.MALE, category=Category.LIMITED_INCOME, members=members)
    decided(office, draft_for(found, Situation.DEATH_OF_BENEFICIARY))
    assert office.door(Role.SERVICES_MANAGER).ask(seen, found)[0] == "سلمان خالد العتيبي"


def test_a_transfer_that_proved_wrong_gives_the_file_back(office: BuiltOffice) -> None:
    found = family(office)
    before = office.door(Role.SERVICES_MANAGER).ask(seen, found)[:3]
    wrong = decided(office, draft_for(found, MOTHER_DIED))
    right = draft_for(found, Situation.MEETS_ALL_CONDITIONS)
    in_force(office, office.door(Role.EXECUTIVE_DIRECTOR).run(supersede_decision, wrong, right))
    assert office.door(Role.SERVICES_MANAGER).ask(seen, found)[:3] == before
