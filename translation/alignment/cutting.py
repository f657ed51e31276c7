"""An article -> its sentences, cut finer than for translation: what belongs together is joined later."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.model import Span
from translation.text.abbreviations import opens_sentence
from translation.text.common_words import common_words
from translation.text.segmentation import segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import Article, Segment

# A word behind another, without a sign between them but what closes a quotation.
_BORDER = re.compile(r"(?<=[^\W_]|[\"'”’»)\]%])[ \u00a0](?P<follower>[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]{3}|\d")
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_FEWEST = 3  # words of a headline, and of the sentence behind it
_LONGEST_WORD = 40


def cut(article: Article, language: str) -> tuple[Segment, ...]:
    """The sentences of an article but for what is protected, in reading order.

    A quotation over several sentences is not kept together. A headline that has lost its line, so that a
    sentence follows it with nothing between, is one by itself. What holds no word, as the end of "a. s.",
    stays with the sentence before.
    """
    found: list[Segment] = []
    for sentence in segment(article, language, fine=True):
        if sentence.protected:
            continue
        before = found[-1] if found else None
        is_rest = _WORD.search(sentence.source.of(article.text)) is None
        if before is not None and before.paragraph == sentence.paragraph and is_rest:
            found[-1] = replace(before, source=Span(before.source.start, sentence.source.end))
            continue
        start = sentence.source.start
        text = sentence.source.of(article.text)
        for end in (*(place + sentence.source.start for place in _borders(text, language)), None):
            stop = sentence.source.end if end is None else end
            found.append(replace(sentence, source=Span(start, stop)))
            start = stop + 1
    return tuple(found)


def _borders(text: str, language: str) -> Iterator[int]:
    """The blanks of a sentence behind which another one begins.

    Its first word has a capital that it would not have within a sentence, and the word before it is not
    one that a headline would end with ("of The Times").
    """
    known, common = profile(language), common_words(language)
    start = 0
    for match in _BORDER.finditer(text):
        place, follower = match.start(), match["follower"]
        last = _LAST_WORD.search(text[max(start, place - _LONGEST_WORD) : place])
        if last and last[0].lower() in known.openers:
            continue
        begins = opens_sentence(follower, known) or (
            # "held again Human rights were": not a name, of which the next word would have a capital, too.
            not known.capital_nouns
            and follower.istitle()
            and follower.lower() in common
            and text[match.end() + 1 : match.end() + 2].islower()
            and not (last and not last[0].islower())
        )
        if begins and _is_long(text[start:place]) and _is_long(text[place:]):
            yield place
            start = place + 1


def _is_long(text: str) -> bool:
    return len(text[: _FEWEST * _LONGEST_WORD].split(maxsplit=_FEWEST)) >= _FEWEST
