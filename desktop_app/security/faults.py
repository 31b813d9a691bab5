"""What the locks refuse, each with its own type; the use cases turn them into sentences."""


class Locked(Exception):
    """The locks stayed shut."""


class WrongPassphrase(Locked):
    """The name is unknown or the pass phrase is not theirs; which of the two is never said."""


class WrongRecoveryCode(Locked):
    """The code is well formed, but it is not this store's."""


class MistypedRecoveryCode(Locked):
    """The code cannot be right: a character is missing, foreign or mistyped."""


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
