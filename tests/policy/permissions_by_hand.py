"""The table of permissions as a person wrote it: one line an act, one column a role; never made from the code.

``y`` may; ``a`` may on the files assigned to them; ``b`` may where the policy gives them the body; ``.`` may not.
A ``2`` at the end: it must be another person than the one who began it.
"""

ROLES = [
    "reception",
    "researcher",
    "research_officer",
    "services_manager",
    "research_committee",
    "investigation_committee",
    "executive_director",
    "liaison",
    "auditor",
    "administrator",
]

TABLE = """
                          rec  rsr  off  mgr  com  inv  dir  lia  aud  adm
set_up_office              .    .    .    .    .    .    .    .    .    y
edit_office                .    .    .    .    .    .    .    .    .    y
edit_holidays              .    .    .    .    .    .    .    .    .    y
adopt_policy               .    .    .    .    .    .    .    .    .    y
manage_staff               .    .    .    .    .    .    .    .    .    y
change_keys                .    .    .    .    .    .    .    .    .    y    2
change_own_pass_phrase     y    y    y    y    y    y    y    y    y    y
back_up                    .    .    .    .    .    .    .    .    .    y
keep_copies                y    y    y    y    y    y    y    y    y    y
drill_copy                 y    y    y    y    y    y    y    y    y    y
restore                    .    .    .    .    .    .    .    .    .    y    2
read_journal               .    .    .    .    .    .    y    .    y    .
verify_journal             .    .    .    .    .    .    y    .    y    y
examine_program            .    .    .    .    .    .    .    .    .    y
rebuild_search             .    .    .    .    .    .    .    .    .    y
see_today                  y    y    y    y    y    y    y    y    y    .
log_reception              y    .    .    .    .    .    .    y    .    .
save_draft                 y    a    y    y    y    .    y    .    .    y
discard_draft              y    a    y    y    y    .    y    .    .    y
submit_request             y    .    .    .    .    .    .    .    .    .
enter_existing_file        y    .    y    y    .    .    .    .    .    .
receive_document           y    a    .    .    .    .    .    .    .    .
match_document             y    a    .    .    .    .    .    .    .    .
make_declaration           y    a    .    .    .    .    .    .    .    .
record_consent             y    a    .    .    .    .    .    .    .    .
update_person              y    a    .    .    .    .    .    .    .    .
pause_reply                y    a    y    y    .    .    .    .    .    .
refer_question             y    .    .    .    .    .    .    y    .    .
answer_referral            .    .    y    y    .    .    .    .    .    .
withdraw_request           y    .    .    y    .    .    .    .    .    .
find_files                 y    a    y    y    y    .    y    y    y    .
open_file                  y    a    y    y    y    .    y    y    y    .
open_sensitive_page        y    a    y    y    y    .    y    .    y    .
export_list                .    .    y    y    .    .    y    .    y    .
assign_researcher          .    .    y    y    .    .    .    .    .    .
plan_visit                 .    a    y    .    .    .    .    .    .    .
record_visit               .    a    y    .    .    .    .    .    .    .
verify_means               .    a    y    .    .    .    .    .    .    .
record_witnesses           y    a    y    .    .    .    .    .    .    .
propose_decision           .    a    y    y    y    .    y    .    .    .
decide_request             .    .    .    b    b    .    b    .    .    .
approve_decision           .    .    .    y    y    .    y    .    .    .    2
reject_proposal            .    .    .    y    y    .    y    .    .    .
put_in_force               .    .    .    y    y    .    y    .    .    .
tell_person                y    a    y    y    .    .    .    .    .    .
record_response            y    a    y    y    .    .    .    .    .    .
lift_freeze                .    .    .    y    .    .    y    .    .    .
record_hand_over           y    .    .    y    .    .    .    .    .    .
supersede_decision         .    .    .    y    y    .    y    .    .    .
reopen_file                .    .    .    y    .    .    y    .    .    .
print_paper                y    a    y    y    y    .    y    .    .    .
attach_scan                y    a    y    y    y    .    y    .    .    .
void_paper                 y    .    .    y    .    .    y    .    .    .
record_outside_approval    y    .    y    y    .    .    .    .    .    .
read_policy                y    y    y    y    y    y    y    y    y    y
take_scans_in              y    y    y    y    y    .    y    .    .    .
sort_scans                 y    .    y    y    .    .    .    .    .    .
check_paper                y    y    y    y    y    y    y    y    y    y
manage_seal                .    .    .    .    .    .    .    .    .    y
edit_wording               .    .    .    .    .    .    y    .    .    y
sort_duplicates            .    .    y    y    .    .    .    .    .    .
merge_records              .    .    y    y    .    .    .    .    .    .
undo_merge                 .    .    y    y    .    .    .    .    .    .
"""


def by_hand() -> dict[str, tuple[dict[str, str], bool]]:
    """Return each act with its mark for every role, and whether it needs another person."""
    rows = [line.split() for line in TABLE.strip().splitlines()[1:]]
    return {row[0]: (dict(zip(ROLES, row[1:11], strict=True)), row[11:] == ["2"]) for row in rows}
