"""Invented records for the tests of the store."""

from datetime import date

from desktop_app.models.documents import Attachment
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.policy.names import fold
from desktop_app.storage.attachments import AttachmentVault
from tests.storage.conftest import AT

PNG = b"\x89PNG\r\n\x1a\n"


def person(name: str = "نورة بنت عبد الله القحطاني", number: str = "1012345674", mobile: str = "0551234567") -> Person:
    return Person(full_name=name, name_key=fold(name), identity_number=number, mobile=mobile)


def staff(name: str = "هدى") -> Staff:
    return Staff(full_name=name, user_name=name, joined_on=date(2026, 1, 1))


def attachment(vault: AttachmentVault, content: bytes = b"a scan") -> Attachment:
    return Attachment(added_at=AT, **vault.put(PNG + content).columns())
