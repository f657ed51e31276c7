"""Translations that have nothing to do with their source, where the texts show it or the engine says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.fidelity.pair import WORD
from translation.checks.figures import extract
from translation.model import Span
from translation.text.protected import PROTECTED
from translation.text.scripts import EAST_ASIAN, script_of
from translation.text.sounds import is_sound

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from translation.checks.fidelity.pair import Pair
    from translation.model import Finding

_LEAST = 3  # words that nothing in the source accounts for
_SHORT, _LONG = 3, 12  # words of a source and of a target that is far too long for it
_TIMES = 5  # longer, in code points
_LETTERS_OF_A_SIGN = 3  # that a Chinese character, a syllable of kana or hangul stands for
_LETTERS = 12  # that a long sound has at most, blanks and signs included


def compare(pair: Pair) -> Iterator[Finding]:
    """A finding where words stand for what has none, for a sound, or far too many for a few; or where the
    engine says that its model did not look at the sentence."""
    if pair.made_up or _is_unrelated(pair):
        yield pair.finding(
            "fidelity.unrelated",
            "altered",
            "may be made up: it has nothing to do with the original",
            source=Span(0, len(pair.source)),
            target=Span(0, len(pair.target)),
        )


def _is_unrelated(pair: Pair) -> bool:
    if pair.source.count(" ") > _SHORT and len(set(pair.source)) > _LETTERS:
        return False  # nearly all sentences
    words = WORD.findall(PROTECTED.sub(" ", pair.source))
    if len(words) > _SHORT and not is_sound(pair.source, pair.source_language):
        return False
    target = [*WORD.finditer(PROTECTED.sub(lambda match: " " * len(match[0]), pair.target))]
    if not words:
        return len(target) >= _LEAST and _without_figures(target, pair) >= _LEAST
    if is_sound(pair.source, pair.source_language):
        kept = [word.lower() for word in words] == [word[0].lower() for word in target]
        return not kept and len(target) >= _LEAST and not is_sound(pair.target, pair.target_language)
    return len(target) >= _LONG and len(pair.target) >= _TIMES * _length(pair.source)


def _length(text: str) -> int:
    """Code points, as many as a text in an alphabet would have."""
    signs = sum(script_of(char) == EAST_ASIAN for char in text)
    return len(text) + (_LETTERS_OF_A_SIGN - 1) * signs


def _without_figures(words: Sequence[re.Match[str]], pair: Pair) -> int:
    """How many of the target's words are not of a figure: "14:30" may become "half past two"."""
    figures = [figure.span for figure in extract(pair.target, pair.target_language)]
    return sum(not any(span.overlaps(Span(*word.span())) for span in figures) for word in words)
