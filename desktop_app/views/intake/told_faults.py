"""What the office said of a form once it was handed in, or opened anew: for as long as it is typed as it was."""

from collections.abc import Iterable

from desktop_app.policy.faults import Fault
from desktop_app.views.intake.step_page import Typed


class ToldFaults:
    """Faults that the form alone does not show; each goes once somebody types in its place."""

    def __init__(self) -> None:
        self._told: list[tuple[Fault, Typed]] = []

    def tell(self, faults: Iterable[Fault], typed: Typed) -> None:
        """Take over what the office says now; what concerns no place in the form is not for here."""
        self._told = [(fault, _place(fault.field, typed)) for fault in faults if fault.field]

    def still(self, typed: Typed) -> list[Fault]:
        """Return what still holds."""
        return [fault for fault, was in self._told if _place(fault.field, typed) == was]


def _place(field: str, typed: Typed) -> Typed:
    """Return what is typed in a field, or in a whole group."""
    return {at: text for at, text in typed.items() if at == field or at.startswith(f"{field}.")}
