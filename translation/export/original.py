"""What stands in an original that is not translated: quotes, figures and names, as findings of one side."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from translation.checks import figures, quotes
from translation.checks.names import original
from translation.model import Finding, Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translation.model import Bitext, Item


def findings_of_original(bitext: Bitext) -> tuple[Finding, ...]:
    """Of the source alone, check by check. Nothing is compared: verdict and reason say nothing."""
    text, language = bitext.source, bitext.source_language
    names = (Name(one.span, one.text, one.text) for one in original.extract(text, language))
    found: tuple[tuple[str, Iterable[Item]], ...] = (
        ("quotes", quotes.extract(text, language, bitext.source_headings)),
        ("figures", figures.extract(text, language)),
        ("names", names),
    )
    return tuple(
        chain.from_iterable(
            (Finding(check, "unsure", "info", item, None, "") for item in items) for check, items in found
        )
    )
