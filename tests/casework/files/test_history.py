"""The history of a file."""

from desktop_app.casework.files.family import means_page
from desktop_app.casework.files.history import history_of
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import assign


def test_every_act_is_told_newest_first_by_whom_and_how_much_it_changed(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    assign(office, file_id)
    reception.ask(means_page, file_id)
    lines = reception.ask(history_of, file_id)
    assert [line.act for line in lines] == ["open_sensitive_page", "assign_researcher", "submit_request"]
    assert [line.actor for line in lines] == ["سارة محمد الحربي", "هدى سعد القحطاني", "سارة محمد الحربي"]
    assert lines[0].changed == 0
    assert lines[2].changed > 20
    assert all(len(line.head) == 12 for line in lines)
