from desktop_app.printing.papers import PAPERS, PaperForm


def test_a_form_names_its_kind_its_fields_and_a_sample_of_them() -> None:
    for kind, form in PAPERS.items():
        assert isinstance(form, PaperForm)
        assert form.kind == kind
        assert isinstance(form.sample(), form.fields_type)
