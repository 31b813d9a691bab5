"""The head of a paper says what the association keeps of itself, or what is being typed."""

from desktop_app.casework.association import change_logo, edit_particulars, read_association
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.heads import letterhead
from desktop_app.policy.paper_terms import PaperStock
from desktop_app.policy.terms import Role
from desktop_app.policy.text import ltr
from desktop_app.printing.identity import Letterhead, Stock
from desktop_app.printing.logo import logo_for_paper
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.printing.material import png

LOGO = logo_for_paper(png(40, 20))


def _head(desk: Desk, _widow: Widow) -> Letterhead:
    return letterhead(desk)


def test_the_head_is_what_is_kept(office: BuiltOffice, widow: Widow) -> None:
    door = office.door(Role.ADMINISTRATOR)
    changed = {
        "letterhead": "بإشراف المركز الوطني",
        "footer": "حساب التبرع: 1047",
        "paper_stock": "preprinted",
        "head_space": "50",
        "foot_space": "20",
    }
    door.run(edit_particulars, {**door.ask(read_association).typed, **changed})
    door.run(change_logo, LOGO)
    assert at_desk(office, widow, _head) == Letterhead(
        association="جمعية البر بالنسيم",
        licence="1047",
        branch="فرع النسيم",
        contact=(ltr("011 234 5678"), "office@example.org", "الرياض، حي النسيم"),
        logo=LOGO,
        lines=("بإشراف المركز الوطني",),
        footer="حساب التبرع: 1047",
        stock=Stock(PaperStock.PREPRINTED, 50, 20),
    )
