"""The closed vocabularies of beneficiary relations: every word that a record, a rule or a screen may use.

A term's name on screen and paper stands in ``resources/terms.toml`` under the snake-case name of its class.
"""

from enum import StrEnum


class Role(StrEnum):
    """Who a member of staff is when acting; one person may hold several."""

    RECEPTION = "reception"
    RESEARCHER = "researcher"
    RESEARCH_OFFICER = "research_officer"
    SERVICES_MANAGER = "services_manager"
    RESEARCH_COMMITTEE = "research_committee"
    INVESTIGATION_COMMITTEE = "investigation_committee"
    EXECUTIVE_DIRECTOR = "executive_director"
    LIAISON = "liaison"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Body(StrEnum):
    """A body that a policy names; the policy maps it to roles."""

    ADMINISTRATIVE_UNIT = "administrative_unit"
    EXECUTIVE_MANAGEMENT = "executive_management"
    RESEARCH_COMMITTEE = "research_committee"
    SERVICES_MANAGER = "services_manager"
    RESEARCH_OFFICER = "research_officer"
    INVESTIGATION_COMMITTEE = "investigation_committee"
    EXECUTIVE_DIRECTOR = "executive_director"
    FOLLOW_UP_UNIT = "follow_up_unit"
    BOARD = "board"


class Category(StrEnum):
    """Why a person may be entitled (services policy, definition of the beneficiary)."""

    LIMITED_INCOME = "limited_income"
    WIDOW = "widow"
    ORPHAN = "orphan"
    ELDERLY = "elderly"
    DISABILITY = "disability"
    PRISONER_FAMILY = "prisoner_family"
    DIVORCED = "divorced"
    DESERTED = "deserted"


class Channel(StrEnum):
    """The way a person reached the association."""

    INTERVIEW = "interview"
    LETTERS = "letters"
    SOCIAL_NETWORKS = "social_networks"
    TELEPHONE = "telephone"
    FAX = "fax"
    WEB_SITE = "web_site"
    EMAIL = "email"
    VOLUNTEERING = "volunteering"
    HELP_REQUEST_SERVICE = "help_request_service"
    OFFICE_DELEGATE = "office_delegate"
    FIELD_VISIT = "field_visit"
    REFERRED_BY_BODY = "referred_by_body"
    OTHER = "other"


class ContactMeans(StrEnum):
    """The means agreed with a person for telling them the answer."""

    MOBILE = "mobile"
    SMS = "sms"
    EMAIL = "email"
    LETTER = "letter"
    IN_PERSON = "in_person"
    RELATIVE = "relative"
    WEB_SITE = "web_site"


class Gender(StrEnum):
    """As written on the identity document."""

    FEMALE = "female"
    MALE = "male"


class MaritalStatus(StrEnum):
    """As written on the civil record."""

    SINGLE = "single"
    MARRIED = "married"
    WIDOWED = "widowed"
    DIVORCED = "divorced"
    DESERTED = "deserted"


class IdentityKind(StrEnum):
    """The document by which a person is known."""

    NATIONAL_ID = "national_id"
    RESIDENCE = "residence"
    FAMILY_RECORD = "family_record"
    NONE = "none"


class Relation(StrEnum):
    """How a member of the household is related to the holder of the file."""

    HOLDER = "holder"
    WIFE = "wife"
    HUSBAND = "husband"
    SON = "son"
    DAUGHTER = "daughter"
    FATHER = "father"
    MOTHER = "mother"
    BROTHER = "brother"
    SISTER = "sister"
    GRANDCHILD = "grandchild"
    OTHER = "other"


class Service(StrEnum):
    """What a person may ask for."""

    FINANCIAL_AID = "financial_aid"
    IN_KIND_AID = "in_kind_aid"
    DISASTER_AID = "disaster_aid"
    PROGRAMMES = "programmes"
    HOUSING_AID = "housing_aid"
    HEALTH_AID = "health_aid"
    SCHOOLING_AID = "schooling_aid"
    OTHER = "other"


class DocumentKind(StrEnum):
    """A document that a person hands in."""

    NATIONAL_ID = "national_id"
    FAMILY_RECORD = "family_record"
    DEATH_CERTIFICATE = "death_certificate"
    DIVORCE_DEED = "divorce_deed"
    GUARDIANSHIP_DEED = "guardianship_deed"
    HEIRS_DEED = "heirs_deed"
    BIRTH_CERTIFICATE = "birth_certificate"
    DISABILITY_REPORT = "disability_report"
    MEDICAL_REPORT = "medical_report"
    PRISON_STATEMENT = "prison_statement"
    DESERTION_PROOF = "desertion_proof"
    WITNESS_STATEMENT = "witness_statement"
    INCOME_STATEMENT = "income_statement"
    SOCIAL_SECURITY_CERTIFICATE = "social_security_certificate"
    SCHOOL_STATEMENT = "school_statement"
    RENT_CONTRACT = "rent_contract"
    TITLE_DEED = "title_deed"
    UTILITY_BILL = "utility_bill"
    NATIONAL_ADDRESS = "national_address"
    BANK_LETTER = "bank_letter"
    AUTHORITY_PRINT = "authority_print"
    MARRIAGE_CONTRACT = "marriage_contract"
    OTHER = "other"


class VerificationMeans(StrEnum):
    """The nine means of establishing entitlement (services policy)."""

    AUTHORITY_LETTERS = "authority_letters"
    FIELD_VISIT = "field_visit"
    TWO_WITNESSES = "two_witnesses"
    INCOME_STATEMENT = "income_statement"
    SCHOOL_STATEMENTS = "school_statements"
    SOCIAL_SECURITY_CERTIFICATE = "social_security_certificate"
    MEDICAL_AND_OFFICIAL_PROOFS = "medical_and_official_proofs"
    AID_REQUEST_FORM = "aid_request_form"
    NEED_STUDY = "need_study"


class Situation(StrEnum):
    """A row of the control table (services policy, controls of providing services)."""

    MEETS_ALL_CONDITIONS = "meets_all_conditions"
    FAILS_CONDITIONS_AFTER_UPDATE = "fails_conditions_after_update"
    BENEFICIARY_REQUESTS_CANCELLATION = "beneficiary_requests_cancellation"
    ASSAULT_OR_DEFAMATION = "assault_or_defamation"
    REFUSES_TO_COOPERATE_WITH_RESEARCHER = "refuses_to_cooperate_with_researcher"
    LATE_DOCUMENTS_ON_UPDATE = "late_documents_on_update"
    DEATH_OF_BENEFICIARY = "death_of_beneficiary"
    DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS = "death_of_female_beneficiary_with_dependants"
    DEATH_WITHOUT_DEPENDANTS = "death_without_dependants"
    REMARRIAGE_OF_WIDOW_OR_DIVORCEE = "remarriage_of_widow_or_divorcee"
    UNDECLARED_INCOME_DISCOVERED = "undeclared_income_discovered"
    REGISTERED_WITH_ANOTHER_ASSOCIATION = "registered_with_another_association"
    FALSE_INFORMATION_TAMPERING_OR_FORGERY = "false_information_tampering_or_forgery"
    ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED = "address_or_contact_change_not_reported"


class Outcome(StrEnum):
    """What a decision does."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    WAITING_LIST = "waiting_list"
    CONTINUE = "continue"
    FREEZE = "freeze"
    LIFT_FREEZE = "lift_freeze"
    EXCLUDE = "exclude"
    TRANSFER = "transfer"
    CLOSE = "close"
    REOPEN = "reopen"


class Evidence(StrEnum):
    """What a decision must rest on before it may be proposed or approved."""

    PROOF = "proof"
    MANAGEMENT_FINDING = "management_finding"
    CANCELLATION_FORM = "cancellation_form"
    DEATH_CERTIFICATE = "death_certificate"
    MARRIAGE_PROOF = "marriage_proof"
    UPDATE_REVIEW = "update_review"
    GUARDIANSHIP_DEED = "guardianship_deed"
    FREEZE_NOTICE = "freeze_notice"


class RequestState(StrEnum):
    """Where a request stands on its way."""

    INCOMPLETE = "incomplete"
    COMPLETE = "complete"
    STUDY = "study"
    RECOMMENDED = "recommended"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WAITING = "waiting"
    WITHDRAWN = "withdrawn"


class FileState(StrEnum):
    """Where a beneficiary's file stands."""

    APPLICANT = "applicant"
    ACTIVE = "active"
    WAITING = "waiting"
    FROZEN = "frozen"
    EXCLUDED = "excluded"
    CLOSED = "closed"
    REFUSED = "refused"


class DecisionState(StrEnum):
    """Where a decision stands between proposal and effect."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    IN_FORCE = "in_force"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"


class ConsentPurpose(StrEnum):
    """What a person agrees to, or does not."""

    PROCESSING = "processing"
    ASK_AUTHORITIES = "ask_authorities"
    SHARE_WITH_ASSOCIATIONS = "share_with_associations"
    NEWS_AND_OFFERS = "news_and_offers"
    PHOTOGRAPHS = "photographs"
    RESEARCH = "research"


class PaperKind(StrEnum):
    """A printed form."""

    SERVICE_REQUEST = "service_request"
    REQUEST_RECEIPT = "request_receipt"
    WHAT_IS_MISSING = "what_is_missing"
    DATA_ACCURACY_DECLARATION = "data_accuracy_declaration"
    RIGHTS_AND_DUTIES = "rights_and_duties"
    CONSENT = "consent"
    BLANK_CHECKLIST = "blank_checklist"
    VISIT_REPORT = "visit_report"
    TWO_WITNESS_STATEMENT = "two_witness_statement"
    ACCEPTANCE_LETTER = "acceptance_letter"
    REFUSAL_LETTER = "refusal_letter"
    CANCELLATION_FORM = "cancellation_form"
    FREEZE_NOTICE = "freeze_notice"
    AUTHORITY_REFERRAL = "authority_referral"
    EXCLUSION_DECISION = "exclusion_decision"
    TRANSFER_DECISION = "transfer_decision"
    CLOSURE_CERTIFICATE = "closure_certificate"
    WAITING_LIST_LETTER = "waiting_list_letter"
    REOPENING_DECISION = "reopening_decision"
    RECOVERY_CODE = "recovery_code"
    AID_REQUEST = "aid_request"
    NEED_STUDY = "need_study"
    AUTHORITY_LETTER = "authority_letter"
    SERVICE_WAIVER = "service_waiver"
    GRIEVANCE_FORM = "grievance_form"
    GRIEVANCE_RECEIPT = "grievance_receipt"
    GRIEVANCE_ANSWER = "grievance_answer"
    COMPENSATION_MINUTES = "compensation_minutes"
    PRIVACY_BREACH_REPORT = "privacy_breach_report"
    POLICY_ACKNOWLEDGEMENT = "policy_acknowledgement"
    DISBURSEMENT_RECEIPT = "disbursement_receipt"
    SATISFACTION_QUESTIONNAIRE = "satisfaction_questionnaire"
    VISIT_DAY_SHEET = "visit_day_sheet"


class PaperState(StrEnum):
    """Where a printed form stands."""

    COMPOSED = "composed"
    PRINTED = "printed"
    SIGNED = "signed"
    SCANNED = "scanned"
    VOID = "void"


class CalendarKind(StrEnum):
    """The calendar in which an association counts the months of its deadlines."""

    HIJRI = "hijri"
    GREGORIAN = "gregorian"


class DatePrecision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class DraftKind(StrEnum):
    """Which form an unfinished draft belongs to."""

    SETUP = "setup"
    INTAKE = "intake"
    EXISTING_FILE = "existing_file"
    UPDATE = "update"
    VISIT = "visit"
    DECISION = "decision"
    WORDING = "wording"


class PersonFact(StrEnum):
    """What is known of a person, one thing to decide on where two records of one person become one."""

    FULL_NAME = "full_name"
    IDENTITY = "identity"
    BIRTH = "birth"
    GENDER = "gender"
    MARITAL_STATUS = "marital_status"
    NATIONALITY = "nationality"
    MOBILE = "mobile"
    OTHER_PHONE = "other_phone"
    EMAIL = "email"
    IBAN = "iban"
    HEALTH = "health"
    OCCUPATION = "occupation"
    EDUCATION = "education"
    DIED_ON = "died_on"


class DuplicateReason(StrEnum):
    """Why a record may be of the same person, or of the same household."""

    SAME_IDENTITY = "same_identity"
    SAME_IBAN = "same_iban"
    SAME_MOBILE = "same_mobile"
    LIKE_NAME_AND_BIRTH = "like_name_and_birth"
    LIKE_NAME_AND_ADDRESS = "like_name_and_address"
    SHARED_MEMBER = "shared_member"
    SAME_ADDRESS = "same_address"
    LIKE_NAME = "like_name"
