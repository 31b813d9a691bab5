"""Everything that the doctor can find has words in both languages, and the worst of it is the verdict."""

import pytest

from desktop_app.casework.doctor.finding import Check, Finding, Said, State, as_rows, headline, lines_of, worst
from desktop_app.policy.labels import Language

SOUND = Finding(Check.COPIES, State.SOUND, Said.COPY_OF_DAYS, 1)
ODD = Finding(Check.PRINTER, State.CAUTION, Said.PRINTER_NONE)
BAD = Finding(Check.KEYS, State.WRONG, Said.KEYS_DAMAGED)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("said", Said)
def test_every_finding_is_said(said: Said, language: Language) -> None:
    sentence = Finding(Check.STORE, State.SOUND, said, 12).sentence(language)
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("check", Check)
def test_everything_that_is_looked_at_is_named(check: Check) -> None:
    finding = Finding(check, State.SOUND, Said.ROOM_ENOUGH)
    assert finding.title("ar") != finding.title("en")


def test_the_worst_is_the_verdict() -> None:
    assert worst([]) is State.SOUND
    assert worst([SOUND, ODD]) is State.CAUTION
    assert worst([BAD, SOUND, ODD]) is State.WRONG
    assert len({headline(found) for found in ([SOUND], [ODD], [BAD])}) == 3


def test_each_finding_is_a_line_with_its_mark() -> None:
    lines = lines_of([SOUND, ODD, BAD], "en")
    assert [line[0] for line in lines[:3]] == ["✓", "!", "✗"]
    assert lines[0] == "✓ Backup copies: Days since the newest proven copy: 1."
    assert lines[3] == headline([BAD], "en")


def test_a_program_can_read_the_findings() -> None:
    (row,) = as_rows([SOUND])
    assert (row["check"], row["state"], row["said"], row["number"]) == ("copies", "sound", "copy_of_days", 1)
    assert row["ar"] != row["en"]
