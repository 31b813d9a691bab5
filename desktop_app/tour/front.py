"""The windows that stand before the work: set-up, sign-in, getting an office back."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.casework.founding import Founded, Founding, found_office
from desktop_app.casework.opening import sign_in
from desktop_app.practice.office import PracticeOffice, sign_in_words
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.settings import Places
from desktop_app.tour.camera import Camera, settle
from desktop_app.tour.guests import WIDE
from desktop_app.views.rescue.window import RescueWindow, Way
from desktop_app.views.setup.window import SetupWindow
from desktop_app.views.sign_in.window import SignInWindow
from desktop_app.views.widgets.area_editor import AreaEditor
from desktop_app.views.widgets.code_page import CodePage
from desktop_app.views.widgets.form import Form

STEPS = ("association", "branch", "area", "policy", "holidays", "administrator", "passphrase", "review")
_TYPED: Mapping[str, str] = MappingProxyType(
    {
        "association": "جمعية البر الأهلية للتدريب",
        "licence_number": "0000",
        "phone": "0112000000",
        "branch_name": "فرع التدريب",
        "branch_prefix": "TRN",
        "own_target_count": "15",
        "own_target_unit": "working_days",
        "deadline_calendar": "hijri",
        "administrator": ADMINISTRATOR.full_name,
        "job_title": ADMINISTRATOR.job_title,
        "user_name": ADMINISTRATOR.user_name,
        "passphrase": PASSPHRASE,
        "again": PASSPHRASE,
    }
)
_AREA = (("الرياض", "النسيم"), ("الرياض", "الروضة"), ("الخرج", ""))
_SHOWN_PLACE = Path("mustafid") / "office"
_FOUNDING_MS = 60_000


def picture_the_front(camera: Camera, office: PracticeOffice, scratch: Path) -> None:
    """Picture every step of set-up, the sign-in window, and both ways to get an office back."""
    _setup(camera, office, Places(scratch / "office"))
    _take(camera, SignInWindow(lambda *words: sign_in(office.places, *words), practice=sign_in_words()), "sign_in")
    for way in get_args(Way):
        _take(camera, RescueWindow(office.places, way), f"rescue_{way}")


def _setup(camera: Camera, office: PracticeOffice, places: Places) -> None:
    """Go through set-up, found the office, and stop at its recovery code."""

    def found(founding: Founding) -> Founded:
        return found_office(places, founding, lambda: office.present)

    window = SetupWindow(found, _SHOWN_PLACE)
    window.resize(*WIDE)
    window.show()
    _fill(window)
    for step in STEPS:
        window.go(step)
        camera.take(window, f"setup_{step}")
    window.found()
    waited = QElapsedTimer()
    waited.start()
    while window.findChild(CodePage) is None and not waited.hasExpired(_FOUNDING_MS):
        settle()
    camera.take(window, "setup_recovery_code")
    _close(window)


def _fill(window: SetupWindow) -> None:
    """Answer every question of set-up."""
    for card in window.findChildren(QAbstractButton, "policy_services"):
        card.click()
    for form in window.findChildren(Form):
        form.show_draft(_TYPED)
    for editor in window.findChildren(AreaEditor):
        editor.show_places(_AREA)


def _take(camera: Camera, window: QWidget, name: str) -> None:
    window.resize(*WIDE)
    window.show()
    camera.take(window, name)
    _close(window)


def _close(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    settle()
