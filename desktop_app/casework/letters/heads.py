"""The association's own head and foot of a paper, as it is kept or as it is being typed."""

from desktop_app.casework.desk import Desk
from desktop_app.casework.particulars import Particulars, Stationery
from desktop_app.models.documents import Attachment
from desktop_app.models.office import Office
from desktop_app.policy.identity import show_phone
from desktop_app.printing.identity import Letterhead, Stock


def letterhead(desk: Desk) -> Letterhead:
    """Return the association's own head, with its logo and its stock."""
    office = desk.office
    logo = desk.vault.read(desk.get(Attachment, office.logo_id)) if office.logo_id else None
    return letterhead_of(_particulars(office), _stationery(office), logo, practice=office.practice)


def letterhead_of(
    particulars: Particulars, stationery: Stationery, logo: bytes | None, *, practice: bool
) -> Letterhead:
    """Return the head that particulars, sheets and a logo make."""
    phone = show_phone(particulars.phone) if particulars.phone else ""
    ways = (phone, particulars.email, particulars.web_site, particulars.address)
    return Letterhead(
        association=particulars.association,
        licence=particulars.licence_number,
        branch=particulars.branch_name,
        contact=tuple(filter(None, ways)),
        logo=logo,
        lines=(particulars.letterhead,) if particulars.letterhead else (),
        footer=stationery.footer,
        stock=Stock(stationery.paper_stock, stationery.head_space, stationery.foot_space),
        practice=practice,
    )


def _particulars(office: Office) -> Particulars:
    return Particulars(**{name: getattr(office, name) for name in Particulars.__dataclass_fields__})


def _stationery(office: Office) -> Stationery:
    return Stationery(**{name: getattr(office, name) for name in Stationery.__dataclass_fields__})
