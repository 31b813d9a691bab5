"""What every printed form offers: the type of its fields, how it is composed, and a sample."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.printing.blocks import Block
from desktop_app.printing.wording import Wording

Fields = TypeVar("Fields")


@dataclass(frozen=True)
class PaperForm(Generic[Fields]):
    """One kind of paper: ``kind`` is also the name of its wording file."""

    kind: str
    fields_type: type[Fields]
    compose: Callable[[Fields, Wording], tuple[Block, ...]]
    sample: Callable[[], Fields]
