"""In which language an entry's article is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.errors import LanguageError
from translation.languages import codes
from translation.text.detection import detect

if TYPE_CHECKING:
    from translation.feeds.feed import Entry

_MOST_CHARACTERS = 400  # of the summary; more makes it no surer


def language_of(entry: Entry) -> str:
    """The language of the title and the summary; where that cannot be told, what the feed declares, or ""."""
    guesses = detect(f"{entry.title or entry.opening}. {entry.summary[:_MOST_CHARACTERS]}")
    if guesses and guesses[0].is_sure:
        return guesses[0].code
    return _declared(entry.language) or (guesses[0].code if guesses else "")


def _declared(code: str) -> str:
    try:
        return codes.normalise(code) if code else ""
    except LanguageError:
        return ""
