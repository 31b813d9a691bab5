"""A wording that is being edited is kept as typed, one draft a paper."""

from desktop_app.casework import drafts
from desktop_app.casework.wording_editing import open_wording
from desktop_app.policy.terms import DraftKind, PaperKind
from desktop_app.views.wording.keeper import WordingKeeper
from tests.views.administration import Administration

KIND = PaperKind.CONSENT


def _keeper(administration: Administration, kind: PaperKind = KIND) -> WordingKeeper:
    return WordingKeeper(administration.office, administration.office.ask(open_wording, kind))


def test_it_begins_with_the_words_in_force(administration: Administration) -> None:
    keeper = _keeper(administration)
    assert keeper.draft_id is None
    assert keeper.typed == administration.office.ask(open_wording, KIND).in_force


def test_what_was_saved_is_gone_on_with_and_other_papers_know_nothing_of_it(administration: Administration) -> None:
    keeper = _keeper(administration)
    keeper.take({**keeper.typed, "title": "موافقة"})
    keeper.save()
    keeper.save()
    assert _keeper(administration).typed["title"] == "موافقة"
    assert _keeper(administration, PaperKind.REQUEST_RECEIPT).draft_id is None
    assert len(administration.office.ask(drafts.my_drafts, (DraftKind.WORDING,))) == 1


def test_what_is_thrown_away_is_gone(administration: Administration) -> None:
    keeper = _keeper(administration)
    keeper.save()
    keeper.discard()
    assert _keeper(administration).draft_id is None
