"""The form's values cannot be changed once they were read."""

import dataclasses

import pytest

from desktop_app.casework.intake.form import DwellingForm


def test_what_was_read_stays_as_it_was_read() -> None:
    dwelling = DwellingForm("الرياض")
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(dwelling, "city", "جدة")  # noqa: B010 - written plainly, the type checker would refuse it first
