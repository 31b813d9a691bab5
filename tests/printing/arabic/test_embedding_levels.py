"""Isolates and embeddings cut a line into sequences."""

from desktop_app.printing.arabic.embedding_levels import explicit_levels, isolating_sequences, matching_ends


def test_isolates_are_paired_from_the_inside() -> None:
    assert matching_ends(["LRI", "RLI", "PDI", "L", "PDI", "PDI", "FSI"]) == {1: 2, 0: 4}


def test_an_isolate_s_inside_stands_a_level_higher() -> None:
    levels, _ = explicit_levels(["AL", "LRI", "L", "PDI", "AL"], 1)
    assert levels == [1, 1, 2, 1, 1]


def test_an_override_gives_its_direction_to_what_it_holds() -> None:
    levels, classes = explicit_levels(["RLO", "L", "EN", "PDF", "L"], 0)
    assert (levels[1:3], classes[1:3], levels[4]) == ([1, 1], ["R", "R"], 0)


def test_the_first_strong_letter_decides_an_isolate_of_unknown_direction() -> None:
    assert explicit_levels(["FSI", "EN", "AL", "PDI"], 0)[0][2] == 1
    assert explicit_levels(["FSI", "EN", "PDI", "AL"], 0)[0][1] == 2


def test_embeddings_deeper_than_the_limit_are_ignored_and_closed_again() -> None:
    levels, _ = explicit_levels(["RLE"] * 200 + ["L"] + ["PDF"] * 200 + ["L"], 0)
    assert (max(levels), levels[-1]) == (125, 0)


def test_what_stands_around_an_isolate_is_one_sequence() -> None:
    classes = ["AL", "LRI", "L", "PDI", "AL"]
    sequences = isolating_sequences([1, 1, 2, 1, 1], classes, 1)
    assert [sequence.indices for sequence in sequences] == [[0, 1, 3, 4], [2]]
    assert [(sequence.before, sequence.after) for sequence in sequences] == [("R", "R"), ("L", "L")]
