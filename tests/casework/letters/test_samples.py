"""A sample is printed with words that are only being tried, and marked as a draft."""

from dataclasses import replace
from pathlib import Path

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.heads import letterhead
from desktop_app.casework.letters.samples import print_sample
from desktop_app.casework.wordings import bundled_wording
from desktop_app.policy.terms import PaperKind
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.printing.reading import lost_words, text_of

KIND = PaperKind.REQUEST_RECEIPT


def test_a_sample_carries_the_words_that_are_tried_and_no_serial(
    office: BuiltOffice, widow: Widow, tmp_path: Path
) -> None:
    tried = replace(bundled_wording(KIND), title="إيصال بطلب", edition="1.1")

    def piece(desk: Desk, _widow: Widow) -> bytes:
        return print_sample(desk, KIND, letterhead(desk), tried)

    text = text_of(at_desk(office, widow, piece), tmp_path)
    assert lost_words({"title": "إيصال بطلب", "serial": "مسودة"}, text) == []
    assert "P-NSM" not in text
