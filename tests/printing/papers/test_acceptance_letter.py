from desktop_app.printing.papers import acceptance_letter
from tests.printing.papers.walk import said

FORM = acceptance_letter.FORM


def test_it_names_the_services_and_when_to_update() -> None:
    sample = FORM.sample()
    assert all(service in said(FORM) for service in sample.services)
    assert sample.update_rule in said(FORM)


def test_whom_to_ask_is_the_branch_where_nobody_has_the_file() -> None:
    assert "يُرجى التواصل مع الفرع على" in said(FORM, researcher="")
