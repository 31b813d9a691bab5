from pathlib import Path
from typing import Any

import pypdfium2

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.record import read_record
from tests.printing.reading import count_words, lost_codes, lost_words, text_of
from tests.tour.album import Tour

LEAST_SHARE = 0.99


def printed(tour: Tour, paper: dict[str, Any], folder: Path) -> str:
    return text_of((tour.out / paper["file"]).read_bytes(), folder)


def test_every_kind_of_paper_is_there(tour: Tour) -> None:
    assert {paper["kind"] for paper in tour.papers} == {kind.value for kind in PaperKind}


def test_a_form_that_no_story_filled_is_told_to_be_blank(tour: Tour) -> None:
    blank = {paper["kind"] for paper in tour.papers if "blank" in Path(paper["file"]).stem.split("-")}
    assert PaperKind.SATISFACTION_QUESTIONNAIRE in blank
    assert all(not paper["fields"].get("name") for paper in tour.papers if paper["kind"] in blank)
    assert not blank & {PaperKind.SERVICE_REQUEST, PaperKind.CONSENT, PaperKind.CANCELLATION_FORM}


def test_the_words_of_every_paper_are_found_whole_in_its_text(tour: Tour, tmp_path: Path) -> None:
    for paper in tour.papers:
        fields = paper["fields"]
        lost = lost_words(fields, printed(tour, paper, tmp_path))
        assert len(lost) <= (1 - LEAST_SHARE) * count_words(fields), (paper["file"], lost)


def test_every_identifier_and_date_of_a_paper_is_found_in_its_text(tour: Tour, tmp_path: Path) -> None:
    lost = {paper["file"]: lost_codes(paper["fields"], printed(tour, paper, tmp_path)) for paper in tour.papers}
    assert {file: codes for file, codes in lost.items() if codes} == {}


def test_the_fields_travel_inside_their_paper(tour: Tour) -> None:
    for paper in tour.papers:
        if paper["kind"] != PaperKind.RECOVERY_CODE:
            assert read_record((tour.out / paper["file"]).read_bytes()) == paper["fields"]


def test_every_page_is_marked_as_practice(tour: Tour) -> None:
    for paper in tour.papers:
        document = pypdfium2.PdfDocument(tour.out / paper["file"])
        texts = [page.get_textpage().get_text_range() for page in document]
        document.close()
        assert all("تدريب" in text for text in texts), paper["file"]
