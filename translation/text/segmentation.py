"""Sentences: sentencex, with a layer over it for what it does not know of news."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from sentencex import segment as split

from translation.model import Article, Segment, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# sentencex takes quadratic time on a long run of quotation marks, so it gets no more at once.
_MOST_CHARACTERS = 4_000
# sentencex keeps a quotation whole, however many sentences it holds; a model translates a long one badly.
_LONG = 400

# Abbreviations of titles, which stand before a name, so that no sentence ends behind them.
_TITLES = {
    "de": "dr fr frl hr prof st",
    "en": "dr gen gov hon messrs mm mr mrs ms prof rep rev sen sgt st",
    "es": "dr dra gral prof sr sra sres srta ud",
    "fr": "dr m me mgr mlle mm mme pr prof",
    "it": "avv dott ing on prof sen sig sigg sigra",
    "nl": "dhr dr drs ir mevr mr prof",
    "pt": "dr dra exmo prof sr sra srs",
}
# Abbreviations that stand before a number.
_BEFORE_NUMBERS = "al art bd cap cf chap ch fig n no nos nr núm p pp pag pág págs par réf s sect t v vgl vol"
# German and its like write an ordinal as a number with a full stop: "am 20. April", "der 3. Mann".
_ORDINAL_STOP = frozenset(
    {"bs", "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "sk", "sl", "sr", "tr"}
)

_WORD = re.compile(r"\w")
_LAST_WORD = re.compile(r"(?:^|[\s(«“„\"'’])(\w+)\.$")
_ORDINAL = re.compile(r"(?:^|\s)\d{1,2}\.$")
_CLOSING = re.compile(r"[”’»›)\]\"']+(?=\s|$|[.,;:!?])|\s?»")
_OPENING = "“„«「『([\u2009\u202f\xa0"
_MARKS = re.compile(r"[\"“”„«»「」『』()\[\]]")


def segment(article: Article, language: str, foreign: Mapping[int, str] | None = None) -> tuple[Segment, ...]:
    """The sentences of the article in reading order. Every word lies in exactly one of them.

    `foreign`: the language of each paragraph, by its number, that is not in the article's; these stay whole.
    """
    foreign = foreign or {}
    return tuple(
        Segment(index, sentence.moved(paragraph.start), foreign=foreign.get(index))
        for index, paragraph in enumerate(article.paragraphs)
        for sentence in (
            [Span(0, paragraph.end - paragraph.start)]
            if index in foreign
            else sentences(paragraph.of(article.text), language)
        )
    )


def sentences(text: str, language: str) -> Iterator[Span]:
    """The spans of the sentences in one paragraph, without the blanks between them."""
    for piece in _pieces(text):
        for span in _split(piece.of(text), language):
            sentence = span.moved(piece.start)
            words = sentence.of(text)
            if len(words) <= _LONG or not _WORD.search(words):
                yield sentence
            else:
                yield from (inner.moved(sentence.start) for inner in _split_quotation(words, language))


def _split_quotation(text: str, language: str) -> list[Span]:
    """The sentences inside the marks of a long quotation; each mark stays with its neighbour."""
    bare = _MARKS.sub(" ", text)  # what is blanked out cannot hold sentences together
    starts = [span.start for span in _split(bare, language)][1:]
    for index, start in enumerate(starts):
        while start and text[start - 1] in _OPENING:
            start -= 1
        starts[index] = start
    return [_trim(text, Span(*edges)) for edges in pairwise([0, *starts, len(text)])]


def _pieces(text: str) -> Iterator[Span]:
    """The text in parts of at most _MOST_CHARACTERS, cut at blanks where there are any."""
    start = 0
    while len(text) - start > _MOST_CHARACTERS:
        cut = text.rfind(" ", start + 1, start + _MOST_CHARACTERS) + 1 or start + _MOST_CHARACTERS
        yield Span(start, cut)
        start = cut
    yield Span(start, len(text))


def _split(text: str, language: str) -> list[Span]:
    """What sentencex finds, mended where it cuts too often, without the blanks around each sentence."""
    spans: list[Span] = []
    start = 0
    for words in split(language, text):
        end = start + len(words)
        if spans and _belongs_to(spans[-1].of(text).rstrip(), words.lstrip(), language):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
        start = end
    return [trimmed for span in spans if (trimmed := _trim(text, span)).start < trimmed.end]


def _belongs_to(before: str, after: str, language: str) -> bool:
    if not _WORD.search(after) or _CLOSING.match(after):
        return True
    if language in _ORDINAL_STOP and _ORDINAL.search(before):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[1].lower()
    return word in _TITLES.get(language, "").split() or (
        word in _BEFORE_NUMBERS.split() and after[0].isdecimal()
    )


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))
