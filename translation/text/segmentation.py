"""Sentences: sentencex, and in front of it what the profile of a language knows of abbreviations.

sentencex has lists of abbreviations of its own. So that the two cannot contradict each other, it is given the
text with every stop settled that the profile speaks of: one within a sentence is no longer a stop, and a word
that a sentence ends with is no longer an abbreviation. It finds the other ends, and what quotation marks and
brackets hold together.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from sentencex import segment as split

from translation.languages.profile import profile
from translation.model import Article, Segment, Span
from translation.text.abbreviations import stops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from translation.languages.profile import Profile

# sentencex takes quadratic time on a long run of quotation marks, so it gets no more at once.
_MOST_CHARACTERS = 4_000
# sentencex keeps a quotation whole, however many sentences it holds; a model translates a long one badly.
_LONG = 400

_WORD = re.compile(r"\w")
# What sentencex reads for a stop that does not end a sentence, and for the letters before one that does.
_NO_STOP, _NO_ABBREVIATION = "·", "ǂ"
# What it reads for the capital of a month, which it takes for the end of a date: "um 9 Uhr. Mai".
_CAPITAL = "X"

_ORDINAL = re.compile(r"(?<!\d)\d{1,2}$")

# "n.º 4", "3.ª", "n.ᵒ": the letters behind the stop belong to its word.
_RAISED_LETTER = re.compile(r"\.(?=[º°ª\u1d2c-\u1d6a])")
# A sentence of its own within brackets: "(He declined to comment.) Talks resume."
_BRACKETED = re.compile(r"(?:^|(?<=[.!?…]\s))([(\[])[^()\[\]]*[.!?…]([)\]])\s+[^\w\s]*(\w)")

# The end of "B." in "B.O.E.", where no blank follows.
_PART_OF_ABBREVIATION = re.compile(r"(?:^|\W)[^\W\d_]\.$")
_CLOSING = re.compile(r"[”’»›)\]\"']+(?=\s|$|[.,;:!?])|\s?»|[,;:](?=\s)")
_OPENING = "“„«「『([\u2009\u202f\xa0"
_MARKS = re.compile(r"[\"“”„«»「」『』()\[\]]")


def segment(article: Article, language: str, foreign: Mapping[int, str] | None = None) -> tuple[Segment, ...]:
    """The sentences of the article in reading order. Every word lies in exactly one of them.

    `foreign`: the language of each paragraph, by its number, that is not in the article's; these stay whole,
    as the protected ones do.
    """
    foreign = foreign or {}
    segments: list[Segment] = []
    for index, paragraph in enumerate(article.paragraphs):
        if index in foreign or index in article.protected:
            segments.append(
                Segment(index, paragraph, foreign=foreign.get(index), protected=index in article.protected)
            )
        else:
            spans = sentences(paragraph.of(article.text), language)
            segments += [Segment(index, span.moved(paragraph.start)) for span in spans]
    return tuple(segments)


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
    for words in split(language, _settled(text, profile(language))):
        end = start + len(words)
        is_inside = _PART_OF_ABBREVIATION.search(text[max(0, start - 3) : start])
        if spans and (is_inside or _is_no_sentence(text[start:end].lstrip())):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
        start = end
    return [trimmed for span in spans if (trimmed := _trim(text, span)).start < trimmed.end]


def _is_no_sentence(text: str) -> bool:
    """Whether it belongs to what stands before it: marks that close or go on, or no word at all."""
    return not _WORD.search(text) or _CLOSING.match(text) is not None


def _settled(text: str, language: Profile) -> str:
    """The text, as long as it was, with the stops of the language's abbreviations settled for sentencex."""
    chars = list(_RAISED_LETTER.sub(_NO_STOP, text))
    for bracketed in _BRACKETED.finditer(text):
        if bracketed[3].isupper():
            chars[bracketed.start(1)], chars[bracketed.start(2)] = _NO_ABBREVIATION, " "
    for start, place, follower, ends in stops(text, language):
        word = text[start:place]
        if language.ordinal_stop and chars[follower].isupper() and not _ORDINAL.search(word):
            chars[follower] = _CAPITAL
        if ends is None:
            continue
        chars[start : place + 1] = word.replace(".", _NO_STOP) + ("." if ends else _NO_STOP)
        if ends:
            last_part = word.split(".")[-1].lstrip()
            chars[place - len(last_part) : place] = _NO_ABBREVIATION * len(last_part)
    return "".join(chars)


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))
