"""The office that is populated: founded and staffed by the real use cases, ten years before the present."""

from dataclasses import replace
from datetime import date, datetime

from benchmarks.populate.lists import CITIES
from desktop_app.casework.founding import found_office
from desktop_app.casework.opening import open_office
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.doors import Doors
from desktop_app.practice.office import founding_on, take_on_staff
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places


def found(places: Places, day: date, present: datetime) -> bytes:
    """Found the office on a day and take everybody on; returns the key of its store."""
    clock = PracticeClock(day, present)
    found_office(places, replace(founding_on(day), area=tuple((city, "") for city in CITIES)), clock)
    key = key_of(places)
    opened = open_office(places, key, clock)
    try:
        take_on_staff(Doors(opened, clock))
    finally:
        opened.store.close()
    return key


def key_of(places: Places) -> bytes:
    """Return the key of the store, by the pass phrase that everybody here shares."""
    return KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key
