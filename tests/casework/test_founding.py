"""Founding an office, all or nothing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.casework import founding
from desktop_app.casework.founding import Founding, found_office
from desktop_app.casework.opening import sign_in
from desktop_app.casework.particulars import OwnTarget
from desktop_app.models.office import AreaPlace, Office, PolicyVersion
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import CalendarKind
from desktop_app.practice.office import found_practice
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage import engine
from desktop_app.storage.history import Wanted, entries
from tests.builders import PASSPHRASE, Clock

FOUNDING = Founding(
    association="جمعية الوفاء",
    licence_number="2210",
    branch_name="فرع الخرج",
    branch_prefix="KHJ",
    policy_key="ajyal",
    deadline_calendar=CalendarKind.GREGORIAN,
    area=(("الخرج", ""), ("الدلم", "الصحنة")),
    administrator="بندر سعد العجمي",
    job_title="مدير الفرع",
    user_name="Bandar",
    passphrase=PASSPHRASE,
    own_target=OwnTarget(15, ReplyUnit.WORKING_DAYS),
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "office")


def test_a_founded_office_opens_for_its_administrator(places: Places) -> None:
    found_office(places, FOUNDING, Clock())
    assert places.founded
    signed_in = sign_in(places, "bandar", PASSPHRASE, Clock())
    with signed_in.opened.store.reading() as session:
        office = session.scalars(select(Office)).one()
        area = {(row.city, row.district) for row in session.scalars(select(AreaPlace))}
        version = session.scalars(select(PolicyVersion)).one()
    signed_in.close()
    assert (office.association, office.branch_prefix, office.own_target_count) == ("جمعية الوفاء", "KHJ", 15)
    assert area == set(FOUNDING.area)
    assert (version.policy_key, version.number, version.in_force_from) == ("ajyal", 1, date(2026, 11, 19))


def test_a_founding_that_is_shown_tells_no_pass_phrase() -> None:
    assert PASSPHRASE not in repr(FOUNDING)


def test_the_recovery_code_opens_the_same_store(places: Places) -> None:
    founded = found_office(places, FOUNDING, Clock())
    slots = KeySlots(places.keyslots)
    assert slots.open_with_recovery(founded.recovery_code).key == slots.open("bandar", PASSPHRASE).key
    assert founded.recovery_code.first not in repr(founded)


def test_founding_is_the_first_entry_of_the_journal(places: Places) -> None:
    found_office(places, FOUNDING, Clock())
    signed_in = sign_in(places, "bandar", PASSPHRASE, Clock())
    with signed_in.opened.store.reading() as session:
        found = entries(session, Wanted())
    signed_in.close()
    assert [entry.act for entry in found] == ["set_up_office"]


def test_what_fails_half_way_founds_nothing(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise OSError("the power went")

    monkeypatch.setattr(founding, "_write_office", cut)
    with pytest.raises(OSError, match="power"):
        found_office(places, FOUNDING, Clock())
    assert not places.founded


def test_a_store_cut_between_its_files_is_founded_anew(places: Places) -> None:
    places.prepare()
    KeySlots(places.keyslots).create("somebody", PASSPHRASE)
    found_office(places, replace(FOUNDING, association="جمعية أخرى"), Clock())
    sign_in(places, "bandar", PASSPHRASE, Clock()).close()


def test_on_a_network_share_nothing_is_founded_nor_written(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "on_network_share", lambda _path: True)
    for found in (lambda: found_office(places, FOUNDING, Clock()), lambda: found_practice(places)):
        with pytest.raises(Refused) as refusal:
            found()
        assert refusal.value.faults[0].code is FaultCode.STORE_ON_NETWORK
    assert list(tmp_path.iterdir()) == []
