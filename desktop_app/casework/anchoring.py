"""The head of the journal, signed once a week by the branch's seal and kept outside of the store.

Nobody asks for it and no button does it: it is done beside the window after somebody signs in, whoever that is.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.door import now
from desktop_app.casework.opening import Opened
from desktop_app.models.seals import SealKey
from desktop_app.policy.faults import Refused
from desktop_app.security.certificates import signed_by
from desktop_app.storage.anchors import SUFFIX, SignedHead, keep, newest_place
from desktop_app.storage.faults import StoreTrouble


def keep_weekly_head(opened: Opened, clock: Callable[[], datetime] = now) -> Path | None:
    """Sign and keep the head of this week, where it is not kept yet; returns its file, none where nothing was done.

    What a disk or a store refuses is left to the next sign-in of the week.
    """
    try:
        return _keep(opened, clock())
    except (DBAPIError, OSError, StoreTrouble, Refused):
        return None


def _keep(opened: Opened, moment: datetime) -> Path | None:
    with opened.store.reading() as session:
        head = _unsigned(session, moment)
        if head is None:
            return None
        name = f"{moment.astimezone(SAUDI_TIME):%G-W%V}-{head.device.hex[-8:]}"
        if (opened.places.anchors / f"{name}{SUFFIX}").exists():
            return None
        seal = opened.sealer.in_use(session)
    named = replace(head, key_id=seal.key_id)
    signed = replace(named, signature=seal.secrets.sign_code(named.said.encode()))
    return keep(opened.places.anchors, name, signed)


def is_signed_here(session: Session, head: SignedHead) -> bool:
    """Say whether one of this branch's own keys signed a head."""
    public = session.scalars(select(SealKey.code_public).where(SealKey.key_id == head.key_id)).one_or_none()
    return public is not None and signed_by(public, head.said.encode(), head.signature)


def _unsigned(session: Session, moment: datetime) -> SignedHead | None:
    place = newest_place(session)
    return None if place is None else SignedHead(*place, at=moment, key_id="")
