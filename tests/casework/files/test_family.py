"""The household of a file, and what it lives on."""

import pytest

from desktop_app.casework.files.family import family_page, means_page
from desktop_app.policy.faults import Refused
from desktop_app.policy.household_terms import HealthState, MembershipEnd
from desktop_app.policy.terms import Relation, Role, Situation
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family
from tests.casework.intake.forms import submit, widow_form


def test_members_are_told_with_their_ages(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    page = office.door(Role.RECEPTION).ask(family_page, submitted.file_id)
    assert [(row.relation, row.dependant, row.minor) for row in page.members] == [
        (Relation.SON, True, True),
        (Relation.DAUGHTER, True, True),
    ]
    assert page.members[0].age == (13, 14)
    assert page.former == ()


def test_who_left_is_told_apart_with_the_reason(office: BuiltOffice) -> None:
    found = family(office)
    decided(office, draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS))
    page = office.door(Role.SERVICES_MANAGER).ask(family_page, found.file_id)
    assert [(row.relation, row.end_reason) for row in page.former] == [(Relation.HOLDER, MembershipEnd.DEATH)]
    assert len(page.members) == 1


def test_means_are_told_with_the_share_of_each_person_and_the_reading_is_journalled(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submitted = submit(reception, widow_form(person__health="chronic_illness", person__health_note="السكري"))
    means = reception.ask(means_page, submitted.file_id)
    assert (means.totals.income, means.totals.obligations, means.totals.persons) == (215_000, 150_050, 3)
    assert means.totals.share == 71_666
    assert [(row.state, row.note) for row in means.health] == [(HealthState.CHRONIC_ILLNESS, "السكري")]
    with office.opened.store.reading() as session:
        read = entries(session, Wanted(subject=submitted.file_id, act="open_sensitive_page"), 5)
    assert [entry.actor for entry in read] == [reception.actor.id]


def test_the_liaison_does_not_read_means(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    with pytest.raises(Refused):
        office.door(Role.LIAISON).ask(means_page, submitted.file_id)
