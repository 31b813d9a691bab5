ALTER TABLE person ADD COLUMN merged_into_id CHAR(32);

CREATE TABLE set_apart (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    first_id CHAR(32) NOT NULL,
    second_id CHAR(32) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    CONSTRAINT pk_set_apart PRIMARY KEY (id),
    CONSTRAINT fk_set_apart_first_id FOREIGN KEY(first_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_set_apart_second_id FOREIGN KEY(second_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_set_apart_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_set_apart_branch CHECK (length(branch) <= 12),
    CONSTRAINT ck_set_apart_reason CHECK (length(reason) <= 500)
);

CREATE INDEX ix_set_apart_first_id ON set_apart (first_id);

CREATE INDEX ix_set_apart_second_id ON set_apart (second_id);

CREATE TABLE merge (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    kept_id CHAR(32) NOT NULL,
    merged_id CHAR(32) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    goes_on_id CHAR(32),
    undone_at DATETIME,
    undone_by CHAR(32),
    undone_reason VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_merge PRIMARY KEY (id),
    CONSTRAINT fk_merge_kept_id FOREIGN KEY(kept_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_merge_merged_id FOREIGN KEY(merged_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_merge_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_merge_goes_on_id FOREIGN KEY(goes_on_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_merge_undone_by FOREIGN KEY(undone_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_merge_branch CHECK (length(branch) <= 12),
    CONSTRAINT ck_merge_reason CHECK (length(reason) <= 500),
    CONSTRAINT ck_merge_undone_reason CHECK (length(undone_reason) <= 500)
);

CREATE INDEX ix_merge_kept_id ON merge (kept_id);

CREATE INDEX ix_merge_merged_id ON merge (merged_id);
