"""The names of a text that is not translated, by what shows them there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.checks.names.extraction import known_words, mentions, side
from translation.model import Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\n]+")


def extract(text: str, language: str) -> Iterator[Passage]:
    """The names in `text` (of the language with this code) in reading order, each time they occur.

    Of languages without capitals there are none.
    """
    known = known_words(text, language)
    for line in _LINE.finditer(text):
        sentence = side(line[0], language, known)
        for name in mentions(sentence):
            words = [sentence.words[index] for index in name]
            if any(word.is_name for word in words):
                span = Span(line.start() + words[0].start, line.start() + words[-1].end)
                yield Passage(span, span.of(text))
