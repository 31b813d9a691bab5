"""The tables of the search index: rows with a number of their own, and the full-text index over them."""

SEARCH_TABLES = (
    """
    CREATE TABLE search_entry (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        record TEXT NOT NULL,
        name TEXT NOT NULL,
        numbers TEXT NOT NULL,
        UNIQUE (kind, record)
    )""",
    """
    CREATE VIRTUAL TABLE search_index USING fts5(
        name, numbers, content='search_entry', content_rowid='id', tokenize='unicode61', prefix='2 3'
    )""",
)
