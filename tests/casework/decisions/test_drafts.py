"""A scan of evidence waits in a draft under a field of its own."""

from desktop_app.casework.decisions.drafts import evidence_field
from desktop_app.policy.terms import Evidence


def test_each_kind_of_evidence_has_a_field_of_its_own() -> None:
    fields = {evidence_field(kind) for kind in Evidence}
    assert len(fields) == len(Evidence)
    assert all(field.startswith("evidence.") for field in fields)
