"""Who a file belongs to and how they are reached."""

from desktop_app.casework.files.overview import file_overview
from desktop_app.policy.terms import Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request


def test_the_holder_is_told_with_identity_age_and_number(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    overview = office.door(Role.RECEPTION).ask(file_overview, submitted.file_id)
    holder = overview.holder
    assert (holder.full_name, holder.identity_number) == ("نورة سعد محمد العتيبي", "1012345672")
    assert (str(holder.birth), holder.age) == ("H1401-07-03", (46, 46))
    assert holder.mobile == "+966501234567"
    assert overview.address is not None
    assert (overview.address.district, overview.address.rooms) == ("النسيم", 3)


def test_the_researcher_is_told_with_a_number(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    researcher = office.door(Role.RECEPTION).ask(file_overview, submitted.file_id).researcher
    assert researcher is not None
    assert (researcher.full_name, researcher.mobile) == ("ريم عبدالله الشمري", "0501234567")


def test_a_guardian_acts_for_a_new_holder_who_is_a_minor(office: BuiltOffice) -> None:
    found = family(office)
    decided(office, draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS))
    guardian = office.door(Role.SERVICES_MANAGER).ask(file_overview, found.file_id).guardian
    assert guardian is not None
    assert guardian.full_name == "محمد سعد العتيبي"
