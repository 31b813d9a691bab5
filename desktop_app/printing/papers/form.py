"""What every printed form offers: the type of its fields, how it is composed, a sample, and perhaps a blank."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.printing.blocks import Block
from desktop_app.printing.wording import Wording

Fields = TypeVar("Fields")


@dataclass(frozen=True)
class PaperForm(Generic[Fields]):
    """One kind of paper: ``kind`` is also the name of its wording file.

    ``blank`` gives the fields of the form that is filled with a pen: nothing but the words to choose from.
    """

    kind: str
    fields_type: type[Fields]
    compose: Callable[[Fields, Wording], tuple[Block, ...]]
    sample: Callable[[], Fields]
    blank: Callable[[Wording], Fields] | None = None
