"""Papers are looked up through indexes, whether few or many records answer to what was typed."""

import pytest
from sqlalchemy import select

from desktop_app.models.papers import Paper
from desktop_app.storage.engine import Store
from desktop_app.storage.search import reader_of
from desktop_app.storage.search_papers import looked_up, papers_named
from tests.storage.conftest import writing
from tests.storage.plans import Explaining, read_whole
from tests.storage.records import person


@pytest.mark.parametrize("few", [0, 5000])
@pytest.mark.parametrize("typed", ["نورة سعد", "123", "نورة 123", "NSM-1448-0001"])
def test_no_table_of_records_is_read_from_end_to_end(
    store: Store, few: int, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.search_papers.FEW", few)
    with writing(store) as session:
        session.add(person("نورة سعد", "1012300123"))
    newest = select(Paper.id).order_by(Paper.id.desc()).limit(50)
    plan: list[str] = []
    with store.reading() as session:
        reader = Explaining(reader_of(session), plan)
        for named in papers_named(reader, typed):
            assert looked_up(reader, newest.where(named)) == []
    assert plan
    assert read_whole(plan) == set()


def test_nothing_typed_keeps_no_paper(store: Store) -> None:
    with store.reading() as session:
        assert list(papers_named(reader_of(session), " – ")) == []
