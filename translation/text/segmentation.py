"""Sentences: where they end, by Unicode's default rules and what the profile of a language knows.

The frame is UAX #29: a sentence ends behind a terminator, the closing marks behind it and a blank, if what
follows can begin one. Where a full stop belongs to an abbreviation, an initial, an ordinal or the number of a
list's item, `abbreviations` and the profiles say so, which stand for CLDR's suppressions.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translation.languages.profile import profile
from translation.languages.quote_table import table
from translation.model import DAMAGED, Article, Segment, Span
from translation.text.abbreviations import has_no_case, is_small, opens_sentence, stops
from translation.text.list_items import is_number, item_starts
from translation.text.quotation_marks import pair
from translation.text.tables import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from translation.languages.profile import Profile

# Unicode's Sentence_Terminal in the scripts that news is written in, and the ellipsis. Behind a wide one
# stands no blank.
_WIDE = "。｡！？．"
_TERMINATORS = ".!?…‼⁇⁈⁉‽؟۔।॥։။።፧។៕᠃" + _WIDE
# What may close behind a terminator; German and Swedish close with marks that open elsewhere.
_QUOTES = "\"'”’»›“‘«‹„‟」』》〉"
_CLOSING = _QUOTES + ")]}）］】｝〕"
_ONLY_OPENING = "“‘«‹„‟"  # in a text without blanks
# "[12]" or a raised figure behind a terminator: a note on what stands before it.
_NOTE = r"(?:[ \u00a0]?\[\d{1,3}\]|\(\d{1,2}\)|[⁰¹²³⁴-⁹])*"
# What can stand in front of a sentence's first word: "¿", "– «", "(". More of it is not a sentence.
_FIRST_WORD = re.compile(r"\s*((?:[^\w\s]\s?){0,6})(\w+(?:[’'](?=\w))?)")
# Tags and signs of emphasis, which stand beside words; `end`: those that close.
_EMPHASIS = r"(?:\*{1,3}|__?|~~)"
_MARKUP = re.compile(
    rf"(?P<end></[A-Za-z][^<>\n]{{0,200}}>|(?<=[^\s*_~]){_EMPHASIS}(?![\w*~]))"
    rf"|<[A-Za-z][^<>\n]{{0,200}}>|(?<![\w*~]){_EMPHASIS}(?=[^\s*_~])"
)
_HAS_MARKUP = re.compile(r"[<*_~]")
_CONTINUES = re.compile(r"\s*[,;:،؛，；：、]|\s*[)\]}»›”’」』…]+(?!\w)")
_PLAIN_END = 3  # small letters at the end of a word that is not an abbreviation
_LEFT_OUT = re.compile(r"…\Z|\.{3}\Z")  # a sentence that begins with dots and a small letter
_DASH_AND_CAPITAL = re.compile(r"[—–]\s[^\W\d_]")
_DOTS = re.compile(r"[.…]\s")
# "iPhone", "eBay", Dutch "'s Avonds": what begins a sentence with a small letter.
_SMALL_START = re.compile(r"[a-z]{1,2}[A-Z]|(?<=['’‘])[a-z] [A-Z]")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|【[^【】]*】")
_TITLED = re.compile(r"《[^《》]*》")
_OPENS_QUOTATION = re.compile(r"[“„«「『]")
_CLOSES_QUOTATION = re.compile(r"[”»」』]")
# Names that end in a terminator.
_NAMES = re.compile(r"(?:\b(?:Yahoo|Jeopardy|Joomla|Wham|Yum|Oklahoma)!|モーニング娘。)$")
_LONGEST_NAME = 10
# Words behind a quotation among which its reporting verb is looked for: “Why?” Jo Smith asked.
_REPORTING_WITHIN = 4
_REPORTING_REACH = 60  # code points
_WORD = re.compile(r"\w+")
# The first words behind a comma or a dash, where reporting words stand inside the marks of a quotation.
_INSIDE = re.compile(r"[,—–]\s?([\w’'-]+(?:\s[\w’'-]+){0,3})")
_LONGEST_QUOTATION = 400  # code points; a model translates a longer one badly


def segment(
    article: Article, language: str, foreign: Mapping[int, str] | None = None, *, fine: bool = False
) -> tuple[Segment, ...]:
    """The sentences of the article in reading order. Every word lies in exactly one of them.

    Those of a short quotation with reporting words inside its marks are one segment, unless they are to be
    `fine`.

    `foreign`: the language of each paragraph, by its number, that is not in the article's; these stay whole,
    as the protected ones and the rows of tables do.
    """
    foreign = foreign or {}
    segments: list[Segment] = []
    for index, paragraph in enumerate(article.paragraphs):
        if index in foreign or index in article.protected or cells(paragraph.of(article.text)):
            segments.append(
                Segment(index, paragraph, foreign=foreign.get(index), protected=index in article.protected)
            )
        else:
            text = paragraph.of(article.text).replace(DAMAGED, " ")
            spans = list(sentences(text, language)) if fine else _units(text, language)
            segments += [Segment(index, span.moved(paragraph.start)) for span in spans]
            if not spans:  # all of it is damaged
                segments.append(Segment(index, paragraph))
    return tuple(segments)


def sentences(text: str, language: str) -> Iterator[Span]:
    """The spans of the sentences in one paragraph, without the blanks between them."""
    start = 0
    ends = _ends_in_markup(text, language) if _HAS_MARKUP.search(text) else _ends(text, language)
    for end in (*ends, len(text)):
        sentence = _trim(text, Span(start, end))
        if sentence.start < sentence.end:
            yield sentence
        start = end


def _ends_in_markup(text: str, language: str) -> Iterator[int]:
    """The ends in a text as if it had no tags and emphasis; what closes there belongs to the sentence."""
    marks = list(_MARKUP.finditer(text))
    removed = number = 0
    for end in _ends(_MARKUP.sub("", text), language):
        while number < len(marks) and (
            marks[number].start() < end + removed
            or (marks[number].start() == end + removed and marks[number]["end"])
        ):
            removed += len(marks[number][0])
            number += 1
        yield end + removed


def _units(text: str, language: str) -> list[Span]:
    """The sentences of a paragraph, but in one those of a quotation with reporting words inside its marks.

    « J’ai mal dormi, dit-elle. Mais je viens. » Apart, each has marks that a model closes before “she said”,
    and the second sentence loses its opening mark.
    """
    found = list(sentences(text, language))
    words = table(language)
    if len(found) < 2 or not words.inline_attributions:
        return found
    reporting = words.cues | words.participles
    quotations = _Spans(
        marked.span
        for marked in pair(text)
        if marked.span.end - marked.span.start <= _LONGEST_QUOTATION
        and any(
            not reporting.isdisjoint(_WORD.findall(inside))
            for inside in _INSIDE.findall(marked.span.of(text))
        )
    )
    units = found[:1]
    for sentence in found[1:]:
        quotation = quotations.around(sentence.start)
        if quotation is not None and quotation.start < sentence.start:
            units[-1] = Span(units[-1].start, sentence.end)
        else:
            units.append(sentence)
    return units


class _Place(NamedTuple):
    """A place where a sentence may end.

    `run`: the terminators, which begin at `start`; `closing`: the marks behind them; `end`: behind the notes;
    `opening` and `word`: the marks and the first word of what follows, and `after` is where that word ends.
    """

    start: int
    run: str
    closing: str
    end: int
    opening: str
    word: str
    after: int


def _ends(text: str, code: str) -> Iterator[int]:
    """Where the sentences of a text end, but for the last one."""
    language = profile(code)
    stop_ends = _stop_ends(text, language)
    brackets, titles = (
        _Spans(Span(*match.span()) for match in pattern.finditer(text)) for pattern in (_BRACKETED, _TITLED)
    )
    items = item_starts(text, language)[::-1]
    start, word = 0, _WORD.search(text)
    for place in _places(text, language):
        while items and items[-1] <= place.start:
            start, word = items[-1], _WORD.search(text, items.pop())
            yield start
        first_word = word.start() if word else len(text)
        if first_word > place.start or titles.around(place.start):
            continue  # no sentence yet, or one that goes on behind the title
        bracket = brackets.around(place.start)
        if bracket and first_word < bracket.start and not _closes_with(bracket, place, language):
            continue
        stop_ends_it = stop_ends.get(place.start + len(place.run) - 1)
        if _ends_there(text, start, place, stop_ends_it, language):
            yield place.end
            start, word = place.end, _WORD.search(text, place.end)
    yield from reversed(items)


def _closes_with(bracket: Span, place: _Place, language: Profile) -> bool:
    """Whether a sentence ends behind a bracket in it that ends like one: “... (he said so.) The mayor”."""
    return bracket.end <= place.end and opens_sentence(place.word, language)


def _stop_ends(text: str, language: Profile) -> dict[int, bool | None]:
    """Whether a sentence ends with a full stop, by its place; with none inside of "z. B."."""
    ends: dict[int, bool | None] = {}
    for stop in stops(text, language):
        ends |= dict.fromkeys(range(stop.start, stop.place), False)
        ends[stop.place] = stop.ends
    return ends


@lru_cache(maxsize=64)
def _pattern(more: str, blanks: bool) -> re.Pattern[str]:
    """What may end a sentence; `more`: the terminators of one language, `blanks`: it has blanks."""
    closing = _CLOSING if blanks else "".join(mark for mark in _CLOSING if mark not in _ONLY_OPENING)
    ends, marks = re.escape(_TERMINATORS + more), re.escape(closing)
    french = rf"(?:[ \u00a0\u2009\u202f][»›](?!\w)[{ends}]*)?"  # « Fini. » Elle
    return re.compile(rf"[{ends}][{ends}{marks}]*{french}{_NOTE}")


def _places(text: str, language: Profile) -> Iterator[_Place]:
    """The terminators behind which another word follows, with a blank between where there must be one."""
    terminators = _TERMINATORS + language.terminators
    for match in _pattern(language.terminators, language.blanks).finditer(text):
        signs = match.group()
        closing = len(signs)
        while signs[closing - 1] not in terminators:
            closing -= 1
        first = closing
        while first and signs[first - 1] in terminators:
            first -= 1
        run = signs[first:closing]
        following = _FIRST_WORD.match(text, match.end())
        if not following or not _may_end(text, match, run, following[2], language):
            continue
        if _CONTINUES.match(text, match.end()) or _DOTS.search(following[1]):
            continue
        yield _Place(
            match.start() + first,
            run,
            signs[closing:],
            match.end(),
            following[1],
            following[2],
            following.end(),
        )


def _may_end(text: str, match: re.Match[str], run: str, follower: str, language: Profile) -> bool:
    """Whether what stands between the terminators and the next word lets a sentence end there.

    A blank does, and so does nothing at all behind a wide terminator. Elsewhere a blank may have been
    forgotten: “It rained.The match” is two sentences, “Table.Media” a name.
    """
    if run == "．" and follower[0].isdecimal():
        return False  # ３．２９
    if text[match.end()].isspace() or run[-1] in _WIDE or (run[-1] == "…" and not language.blanks):
        return True
    if _DASH_AND_CAPITAL.match(text, match.end()):
        return True
    before = text[max(0, match.start() - _PLAIN_END - 1) : match.start()].rstrip(_CLOSING)[-_PLAIN_END:]
    return before.isalpha() and before.islower() and opens_sentence(follower, language)


def _ends_there(text: str, start: int, place: _Place, stop_ends: bool | None, language: Profile) -> bool:
    """Whether the sentence that begins at `start` ends at a place; `stop_ends`: what its full stop says."""
    word = place.after - len(place.word)
    if is_small(place.word) and not (_SMALL_START.match(text, word) or _LEFT_OUT.match(place.opening)):
        return False
    apart = text[place.start - 1 : place.start].isspace()  # the last of ". . ."
    if place.run == "." and place.closing in ("", ")") and is_number(text, start, place.start):
        return False
    if place.run == "." and not place.closing and not apart:
        return stop_ends is not False
    if place.run[0] in ".…" and (apart or len(place.run.replace("…", "...")) > 1):
        return _ends_with_ellipsis(text, start, place, language)
    if _NAMES.search(text[max(0, place.start - _LONGEST_NAME) : place.start + len(place.run)]):
        return opens_sentence(place.word, language)
    return (place.run[-1] == "." and language.blanks) or not _is_reported(text, place, language)


def _ends_with_ellipsis(text: str, start: int, place: _Place, language: Profile) -> bool:
    """Whether a sentence ends with dots: “He left … They stayed”, but “Well ... I stay”, “Er will … Geld”.

    Without capitals, dots within a quotation are taken for a hesitation.
    """
    if place.closing:
        return not _is_reported(text, place, language)
    if language.capital_nouns:
        return opens_sentence(place.word, language)
    if has_no_case(place.word[0]):
        return not _is_quoted(text[max(start, place.start - _LONGEST_QUOTATION) : place.start])
    return place.word != "I" or not text[place.start - 1 : place.start].isspace()


def _is_reported(text: str, place: _Place, language: Profile) -> bool:
    """Whether the words behind a quotation report it: “Why?” Jo Smith asked. 「…。」と言った。"""
    if not any(mark in _QUOTES for mark in place.closing):
        return False
    if pattern := language.behind_quotation:
        return re.compile(pattern).match(text, place.end) is not None
    words = table(language.code)
    if words.verb_second or opens_sentence(place.word, language):
        return False
    following = _WORD.findall(text[place.after : place.after + _REPORTING_REACH])[:_REPORTING_WITHIN]
    return not words.cues.isdisjoint(following)


def _is_quoted(text: str) -> bool:
    """Whether a text ends within a quotation that it opens."""
    opening = max((match.start() for match in _OPENS_QUOTATION.finditer(text)), default=-1)
    return opening >= 0 and not _CLOSES_QUOTATION.search(text, opening)


class _Spans:
    """Parts of a text, in their order, none within another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        self._starts = [span.start for span in self._spans]

    def around(self, place: int) -> Span | None:
        """The one that a place lies in."""
        index = bisect_right(self._starts, place) - 1
        return self._spans[index] if index >= 0 and place < self._spans[index].end else None


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))
