"""What the locks refuse, each with its own type; the use cases turn them into sentences."""


class Locked(Exception):
    """The locks stayed shut."""


class WrongPassphrase(Locked):
    """The name is unknown or the pass phrase is not theirs; which of the two is never said."""


class WrongRecoveryCode(Locked):
    """Both halves are well formed, but together they are not this store's code."""


class MistypedRecoveryCode(Locked):
    """A half cannot be right: a character is missing, foreign or mistyped."""

    def __init__(self, *halves: str) -> None:
        super().__init__()
        self.halves = halves
        """Which of them: ``first``, ``second``."""


class SameHalfTwice(Locked):
    """One half was typed in both places; it takes two."""


class SlotsMissing(Locked):
    """There is no file of key slots here."""


class SlotsDamaged(Locked):
    """Neither copy of the key slots is whole, or someone changed them."""


class LastSlot(Locked):
    """The last person who can open the store cannot be removed."""


class TooManyTries(Locked):
    """Too many wrong tries: one must wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds
