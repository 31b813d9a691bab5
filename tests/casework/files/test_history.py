"""The history of a file."""

from desktop_app.casework.files.family import means_page
from desktop_app.casework.files.history import PAGE, history_of
from desktop_app.policy.terms import Role
from desktop_app.storage.context import EntryContext
from desktop_app.storage.recorder import note
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


def test_a_long_history_comes_by_pages_without_gap_or_repetition(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    for _ in range(PAGE + 4):
        with office.opened.store.writing() as session:
            note(session, EntryContext("open_sensitive_page", file_id, office.clock(), reception.actor.id, "reception"))
            session.commit()
    first = reception.ask(history_of, file_id)
    rest = reception.ask(history_of, file_id, first[-1].place)
    assert (len(first), len(rest)) == (PAGE, 5)
    assert [line.place for line in (*first, *rest)] == sorted({line.place for line in (*first, *rest)}, reverse=True)
    assert rest[-1].act == "submit_request"
