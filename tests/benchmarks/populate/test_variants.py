"""Every kind of spelling changes a name as its word says, and the same seed changes it alike."""

import pytest

from benchmarks.populate.chance import seeded
from benchmarks.populate.people import first_name, full_name, line_of_men
from benchmarks.populate.variants import Variant, parts_of, spelt
from desktop_app.policy.names import fold
from desktop_app.policy.terms import Gender

NAME = "أروى عبدالله مصطفى لؤي القحطاني"
FOLDED_ALIKE = (Variant.EXACT, Variant.HAMZA, Variant.TAA_HAA, Variant.ABD_APART, Variant.YAA, Variant.SEATED_HAMZA)


def written(name: str, kind: Variant, seed: int = 7) -> str | None:
    return spelt(name, kind, seeded(seed))


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        (NAME, Variant.EXACT, NAME),
        (NAME, Variant.HAMZA, "اروى عبدالله مصطفى لؤي القحطاني"),
        ("فاطمة علي حمزة العتيبي", Variant.TAA_HAA, "فاطمه علي حمزه العتيبي"),
        (NAME, Variant.ABD_APART, "أروى عبد الله مصطفى لؤي القحطاني"),
        ("منى علي سعد الحربي", Variant.YAA, "مني على سعد الحربى"),
        (NAME, Variant.SEATED_HAMZA, "أروى عبدالله مصطفى لوي القحطاني"),
        ("سعد فهد علي الحربي", Variant.BIN_ADDED, "سعد بن فهد علي الحربي"),
        ("سعد فهد علي الحربي", Variant.FAMILY_FIRST, "الحربي سعد فهد علي"),
        ("سعد فهد علي الحربي", Variant.NO_FATHER, "سعد علي الحربي"),
        ("سعد فهد علي الحربي", Variant.NO_GRANDFATHER, "سعد فهد الحربي"),
        ("سعد بن فهد علي آل زاهر", Variant.FIRST_AND_FAMILY, "سعد آل زاهر"),
        ("سعد فهد علي الحربي", Variant.NO_ARTICLE, "سعد فهد علي حربي"),
    ],
)
def test_a_name_is_written_as_the_kind_says(name: str, kind: Variant, expected: str) -> None:
    assert written(name, kind) == expected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("سعد فهد علي الحربي", Variant.HAMZA),
        ("سعد فهد علي الحربي", Variant.TAA_HAA),
        ("سعد فهد علي الحربي", Variant.ABD_APART),
        ("سعد فهد سالم الحمد", Variant.YAA),
        ("سعد فهد علي الحربي", Variant.SEATED_HAMZA),
        ("سعد بن فهد علي الحربي", Variant.BIN_ADDED),
        ("سعد فهد الحربي", Variant.NO_FATHER),
        ("سعد فهد الحربي", Variant.TYPO_NO_FATHER),
        ("سعد فهد علي عسيري", Variant.NO_ARTICLE),
    ],
)
def test_a_kind_that_does_not_fit_a_name_gives_none(name: str, kind: Variant) -> None:
    assert written(name, kind) is None


def test_particles_stay_with_what_they_belong_to() -> None:
    assert parts_of("سعد بن فهد علي بن صديق") == ["سعد", "بن فهد", "علي", "بن صديق"]
    assert parts_of("هند بنت فهد أبو زيد") == ["هند", "بنت فهد", "أبو زيد"]


@pytest.mark.parametrize("kind", list(Variant))
def test_every_kind_fits_many_of_the_invented_names_and_is_the_same_from_the_same_seed(kind: Variant) -> None:
    chance = seeded(3)
    names = [full_name(first_name(Gender.MALE, chance), Gender.MALE, line_of_men(chance), chance) for _ in range(400)]
    found = [(name, written(name, kind, seed)) for seed, name in enumerate(names)]
    fitting = [(name, text) for name, text in found if text is not None]
    assert len(fitting) > 10
    assert found == [(name, written(name, kind, seed)) for seed, name in enumerate(names)]
    assert all((name == text) is (kind is Variant.EXACT) for name, text in fitting)


@pytest.mark.parametrize("kind", [*FOLDED_ALIKE, Variant.MARKS])
def test_what_only_looks_otherwise_folds_to_the_same(kind: Variant) -> None:
    text = written("أروى عبدالله حمزة لؤي القحطاني" if kind is Variant.TAA_HAA else NAME, kind)
    assert text is not None
    assert fold(text) == fold("أروى عبدالله حمزة لؤي القحطاني" if kind is Variant.TAA_HAA else NAME)


@pytest.mark.parametrize(("kind", "changed"), [(Variant.ONE_TYPO, 1), (Variant.TWO_TYPOS, 2)])
def test_a_typo_spoils_one_part_each(kind: Variant, changed: int) -> None:
    for seed in range(200):
        text = written("محمد إبراهيم سليمان القحطاني", kind, seed)
        assert text is not None
        parts = parts_of("محمد إبراهيم سليمان القحطاني")
        assert sum(one != other for one, other in zip(parts, text.split(), strict=True)) == changed
