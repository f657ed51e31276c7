"""Emphasis within a sentence: "the **old** port", "the <b>old</b> port".

Between such signs a model drops words, or leaves them as they are. So a sentence is translated with and
without them; where the words differ, those of the translation without signs stand, and the signs are put
around what is theirs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_PHRASE = re.compile(
    r"(?P<opening>(?<![\w*~])(?:\*{1,3}|__?|~~)(?=[^\s*_~])"
    r"|<(?P<tag>b|i|u|s|c|em|strong|del|ins|mark|font)(?:[\s.][^<>\n]{0,100})?>)"
    r"(?P<words>[^*_~<>\n]{0,300})"
    r"(?P<closing>(?<=\S)(?P=opening)(?![\w*~])|</(?P=tag)>)"
)
_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]{0,300})[\"“”»]")
_ENDS = ' \u00a0\u202f.,;:!?…"“”«»'


class Phrase(NamedTuple):
    """Words between two signs of emphasis or tags, without blanks around them."""

    opening: str
    words: str
    closing: str


def phrases(text: str) -> list[Phrase]:
    """The emphasised phrases of a text, in order."""
    return [
        Phrase(match["opening"], match["words"].strip(), match["closing"]) for match in _PHRASE.finditer(text)
    ]


def without(text: str) -> str:
    """The text without the signs around these phrases."""
    return _PHRASE.sub(lambda match: match["words"], text)


def in_quotation_marks(text: str) -> str:
    """The text with quotation marks for these signs, which a model keeps more often; "" if it has its own."""
    return "" if _QUOTED.search(text) else _PHRASE.sub(lambda match: f'"{match["words"].strip()}"', text)


def within_quotation_marks(text: str, count: int) -> list[str]:
    """What the translation of such a text has in its marks; "" each where they are not `count`, as given."""
    found = [match[1].strip() for match in _QUOTED.finditer(text)]
    return found if len(found) == count else [""] * count


def is_kept(sentence: str, text: str, plain: str) -> bool:
    """Whether `text` has the emphasis of the sentence, and the words of `plain`, its translation without."""
    return all(within(sentence, text)) and without(text).split() == plain.split()


def within(sentence: str, text: str) -> list[str]:
    """For each phrase of the sentence what stands between its signs in `text`; "" where that is unsure."""
    given, found = phrases(sentence), phrases(text)
    if [phrase.opening for phrase in given] != [phrase.opening for phrase in found]:
        return [""] * len(given)
    return [phrase.words for phrase in found]


def placed(text: str, candidates: Iterable[tuple[Phrase, Iterable[str]]]) -> tuple[str, list[Phrase]]:
    """The text with each phrase's signs around the first of its candidates that stands in it once.

    Second, the phrases of which none does.
    """
    taken: list[tuple[int, int, Phrase]] = []
    missing = []
    for phrase, several in candidates:
        spans = (_only_place(text, words.strip(_ENDS)) for words in several)
        free = (
            span
            for span in spans
            if span and all(span[1] <= start or end <= span[0] for start, end, _ in taken)
        )
        span = next(free, None)
        if span:
            taken.append((*span, phrase))
        else:
            missing.append(phrase)
    parts, last = [], 0
    for start, end, phrase in sorted(taken):
        parts += [text[last:start], phrase.opening, text[start:end], phrase.closing]
        last = end
    return "".join([*parts, text[last:]]), missing


def _only_place(text: str, words: str) -> tuple[int, int] | None:
    if not words:
        return None
    found = list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))
    return found[0].span() if len(found) == 1 else None
