"""Replaces a forgotten pass phrase by both halves of the recovery code, from two sealed envelopes."""

from desktop_app.casework.rescue import recovery_code, renew_by_recovery_code
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.settings import Places
from desktop_app.views.labels import sentence
from desktop_app.views.rescue.frame import RescueFrame
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.code_field import Code, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.phrase_pair import PhrasePair
from desktop_app.views.worker import Worker

CODE = Code(r"[A-Z0-9\- ]*", 48, upper=True, keep_spaces=True)
_OF_BOTH = {FaultCode.RECOVERY_CODE_WRONG, FaultCode.RECOVERY_HALF_TWICE}


class Recovering(RescueFrame):
    """The way of the recovery code."""

    def __init__(self, places: Places) -> None:
        text = self.tr(
            "The keepers of both envelopes type their halves, each their own; then the person gets a new pass phrase."
        )
        super().__init__(self.tr("Sign in by the recovery code"), text, self.tr("Replace the pass phrase"), "renew_go")
        self._places = places
        self._worker = Worker(self)
        self._busy = Busy("renew_busy")
        self._form = Form()
        hint = self.tr("Dashes, spaces and capitals do not matter.")
        for key, caption in (
            ("first_half", self.tr("First half, from the executive director's envelope")),
            ("second_half", self.tr("Second half, from the head office's envelope")),
        ):
            self._form.add(key, caption, CodeField(key, code=CODE), required=True, hint=hint, wide=True)
        self._form.add("user_name", self.tr("Name for signing in"), LineField("user_name"), required=True)
        self._pair = PhrasePair()
        self.page.add(self._form)
        self.page.add(self._pair)
        self.page.add_stretch()
        self.foot.insertWidget(0, self._busy)
        self._form.edited.connect(lambda _key: self.told.tell(""))
        self._pair.edited.connect(lambda: self.told.tell(""))

    def begin(self) -> None:
        """Begin with the first half."""
        self._form.jump("first_half")

    def do(self) -> None:
        """Try the code, and replace the phrase."""
        typed = self._form.draft()
        missing = {key: sentence(Fault(FaultCode.REQUIRED)) for key in typed if not typed[key].strip()}
        self._form.show_errors(missing)
        if missing:
            self._form.jump(next(iter(missing)))
            return
        pair = self._pair.draft()
        self._set_working(working=True)
        self._worker.start(
            lambda: renew_by_recovery_code(
                self._places,
                recovery_code(typed["first_half"], typed["second_half"]),
                typed["user_name"],
                pair["passphrase"],
                pair["again"],
            ),
            done=self._renewed,
            failed=self._failed,
        )

    def _renewed(self, _nothing: None) -> None:
        self._set_working(working=False)
        self._form.show_draft({})
        self._pair.clear()
        text = self.tr("Sign in with the new one. Then let the administrator make and print a new recovery code.")
        self.show_done(text, self.tr("The pass phrase is replaced"))

    def _failed(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, Refused):
            raise error
        said = {"second_half" if one.code in _OF_BOTH else one.field: sentence(one) for one in error.faults}
        self._form.show_errors(said)
        self._pair.show_errors(said)
        self.told.tell(" ".join(said.values()), "danger")

    def _set_working(self, *, working: bool) -> None:
        for widget in (self.page, self.act, self.back):
            widget.setEnabled(not working)
        if working:
            self._busy.begin(self.tr("The code is being tried…"))
        else:
            self._busy.end()
