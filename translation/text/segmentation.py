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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from translation.languages.profile import AbbreviationKind, Profile

# sentencex takes quadratic time on a long run of quotation marks, so it gets no more at once.
_MOST_CHARACTERS = 4_000
# sentencex keeps a quotation whole, however many sentences it holds; a model translates a long one badly.
_LONG = 400

_WORD = re.compile(r"\w")
# A full stop, and the word behind it, with the apostrophe or stop of a single letter: "Inc. L’", "J. A.".
_STOP = re.compile(r"(?<=\S)\.(?=\s+[^\w\s]*(\w\b[’'.]?|\w+))")
# What belongs to a word: no bracket, no quotation mark, and no Chinese character before a Latin letter.
_ASIAN = r"\u3000-\u9fff\uff00-\uffef"
_PART = rf"(?![{_ASIAN}])\w[^\s()\[\]{{}}«»“”„‟‹›‘’‚‛\"'`{_ASIAN}]*"
# What may be an abbreviation before a stop, in several parts ("u. v. a. m") and in fewer.
_BEFORE_STOP = [re.compile(rf"(?:{_PART}\.\s){{{parts}}}{_PART}$") for parts in (3, 2, 1, 0)]
_LONGEST = 24  # code points, of an abbreviation
_DOTTED = re.compile(r"(?:[^\W\d_]{1,4}\.)+[^\W\d_]{1,4}")
_ROMAN = re.compile(r"[IVXLC]{2,}|[VX]")
# What sentencex reads for a stop that does not end a sentence, and for the letters before one that does.
_NO_STOP, _NO_ABBREVIATION = "·", "ǂ"

_CLOSING = re.compile(r"[”’»›)\]\"']+(?=\s|$|[.,;:!?])|\s?»|[,;:](?=\s)")
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
    for words in split(language, _settled(text, profile(language))):
        end = start + len(words)
        if spans and _is_no_sentence(text[start:end].lstrip()):
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
    chars = list(text)
    for stop in _STOP.finditer(text):
        place = stop.start()
        written, kind = _abbreviation(text[max(0, place - _LONGEST) : place], language)
        ends = _ends_sentence(written, kind, stop[1].replace("’", "'"), language)
        if ends is None:
            continue
        first = place - len(written)
        chars[first:place] = written.replace(".", _NO_STOP)
        if ends:
            last_part = written.split(".")[-1].lstrip()
            chars[place - len(last_part) : place] = _NO_ABBREVIATION * len(last_part)
        else:
            chars[place] = _NO_STOP
    return "".join(chars)


def _abbreviation(before: str, language: Profile) -> tuple[str, AbbreviationKind | None]:
    """The longest abbreviation at the end of a text, as it stands there, and its kind; else its last word."""
    word = ""
    for pattern in _BEFORE_STOP:
        if match := pattern.search(before):
            word = match[0]
            if kind := language.abbreviations.get("".join(word.split())):
                return word, kind
    return word, None


def _ends_sentence(word: str, kind: AbbreviationKind | None, follower: str, language: Profile) -> bool | None:
    """Whether a sentence ends with a word and a full stop before `follower`; None: sentencex has to say."""
    small = follower.lower()
    opens = follower.istitle() and (small in language.openers or small.rstrip("'") in language.openers)
    if kind in ("title", "inner"):
        return False
    if kind == "list":
        return follower[0].isupper()
    if kind == "closing" or (kind is None and _DOTTED.fullmatch(word)):
        return opens
    if kind == "number" and (follower[0].isdecimal() or _ROMAN.fullmatch(follower)):
        return False
    is_ordinal = language.ordinal_stop and word.isdecimal() and len(word) < 3
    is_initial = len(word) == 1 and word.isupper()
    if is_ordinal or is_initial:
        return None if opens else False
    is_plain = word.lower() in language.frequent_words | language.plain_words
    is_sure = is_plain or (opens and (kind == "number" or not word.istitle()))
    return True if is_sure and len(word) > 1 else None


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))
