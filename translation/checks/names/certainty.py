"""Whether a word that looks like a name surely is one: known, of a person, an acronym, or unlike any noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.names.commonness import is_odd, is_part, is_rare
from translation.checks.names.exonyms import named
from translation.checks.names.persons import is_of_person
from translation.languages.profile import profile
from translation.text.first_names import first_names

if TYPE_CHECKING:
    from translation.checks.names.extraction import Known, Side


def is_sure(side: Side, index: int, known: Known, *, is_source: bool) -> bool:
    """Whether the word at a place names somebody or something by itself.

    `known` is what the article shows of the words of this side. In a language whose nouns have capitals,
    a word is surely a name by its letters: in a source, where no noun has them; in a translation, which makes
    up nouns as it needs them, only where no noun could.
    """
    word = side.words[index]
    if not word.is_name or is_part(word.text, side.language):
        return False
    return (
        not profile(side.language).capital_nouns
        or word.is_acronym
        or word.plain in known.persons
        or word.plain in first_names()
        or bool(named(word.text, side.language))
        or is_of_person(side, index)
        or (is_rare if is_source else is_odd)(word.text, side.language)
    )
