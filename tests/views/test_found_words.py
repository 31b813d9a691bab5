"""Why something was found is said in the words of a clerk."""

import uuid

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.finding import FoundFile, FoundPerson, Reason, Via
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.terms import FileState
from desktop_app.policy.text import ltr
from desktop_app.views.found_words import FoundWords


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Reason(Found.NAME, Part.WHOLE, Via.HOLDER, "نورة سعد"), "الاسم"),
        (Reason(Found.NAME, Part.BEGINNING, Via.MEMBER, "خالد سعد"), "من أفراد الأسرة: خالد سعد"),
        (Reason(Found.NAME, Part.WHOLE, Via.GUARDIAN, "فهد"), "الولي: فهد"),
        (Reason(Found.ADDRESS, Part.WHOLE, Via.DWELLING, "النسيم، الرياض"), "العنوان: النسيم، الرياض"),
        (Reason(Found.MOBILE, Part.END, Via.HOLDER, "0551234567"), f"آخر أرقام الجوال: {ltr('0551234567')}"),
        (Reason(Found.IDENTITY, Part.BEGINNING, Via.HOLDER, "1012"), f"أول أرقام الهوية: {ltr('1012')}"),
        (Reason(Found.IBAN, Part.WHOLE, Via.HOLDER, "sa03"), f"رقم الآيبان: {ltr('SA03')}"),
    ],
)
def test_a_reason_is_said(qtbot: QtBot, why: Reason, words: str) -> None:
    assert FoundWords().reason(why, "نورة سعد") == words


@pytest.mark.parametrize("by", Found)
@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("via", Via)
def test_every_reason_has_words(qtbot: QtBot, by: Found, part: Part, via: Via) -> None:
    said = FoundWords().reason(Reason(by, part, via, "؟"))
    assert "%" not in said
    assert not any(letter.isascii() and letter.isalpha() for letter in said)


def test_a_file_found_by_its_own_number_is_told_once(qtbot: QtBot) -> None:
    why = Reason(Found.FILE_NUMBER, Part.WHOLE, Via.FILE, "fnsm14480001")
    file = FoundFile(uuid.UUID(int=1), "F-NSM-1448-0001", FileState.ACTIVE, "نورة", why)
    assert FoundWords().line(file).count("1448") == 1


def test_a_person_is_told_apart_by_numbers_and_by_why_they_were_found_where_these_do_not_say_it(qtbot: QtBot) -> None:
    name = Reason(Found.NAME, Part.WHOLE, Via.HOLDER, "نورة سعد")
    found = FoundPerson(uuid.uuid4(), "نورة سعد", "1012345672", "", None, "F-NSM-1448-0001", name)
    assert FoundWords().person_line(found) == f"{ltr('1012345672')} · {ltr('F-NSM-1448-0001')}"
    account = Reason(Found.IBAN, Part.END, Via.HOLDER, "…7519")
    nameless = FoundPerson(uuid.uuid4(), "نورة سعد", "", "", None, "", account)
    assert FoundWords().person_line(nameless) == FoundWords().reason(account)
