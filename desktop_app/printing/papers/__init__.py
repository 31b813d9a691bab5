"""The list of papers: every kind that the press can print."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desktop_app.printing.papers.form import PaperForm

__all__ = ["PAPERS", "PaperForm"]

# Each paper has fields of its own type, so the list as a whole cannot name one.
_FORMS: tuple[PaperForm[Any], ...] = ()

PAPERS: Mapping[str, PaperForm[Any]] = MappingProxyType({form.kind: form for form in _FORMS})
