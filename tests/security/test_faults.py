from desktop_app.security import faults


def test_every_refusal_of_the_locks_can_be_caught_as_one() -> None:
    refusals = [kind for kind in vars(faults).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    assert len(refusals) == 9
    assert all(issubclass(kind, faults.Locked) for kind in refusals)


def test_a_wait_says_how_long() -> None:
    assert faults.TooManyTries(8).seconds == 8
