"""The questions about one member of staff."""

from desktop_app.casework.staff import StaffForm, StaffRow
from desktop_app.policy.terms import Role
from desktop_app.views.labels import choices
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.code_field import PHONE, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.tick import TICKED, Tick


class PersonForm(Form):
    """Name, work, roles, and whether the person signs in here."""

    def __init__(self) -> None:
        super().__init__()
        self.add("full_name", self.tr("Full name"), LineField("staff_full_name"), required=True, wide=True)
        self.add("job_title", self.tr("Job title"), LineField("staff_job_title"))
        self.add("mobile", self.tr("Mobile"), CodeField("staff_mobile", code=PHONE))
        self._user_name = LineField("staff_user_name")
        self.add("user_name", self.tr("Name for signing in"), self._user_name, required=True)
        self.add(
            "roles",
            self.tr("Roles"),
            CheckChoices("staff_roles", options=choices(Role), several=True),
            required=True,
            wide=True,
        )
        self.add("signs_in", "", Tick("staff_signs_in", self.tr("Signs in to this program")), wide=True)

    def show_person(self, row: StaffRow | None) -> None:
        """Show a person, or empty questions for a new one; the name for signing in is given once."""
        self.show_errors({})
        self._user_name.setReadOnly(row is not None)
        if row is None:
            self.show_draft({"signs_in": TICKED})
            return
        self.show_draft(
            {
                "full_name": row.full_name,
                "job_title": row.job_title,
                "mobile": row.mobile,
                "user_name": row.user_name,
                "roles": ",".join(row.roles),
                "signs_in": TICKED if row.signs_in else "",
            }
        )

    def person(self) -> StaffForm:
        """What was typed."""
        typed = self.draft()
        return StaffForm(
            full_name=typed["full_name"],
            user_name=typed["user_name"],
            job_title=typed["job_title"],
            mobile=typed["mobile"],
            roles=frozenset(Role(role) for role in typed["roles"].split(",") if role),
            signs_in=typed["signs_in"] == TICKED,
        )
