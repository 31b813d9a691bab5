CREATE TABLE approval (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    decision_id CHAR(32) NOT NULL,
    staff_id CHAR(32) NOT NULL,
    role VARCHAR(64) NOT NULL,
    approved BOOLEAN NOT NULL,
    at DATETIME NOT NULL,
    note VARCHAR(20000) NOT NULL,
    outside_name VARCHAR(200) NOT NULL,
    outside_scan_id CHAR(32),
    CONSTRAINT pk_approval PRIMARY KEY (id),
    CONSTRAINT fk_approval_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_approval_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_approval_outside_scan_id FOREIGN KEY(outside_scan_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_approval_decision_id ON approval (decision_id);

CREATE TABLE area_place (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    city VARCHAR(200) NOT NULL,
    district VARCHAR(200) NOT NULL,
    CONSTRAINT pk_area_place PRIMARY KEY (id)
);

CREATE TABLE attachment (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    stored_name VARCHAR(64) NOT NULL,
    media_type VARCHAR(60) NOT NULL,
    original_name VARCHAR(200) NOT NULL,
    size INTEGER NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    secret BLOB NOT NULL,
    added_at DATETIME NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT uq_attachment_stored_name UNIQUE (stored_name)
);

CREATE TABLE authority_referral (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    decision_id CHAR(32) NOT NULL,
    authority VARCHAR(200) NOT NULL,
    facts VARCHAR(20000) NOT NULL,
    referred_on DATE NOT NULL,
    paper_id CHAR(32),
    CONSTRAINT pk_authority_referral PRIMARY KEY (id),
    CONSTRAINT fk_authority_referral_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_authority_referral_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_authority_referral_decision_id ON authority_referral (decision_id);

CREATE TABLE case_file (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    number VARCHAR(24) NOT NULL,
    holder_id CHAR(32) NOT NULL,
    category VARCHAR(64) NOT NULL,
    state VARCHAR(64) NOT NULL,
    opened_on DATE NOT NULL,
    researcher_id CHAR(32),
    from_before BOOLEAN NOT NULL,
    update_due_on DATE,
    closed_on DATE,
    retain_until DATE,
    declaration_stale BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_case_file PRIMARY KEY (id),
    CONSTRAINT uq_case_file_number UNIQUE (number),
    CONSTRAINT fk_case_file_holder_id FOREIGN KEY(holder_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_case_file_researcher_id FOREIGN KEY(researcher_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_case_file_holder_id ON case_file (holder_id);

CREATE INDEX ix_case_file_researcher_id ON case_file (researcher_id);

CREATE INDEX ix_case_file_state ON case_file (state);

CREATE TABLE checklist_answer (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    visit_id CHAR(32) NOT NULL,
    item VARCHAR(60) NOT NULL,
    answer VARCHAR(64),
    note VARCHAR(500) NOT NULL,
    photo_id CHAR(32),
    version INTEGER NOT NULL,
    CONSTRAINT pk_checklist_answer PRIMARY KEY (id),
    CONSTRAINT fk_checklist_answer_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_checklist_answer_photo_id FOREIGN KEY(photo_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_checklist_answer_visit_id ON checklist_answer (visit_id);

CREATE TABLE closure (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    decision_id CHAR(32) NOT NULL,
    file_id CHAR(32) NOT NULL,
    certificate_paper_id CHAR(32),
    handed_to VARCHAR(200) NOT NULL,
    handed_identity VARCHAR(20) NOT NULL,
    handed_on DATE,
    handed_by CHAR(32),
    version INTEGER NOT NULL,
    CONSTRAINT pk_closure PRIMARY KEY (id),
    CONSTRAINT fk_closure_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_closure_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_closure_certificate_paper_id FOREIGN KEY(certificate_paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_closure_handed_by FOREIGN KEY(handed_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_closure_file_id ON closure (file_id);

CREATE TABLE consent (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    purpose VARCHAR(64) NOT NULL,
    given BOOLEAN NOT NULL,
    "on" DATE NOT NULL,
    withdrawn_on DATE,
    paper_id CHAR(32),
    version INTEGER NOT NULL,
    CONSTRAINT pk_consent PRIMARY KEY (id),
    CONSTRAINT fk_consent_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_consent_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_consent_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_consent_file_id ON consent (file_id);

CREATE TABLE decision (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    request_id CHAR(32),
    number VARCHAR(24) NOT NULL,
    outcome VARCHAR(64) NOT NULL,
    situation VARCHAR(64),
    state VARCHAR(64) NOT NULL,
    policy_version_id CHAR(32) NOT NULL,
    clause VARCHAR(500) NOT NULL,
    clause_statement VARCHAR(20000) NOT NULL,
    advice BOOLEAN NOT NULL,
    explanation VARCHAR(20000) NOT NULL,
    reasons VARCHAR(20000) NOT NULL,
    proposed_by CHAR(32) NOT NULL,
    proposed_on DATE NOT NULL,
    event_on DATE,
    in_force_on DATE,
    last_complaint_day DATE,
    supersedes_id CHAR(32),
    rejected_reason VARCHAR(20000) NOT NULL,
    paper_id CHAR(32),
    told_on DATE,
    told_by CHAR(32),
    told_means VARCHAR(64),
    told_note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT fk_decision_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_decision_number UNIQUE (number),
    CONSTRAINT fk_decision_policy_version_id FOREIGN KEY(policy_version_id) REFERENCES policy_version (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_proposed_by FOREIGN KEY(proposed_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_supersedes_id FOREIGN KEY(supersedes_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_told_by FOREIGN KEY(told_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_decision_file_id ON decision (file_id);

CREATE INDEX ix_decision_request_id ON decision (request_id);

CREATE INDEX ix_decision_state ON decision (state);

CREATE TABLE decision_evidence (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    decision_id CHAR(32) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    note VARCHAR(20000) NOT NULL,
    attachment_id CHAR(32),
    CONSTRAINT pk_decision_evidence PRIMARY KEY (id),
    CONSTRAINT fk_decision_evidence_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_evidence_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_decision_evidence_decision_id ON decision_evidence (decision_id);

CREATE TABLE declaration (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    request_id CHAR(32),
    made_on DATE NOT NULL,
    quoted JSON NOT NULL,
    paper_id CHAR(32),
    signed_on DATE,
    superseded_on DATE,
    version INTEGER NOT NULL,
    CONSTRAINT pk_declaration PRIMARY KEY (id),
    CONSTRAINT fk_declaration_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_declaration_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_declaration_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_declaration_file_id ON declaration (file_id);

CREATE TABLE device (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    name VARCHAR(200) NOT NULL,
    epoch INTEGER NOT NULL,
    since DATETIME NOT NULL,
    current BOOLEAN NOT NULL,
    CONSTRAINT pk_device PRIMARY KEY (id)
);

CREATE TABLE difference (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    visit_id CHAR(32) NOT NULL,
    fact VARCHAR(60) NOT NULL,
    declared VARCHAR(500) NOT NULL,
    documented VARCHAR(500) NOT NULL,
    observed VARCHAR(500) NOT NULL,
    settlement VARCHAR(64),
    note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_difference PRIMARY KEY (id),
    CONSTRAINT fk_difference_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_difference_visit_id ON difference (visit_id);

CREATE TABLE document (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    request_id CHAR(32),
    person_id CHAR(32),
    kind VARCHAR(64) NOT NULL,
    number VARCHAR(60) NOT NULL,
    issued VARCHAR(20) NOT NULL,
    expires_on DATE,
    received_on DATE NOT NULL,
    received_by CHAR(32) NOT NULL,
    matched_on DATE,
    matched_by CHAR(32),
    attachment_id CHAR(32),
    original_kept BOOLEAN NOT NULL,
    note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT fk_document_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_document_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_document_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_document_received_by FOREIGN KEY(received_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_document_matched_by FOREIGN KEY(matched_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_document_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_document_file_id ON document (file_id);

CREATE INDEX ix_document_request_id ON document (request_id);

CREATE TABLE draft (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    owner_id CHAR(32) NOT NULL,
    subject_id CHAR(32),
    title VARCHAR(200) NOT NULL,
    step VARCHAR(200) NOT NULL,
    body JSON NOT NULL,
    revision INTEGER NOT NULL,
    saved_at DATETIME NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (id),
    CONSTRAINT fk_draft_owner_id FOREIGN KEY(owner_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_draft_kind ON draft (kind);

CREATE INDEX ix_draft_owner_id ON draft (owner_id);

CREATE INDEX ix_draft_subject_id ON draft (subject_id);

CREATE TABLE draft_scan (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    field VARCHAR(200) NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    CONSTRAINT pk_draft_scan PRIMARY KEY (id),
    CONSTRAINT fk_draft_scan_draft_id FOREIGN KEY(draft_id) REFERENCES draft (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_draft_scan_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_draft_scan_draft_id ON draft_scan (draft_id);

CREATE TABLE dwelling (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    city VARCHAR(200) NOT NULL,
    district VARCHAR(200) NOT NULL,
    street VARCHAR(500) NOT NULL,
    national_address VARCHAR(40) NOT NULL,
    tenure VARCHAR(64),
    rooms INTEGER,
    directions VARCHAR(500) NOT NULL,
    outside_area_reason VARCHAR(500) NOT NULL,
    started_on DATE NOT NULL,
    ended_on DATE,
    version INTEGER NOT NULL,
    CONSTRAINT pk_dwelling PRIMARY KEY (id),
    CONSTRAINT fk_dwelling_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_dwelling_file_id ON dwelling (file_id);

CREATE TABLE freeze (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    decision_id CHAR(32) NOT NULL,
    months INTEGER NOT NULL,
    notice_on DATE,
    ends_on DATE,
    response_on DATE,
    response_note VARCHAR(20000) NOT NULL,
    lifted_on DATE,
    lift_reason VARCHAR(20000) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_freeze PRIMARY KEY (id),
    CONSTRAINT fk_freeze_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_freeze_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_freeze_file_id ON freeze (file_id);

CREATE TABLE guardian (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    full_name VARCHAR(200) NOT NULL,
    identity_number VARCHAR(20) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    relation VARCHAR(64) NOT NULL,
    deed_number VARCHAR(40) NOT NULL,
    since DATE NOT NULL,
    until DATE,
    CONSTRAINT pk_guardian PRIMARY KEY (id),
    CONSTRAINT fk_guardian_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_guardian_file_id ON guardian (file_id);

CREATE TABLE handed_original (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    closure_id CHAR(32) NOT NULL,
    document_id CHAR(32),
    kind VARCHAR(64) NOT NULL,
    number VARCHAR(60) NOT NULL,
    pages INTEGER NOT NULL,
    CONSTRAINT pk_handed_original PRIMARY KEY (id),
    CONSTRAINT fk_handed_original_closure_id FOREIGN KEY(closure_id) REFERENCES closure (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_handed_original_document_id FOREIGN KEY(document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_handed_original_closure_id ON handed_original (closure_id);

CREATE TABLE holiday_edit (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    name VARCHAR(200) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    working BOOLEAN NOT NULL,
    CONSTRAINT pk_holiday_edit PRIMARY KEY (id)
);

CREATE TABLE household_member (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    relation VARCHAR(64) NOT NULL,
    dependant BOOLEAN NOT NULL,
    started_on DATE NOT NULL,
    ended_on DATE,
    end_reason VARCHAR(64),
    end_note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_household_member PRIMARY KEY (id),
    CONSTRAINT fk_household_member_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_household_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_household_member_file_id ON household_member (file_id);

CREATE INDEX ix_household_member_person_id ON household_member (person_id);

CREATE TABLE income (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    source VARCHAR(64) NOT NULL,
    monthly INTEGER NOT NULL,
    note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_income PRIMARY KEY (id),
    CONSTRAINT fk_income_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_income_file_id ON income (file_id);

CREATE TABLE journal_entry (
    id CHAR(32) NOT NULL,
    v INTEGER NOT NULL,
    device CHAR(32) NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at DATETIME NOT NULL,
    actor CHAR(32),
    role VARCHAR(64) NOT NULL,
    act VARCHAR(64) NOT NULL,
    subject CHAR(32) NOT NULL,
    reason TEXT NOT NULL,
    changes TEXT NOT NULL,
    prev VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT pk_journal_entry PRIMARY KEY (id),
    CONSTRAINT uq_journal_entry_device UNIQUE (device, epoch, seq),
    CONSTRAINT uq_journal_entry_hash UNIQUE (hash)
);

CREATE INDEX ix_journal_entry_actor ON journal_entry (actor);

CREATE INDEX ix_journal_entry_at ON journal_entry (at);

CREATE INDEX ix_journal_entry_subject ON journal_entry (subject);

CREATE TABLE number_series (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    series VARCHAR(20) NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_number_series PRIMARY KEY (id)
);

CREATE TABLE obligation (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    monthly INTEGER NOT NULL,
    note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_obligation PRIMARY KEY (id),
    CONSTRAINT fk_obligation_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_obligation_file_id ON obligation (file_id);

CREATE TABLE office (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    association VARCHAR(200) NOT NULL,
    licence_number VARCHAR(40) NOT NULL,
    branch_name VARCHAR(200) NOT NULL,
    branch_prefix VARCHAR(12) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    email VARCHAR(200) NOT NULL,
    address VARCHAR(500) NOT NULL,
    web_site VARCHAR(200) NOT NULL,
    letterhead VARCHAR(500) NOT NULL,
    footer VARCHAR(500) NOT NULL,
    paper_stock VARCHAR(64) NOT NULL,
    head_space INTEGER NOT NULL,
    foot_space INTEGER NOT NULL,
    logo_id CHAR(32),
    deadline_calendar VARCHAR(64) NOT NULL,
    own_target_count INTEGER,
    own_target_unit VARCHAR(64),
    idle_minutes INTEGER NOT NULL,
    retention_years INTEGER NOT NULL,
    two_person_branch BOOLEAN NOT NULL,
    practice BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_office PRIMARY KEY (id),
    CONSTRAINT fk_office_logo_id FOREIGN KEY(logo_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE paper (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32),
    request_id CHAR(32),
    subject_id CHAR(32),
    kind VARCHAR(64) NOT NULL,
    title VARCHAR(200) NOT NULL,
    serial VARCHAR(24) NOT NULL,
    edition VARCHAR(20) NOT NULL,
    fields JSON NOT NULL,
    data_hash VARCHAR(64) NOT NULL,
    journal_head VARCHAR(64) NOT NULL,
    composed_at DATETIME NOT NULL,
    composed_by CHAR(32) NOT NULL,
    state VARCHAR(64) NOT NULL,
    bytes_id CHAR(32) NOT NULL,
    pages INTEGER NOT NULL,
    large_bytes_id CHAR(32),
    code VARCHAR(500) NOT NULL,
    seal_key_id CHAR(32),
    needs_signature BOOLEAN NOT NULL,
    signed_on DATE,
    scan_id CHAR(32),
    void_reason VARCHAR(500) NOT NULL,
    replaces_id CHAR(32),
    version INTEGER NOT NULL,
    CONSTRAINT pk_paper PRIMARY KEY (id),
    CONSTRAINT fk_paper_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_paper_serial UNIQUE (serial),
    CONSTRAINT fk_paper_composed_by FOREIGN KEY(composed_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_bytes_id FOREIGN KEY(bytes_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_large_bytes_id FOREIGN KEY(large_bytes_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_seal_key_id FOREIGN KEY(seal_key_id) REFERENCES seal_key (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_scan_id FOREIGN KEY(scan_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_replaces_id FOREIGN KEY(replaces_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_paper_file_id ON paper (file_id);

CREATE INDEX ix_paper_kind ON paper (kind);

CREATE INDEX ix_paper_state ON paper (state);

CREATE INDEX ix_paper_subject_id ON paper (subject_id);

CREATE TABLE paper_step (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    paper_id CHAR(32) NOT NULL,
    state VARCHAR(64) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    note VARCHAR(500) NOT NULL,
    CONSTRAINT pk_paper_step PRIMARY KEY (id),
    CONSTRAINT fk_paper_step_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_step_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_paper_step_paper_id ON paper_step (paper_id);

CREATE TABLE pause (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    request_id CHAR(32) NOT NULL,
    started_on DATE NOT NULL,
    ended_on DATE,
    reason VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_pause PRIMARY KEY (id),
    CONSTRAINT fk_pause_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_pause_request_id ON pause (request_id);

CREATE TABLE person (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    full_name VARCHAR(200) NOT NULL,
    name_key VARCHAR(200) NOT NULL,
    identity_kind VARCHAR(64) NOT NULL,
    identity_number VARCHAR(20) NOT NULL,
    identity_override VARCHAR(500) NOT NULL,
    birth VARCHAR(20) NOT NULL,
    birth_day DATE,
    gender VARCHAR(64),
    marital_status VARCHAR(64),
    nationality VARCHAR(60) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    other_phone VARCHAR(20) NOT NULL,
    email VARCHAR(200) NOT NULL,
    iban VARCHAR(34) NOT NULL,
    health VARCHAR(64),
    health_note VARCHAR(500) NOT NULL,
    occupation VARCHAR(200) NOT NULL,
    education VARCHAR(200) NOT NULL,
    died_on DATE,
    version INTEGER NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);

CREATE INDEX ix_person_iban ON person (iban);

CREATE INDEX ix_person_identity_number ON person (identity_number);

CREATE INDEX ix_person_mobile ON person (mobile);

CREATE INDEX ix_person_name_key ON person (name_key);

CREATE TABLE policy_acknowledgement (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    staff_id CHAR(32) NOT NULL,
    policy_version_id CHAR(32) NOT NULL,
    signed_on DATE NOT NULL,
    scan_id CHAR(32),
    CONSTRAINT pk_policy_acknowledgement PRIMARY KEY (id),
    CONSTRAINT fk_policy_acknowledgement_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_policy_acknowledgement_policy_version_id FOREIGN KEY(policy_version_id) REFERENCES policy_version (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_policy_acknowledgement_scan_id FOREIGN KEY(scan_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_policy_acknowledgement_staff_id ON policy_acknowledgement (staff_id);

CREATE TABLE policy_version (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    policy_key VARCHAR(40) NOT NULL,
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    in_force_from DATE NOT NULL,
    approval_meeting VARCHAR(200) NOT NULL,
    approval_date DATE,
    approval_chair VARCHAR(200) NOT NULL,
    note VARCHAR(500) NOT NULL,
    CONSTRAINT pk_policy_version PRIMARY KEY (id)
);

CREATE TABLE printing (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    paper_id CHAR(32) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    target VARCHAR(200) NOT NULL,
    CONSTRAINT pk_printing PRIMARY KEY (id),
    CONSTRAINT fk_printing_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_printing_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_printing_paper_id ON printing (paper_id);

CREATE TABLE reception (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    visitor VARCHAR(200) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    channel VARCHAR(64) NOT NULL,
    accompanied_by VARCHAR(200) NOT NULL,
    asked VARCHAR(20000) NOT NULL,
    answered VARCHAR(20000) NOT NULL,
    file_id CHAR(32),
    CONSTRAINT pk_reception PRIMARY KEY (id),
    CONSTRAINT fk_reception_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_reception_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_reception_file_id ON reception (file_id);

CREATE TABLE referral (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32),
    asked_on DATE NOT NULL,
    asked_by CHAR(32) NOT NULL,
    to_body VARCHAR(64) NOT NULL,
    question VARCHAR(20000) NOT NULL,
    answer VARCHAR(20000) NOT NULL,
    answered_on DATE,
    answered_by CHAR(32),
    version INTEGER NOT NULL,
    CONSTRAINT pk_referral PRIMARY KEY (id),
    CONSTRAINT fk_referral_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_referral_asked_by FOREIGN KEY(asked_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_referral_answered_by FOREIGN KEY(answered_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_referral_file_id ON referral (file_id);

CREATE TABLE request (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    number VARCHAR(24) NOT NULL,
    state VARCHAR(64) NOT NULL,
    channel VARCHAR(64) NOT NULL,
    accompanied_by VARCHAR(200) NOT NULL,
    need VARCHAR(20000) NOT NULL,
    submitted_on DATE NOT NULL,
    completed_on DATE,
    received_by CHAR(32) NOT NULL,
    reviewing_body VARCHAR(64) NOT NULL,
    contact_means VARCHAR(64) NOT NULL,
    contact_value VARCHAR(200) NOT NULL,
    policy_version_id CHAR(32) NOT NULL,
    promised_earliest DATE,
    promised_latest DATE,
    recommendation VARCHAR(64),
    decided_on DATE,
    version INTEGER NOT NULL,
    CONSTRAINT pk_request PRIMARY KEY (id),
    CONSTRAINT fk_request_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_request_number UNIQUE (number),
    CONSTRAINT fk_request_received_by FOREIGN KEY(received_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_request_policy_version_id FOREIGN KEY(policy_version_id) REFERENCES policy_version (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_request_file_id ON request (file_id);

CREATE INDEX ix_request_state ON request (state);

CREATE TABLE requested_service (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    request_id CHAR(32) NOT NULL,
    service VARCHAR(64) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    CONSTRAINT pk_requested_service PRIMARY KEY (id),
    CONSTRAINT fk_requested_service_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_requested_service_request_id ON requested_service (request_id);

CREATE TABLE researcher_assignment (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    staff_id CHAR(32) NOT NULL,
    since DATE NOT NULL,
    reason VARCHAR(500) NOT NULL,
    asked_by_beneficiary BOOLEAN NOT NULL,
    CONSTRAINT pk_researcher_assignment PRIMARY KEY (id),
    CONSTRAINT fk_researcher_assignment_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_researcher_assignment_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_researcher_assignment_file_id ON researcher_assignment (file_id);

CREATE TABLE scanned_page (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    paper_id CHAR(32) NOT NULL,
    page INTEGER NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    source VARCHAR(200) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    CONSTRAINT pk_scanned_page PRIMARY KEY (id),
    CONSTRAINT fk_scanned_page_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_scanned_page_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_scanned_page_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_scanned_page_paper_id ON scanned_page (paper_id);

CREATE TABLE screen_signature (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    paper_id CHAR(32) NOT NULL,
    role VARCHAR(40) NOT NULL,
    signer VARCHAR(200) NOT NULL,
    device VARCHAR(64) NOT NULL,
    strokes_id CHAR(32) NOT NULL,
    strokes_hash VARCHAR(64) NOT NULL,
    copy_id CHAR(32) NOT NULL,
    at DATETIME NOT NULL,
    staff_id CHAR(32) NOT NULL,
    CONSTRAINT pk_screen_signature PRIMARY KEY (id),
    CONSTRAINT fk_screen_signature_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_screen_signature_strokes_id FOREIGN KEY(strokes_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_screen_signature_copy_id FOREIGN KEY(copy_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_screen_signature_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_screen_signature_paper_id ON screen_signature (paper_id);

CREATE TABLE seal_key (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    key_id VARCHAR(16) NOT NULL,
    certificate BLOB NOT NULL,
    seal_private BLOB NOT NULL,
    code_public BLOB NOT NULL,
    code_private BLOB NOT NULL,
    made_at DATETIME NOT NULL,
    made_by CHAR(32) NOT NULL,
    valid_until DATE NOT NULL,
    replaced_at DATETIME,
    revoked_at DATETIME,
    revoked_reason VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_seal_key PRIMARY KEY (id),
    CONSTRAINT uq_seal_key_key_id UNIQUE (key_id),
    CONSTRAINT fk_seal_key_made_by FOREIGN KEY(made_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE staff (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    full_name VARCHAR(200) NOT NULL,
    job_title VARCHAR(200) NOT NULL,
    user_name VARCHAR(60) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    joined_on DATE NOT NULL,
    left_on DATE,
    has_slot BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (id),
    CONSTRAINT uq_staff_user_name UNIQUE (user_name)
);

CREATE TABLE staff_role (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    staff_id CHAR(32) NOT NULL,
    role VARCHAR(64) NOT NULL,
    since DATE NOT NULL,
    until DATE,
    CONSTRAINT pk_staff_role PRIMARY KEY (id),
    CONSTRAINT fk_staff_role_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_staff_role_staff_id ON staff_role (staff_id);

CREATE TABLE subject_key (
    subject CHAR(32) NOT NULL,
    secret BLOB,
    destroyed_at DATETIME,
    CONSTRAINT pk_subject_key PRIMARY KEY (subject)
);

CREATE TABLE transfer (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    decision_id CHAR(32) NOT NULL,
    from_person_id CHAR(32) NOT NULL,
    to_person_id CHAR(32) NOT NULL,
    relation VARCHAR(64) NOT NULL,
    guardian_id CHAR(32),
    former_category VARCHAR(64),
    choice_reason VARCHAR(20000) NOT NULL,
    CONSTRAINT pk_transfer PRIMARY KEY (id),
    CONSTRAINT fk_transfer_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_transfer_from_person_id FOREIGN KEY(from_person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_transfer_to_person_id FOREIGN KEY(to_person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_transfer_guardian_id FOREIGN KEY(guardian_id) REFERENCES guardian (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE tray_page (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    source VARCHAR(200) NOT NULL,
    page_in_source INTEGER NOT NULL,
    reason VARCHAR(64) NOT NULL,
    code VARCHAR(500) NOT NULL,
    arrived_at DATETIME NOT NULL,
    arrived_by CHAR(32) NOT NULL,
    state VARCHAR(64) NOT NULL,
    settled_at DATETIME,
    settled_by CHAR(32),
    paper_id CHAR(32),
    document_id CHAR(32),
    discard_reason VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_tray_page PRIMARY KEY (id),
    CONSTRAINT fk_tray_page_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tray_page_arrived_by FOREIGN KEY(arrived_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tray_page_settled_by FOREIGN KEY(settled_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tray_page_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tray_page_document_id FOREIGN KEY(document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_tray_page_state ON tray_page (state);

CREATE TABLE trusted_seal (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    key_id VARCHAR(16) NOT NULL,
    association VARCHAR(200) NOT NULL,
    branch_name VARCHAR(200) NOT NULL,
    certificate BLOB NOT NULL,
    code_public BLOB NOT NULL,
    added_at DATETIME NOT NULL,
    added_by CHAR(32) NOT NULL,
    revoked_on DATE,
    version INTEGER NOT NULL,
    CONSTRAINT pk_trusted_seal PRIMARY KEY (id),
    CONSTRAINT uq_trusted_seal_key_id UNIQUE (key_id),
    CONSTRAINT fk_trusted_seal_added_by FOREIGN KEY(added_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE verification (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    request_id CHAR(32) NOT NULL,
    means VARCHAR(64) NOT NULL,
    requirement VARCHAR(64) NOT NULL,
    done_on DATE,
    done_by CHAR(32),
    document_id CHAR(32),
    note VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_verification PRIMARY KEY (id),
    CONSTRAINT fk_verification_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_verification_done_by FOREIGN KEY(done_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_verification_document_id FOREIGN KEY(document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_verification_request_id ON verification (request_id);

CREATE TABLE visit (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    request_id CHAR(32),
    researcher_id CHAR(32) NOT NULL,
    state VARCHAR(64) NOT NULL,
    planned_for DATETIME NOT NULL,
    visited_on DATE,
    present VARCHAR(500) NOT NULL,
    checklist VARCHAR(60) NOT NULL,
    summary VARCHAR(20000) NOT NULL,
    recommendation VARCHAR(64),
    reasons VARCHAR(20000) NOT NULL,
    missed_reason VARCHAR(500) NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_visit PRIMARY KEY (id),
    CONSTRAINT fk_visit_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_visit_request_id FOREIGN KEY(request_id) REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_visit_researcher_id FOREIGN KEY(researcher_id) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_visit_file_id ON visit (file_id);

CREATE INDEX ix_visit_request_id ON visit (request_id);

CREATE INDEX ix_visit_researcher_id ON visit (researcher_id);

CREATE INDEX ix_visit_state ON visit (state);

CREATE TABLE witness (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    file_id CHAR(32) NOT NULL,
    visit_id CHAR(32),
    full_name VARCHAR(200) NOT NULL,
    identity_number VARCHAR(20) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    knows_as VARCHAR(200) NOT NULL,
    statement VARCHAR(20000) NOT NULL,
    stated_on DATE NOT NULL,
    CONSTRAINT pk_witness PRIMARY KEY (id),
    CONSTRAINT fk_witness_file_id FOREIGN KEY(file_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_witness_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_witness_file_id ON witness (file_id);

CREATE TABLE wording_edition (
    id CHAR(32) NOT NULL,
    branch VARCHAR(12) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    edition VARCHAR(20) NOT NULL,
    body TEXT NOT NULL,
    in_force_from DATE NOT NULL,
    made_at DATETIME NOT NULL,
    made_by CHAR(32) NOT NULL,
    note VARCHAR(500) NOT NULL,
    CONSTRAINT pk_wording_edition PRIMARY KEY (id),
    CONSTRAINT fk_wording_edition_made_by FOREIGN KEY(made_by) REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_wording_edition_kind ON wording_edition (kind);
