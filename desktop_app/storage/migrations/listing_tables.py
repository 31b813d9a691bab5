"""The table that lists of files are drawn from: one narrow row a file, in every order that a list has."""

_OWN = (
    "CREATE INDEX ix_search_listing_own ON search_listing (researcher_id, request_state) "
    "WHERE request_state IS NOT NULL"
)
"""What a researcher has is counted within this one alone; its condition keeps it from lists, whose order it has not."""
LISTING_TABLES = (
    """
    CREATE TABLE search_listing (
        file_id CHAR(32) NOT NULL PRIMARY KEY,
        holder_key TEXT NOT NULL,
        category TEXT NOT NULL,
        state TEXT NOT NULL,
        researcher_id CHAR(32),
        request_id CHAR(32),
        request_state TEXT,
        paused BOOLEAN NOT NULL,
        due_on DATE NOT NULL,
        visit_at DATETIME,
        waits_since DATE
    ) WITHOUT ROWID""",
    # Each index ends in the file's key, as every index of such a table does: it is the whole order of a list.
    "CREATE INDEX ix_search_listing_holder_key ON search_listing (holder_key)",
    "CREATE INDEX ix_search_listing_state ON search_listing (state)",
    "CREATE INDEX ix_search_listing_request_state ON search_listing (request_state)",
    "CREATE INDEX ix_search_listing_researcher_id ON search_listing (researcher_id)",
    "CREATE INDEX ix_search_listing_due_on ON search_listing (due_on)",
    "CREATE INDEX ix_search_listing_visit_at ON search_listing (visit_at) WHERE visit_at IS NOT NULL",
    "CREATE INDEX ix_search_listing_waits_since ON search_listing (waits_since) WHERE waits_since IS NOT NULL",
    _OWN,
)

OPEN = "'incomplete', 'complete', 'study', 'recommended'"
TO_VISIT = "'complete', 'study'"
_PAUSED = "EXISTS (SELECT 1 FROM pause z WHERE z.request_id = r.id AND z.ended_on IS NULL)"
# By the file (`+`: through no index): all visits that are planned anywhere are more than one file ever has.
FOUND = f"""
    SELECT f.id, p.name_key, f.category, f.state, f.researcher_id, r.id, r.state,
        coalesce(r.state IN ({OPEN}), 0) AND {_PAUSED},
        CASE WHEN r.state IN ({OPEN}) AND r.promised_latest IS NOT NULL AND NOT {_PAUSED}
            THEN r.promised_latest ELSE '9999-12-31' END,
        (SELECT min(v.planned_for) FROM visit v WHERE v.file_id = f.id AND +v.state IN ('planned', 'under_way')),
        CASE WHEN r.state IN ({TO_VISIT})
            AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.request_id = r.id AND w.state <> 'missed')
            THEN coalesce(r.completed_on, r.submitted_on) END
    FROM case_file f
    JOIN person p ON p.id = f.holder_id
    LEFT JOIN request r ON r.id = (SELECT max(n.id) FROM request n WHERE n.file_id = f.id)
"""  # noqa: S608 - our own words
"""What the list shows of every file, read from the records; a condition on `f.id` may follow."""
FILL = f"INSERT INTO search_listing {FOUND}"
