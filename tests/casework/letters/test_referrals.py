from desktop_app.casework.letters.referrals import referral_fields
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow, write_referral


def test_a_referral_states_the_facts_and_no_more_than_who_it_is(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: referral_fields(desk, write_referral(desk, w)))
    assert fields.authority == "شرطة محافظة الرياض"
    assert fields.facts.startswith("كُسر باب")
    assert fields.enclosures == ()
    assert not hasattr(fields, "mobile")
    assert "011 234 5678" in fields.association_contact
