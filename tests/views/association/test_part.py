"""A part keeps its own changes, and only when there are some."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.association import Association, read_association
from desktop_app.casework.door import Door
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.association.part import Part
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from tests.robots.typing import await_deeds, click, find, focus, press, type_text
from tests.views.administration import Administration
from tests.views.tasks import nothing_is_done
from tests.views.widgets.stage import on_stage


class AddressPart(Part):
    """A part with one question, which refuses a word."""

    def __init__(self, administration: Administration) -> None:
        super().__init__(administration.office, "address")
        self.kept: list[str] = []
        form = Form()
        form.add("address", "العنوان", LineField("address"))
        self.add_form(form)

    def show_association(self, known: Association) -> None:
        self.forms[0].show_draft(known.typed)

    def acts(self) -> Iterable[Callable[[Door], object]]:
        typed = self.typed()["address"]
        yield lambda _door: self._keep(typed)

    def _keep(self, typed: str) -> None:
        if typed == "لا":
            raise Refused(Fault(FaultCode.REQUIRED, "address"))
        self.kept.append(typed)


def test_there_is_something_to_keep_once_something_was_typed(qtbot: QtBot, administration: Administration) -> None:
    part = on_stage(qtbot, AddressPart(administration))
    assert not find(part, "address_keep", QAbstractButton).isEnabled()
    type_text(find(part, "address"), "حي الملقا", replace=True)
    click(part, "address_keep")
    assert part.kept == ["حي الملقا"]
    assert not part.changed


def test_a_refusal_is_said_and_the_change_waits(qtbot: QtBot, administration: Administration) -> None:
    part = on_stage(qtbot, AddressPart(administration))
    type_text(find(part, "address"), "لا", replace=True)
    click(part, "address_keep")
    assert part.forms[0].field("address").error()
    part.show_kept(administration.office.ask(read_association))
    assert part.typed()["address"] == "لا"


def test_nothing_can_be_typed_while_the_changes_are_being_kept(qtbot: QtBot, administration: Administration) -> None:
    part = on_stage(qtbot, AddressPart(administration))
    type_text(find(part, "address"), "حي الملقا", replace=True)
    with nothing_is_done(administration.office):
        press(focus(find(part, "address_keep")), Qt.Key.Key_Space)
        assert not find(part, "address", QWidget).isEnabled()
        assert part.kept == []
    await_deeds()
    assert find(part, "address", QWidget).isEnabled()
    assert part.kept == ["حي الملقا"]
