"""Sentences of which nothing is in the translation, and those that nobody translated."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from translation.checks.fidelity.pair import WORD
from translation.languages.profile import has_profile, profile
from translation.model import Span
from translation.text.protected import PROTECTED
from translation.text.scripts import scripts
from translation.text.sounds import is_sound

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.fidelity.pair import Pair
    from translation.model import Finding

_STAND_FOR_A_WORD = frozenset("&%@#…")  # "and", "etc.": beside all symbols, as "+" for "plus"
_LEAST_SMALL = 3  # words without a capital in a sentence: with fewer it may be a name ...
_FEW_SMALL = 2  # ... but where only the first has one: "It was late."
_SURE = (
    4  # of such words, among which one of the source's language is enough: "joie de vivre" is known elsewhere
)
_LEAST_LETTERS = 20  # of a sentence in a script without capitals


def compare(pair: Pair) -> Iterator[Finding]:
    """An error where the target has no letter or figure and the source has words, a warning where the two
    are alike word for word."""
    whole = Span(0, len(pair.source))
    if is_empty(pair):
        yield pair.finding(
            "fidelity.empty", "missing", "nothing of it is left", source=whole, severity="error"
        )
    elif is_untranslated(pair):
        yield pair.finding(
            "fidelity.untranslated",
            "altered",
            "the same as the original: not translated",
            source=whole,
            target=Span(0, len(pair.target)),
        )


def is_empty(pair: Pair) -> bool:
    """Whether words were translated by nothing or by signs only."""
    if any(map(str.isalnum, pair.target)):
        return False
    words = WORD.findall(pair.source)
    if not words or is_sound(pair.source, pair.source_language):
        return False
    return len(words) > 1 or not any(map(_may_stand_for_a_word, pair.target))


def _may_stand_for_a_word(sign: str) -> bool:
    return sign in _STAND_FOR_A_WORD or unicodedata.category(sign)[0] == "S"


def is_untranslated(pair: Pair) -> bool:
    """Whether it is the same sentence on both sides, and in the source's language only: by a script that the
    target's language does not have, or by words that are frequent in the first and not in the second."""
    first, other = WORD.search(pair.source), WORD.search(pair.target)
    if not (first and other) or first[0].casefold() != other[0].casefold():
        return False  # nearly all translations, at little cost
    source, target = profile(pair.source_language), profile(pair.target_language)
    if source.code == target.code or target.code in source.kin or source.code in target.kin:
        return False
    words = WORD.findall(PROTECTED.sub(" ", pair.source))
    if _folded(words) != _folded(WORD.findall(PROTECTED.sub(" ", pair.target))):
        return False
    if has_profile(target.code) and target.script not in scripts(pair.source):
        return len("".join(words)) >= _LEAST_LETTERS and not _are_names(words)
    small = sum(map(str.islower, words))
    if small < (_FEW_SMALL if all(map(str.islower, words[1:])) else _LEAST_SMALL):
        return False
    only_source = source.function_words - target.frequent_words
    return sum(word in only_source for word in _folded(words)) >= (1 if small >= _SURE else 2)


def _are_names(words: Sequence[str]) -> bool:
    """Whether nearly all words have a capital; none has in a script without capitals."""
    return sum(word != word.lower() for word in words) > len(words) - _LEAST_SMALL and any(
        word != word.lower() for word in words
    )


def _folded(words: Sequence[str]) -> list[str]:
    return [unicodedata.normalize("NFC", word).casefold() for word in words]
