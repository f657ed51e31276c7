"""The quotations of one text: pair the marks, tell quotation from fragment, find and resolve the speaker."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from translation.checks.quotes.extraction.attribution import attribute
from translation.checks.quotes.extraction.coreference import Resolver
from translation.checks.quotes.extraction.dialogue import with_dialogue
from translation.checks.quotes.extraction.quote_kind import kinds
from translation.checks.quotes.extraction.tokens import sentences
from translation.languages.quote_table import table
from translation.model import Quote, Span
from translation.text.quotation_marks import SIGNS, pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.quotes.extraction.ties import How
    from translation.languages.quote_table import QuoteTable

Ending = Literal["whole", "doubtful", "loose", "severed"]
Start = Literal["capital", "small", "unknown"]
_FIRST = re.compile(r"\w+")
_CLAUSE = re.compile(r"[,;:]\s+(\w+)")
WORD = re.compile(r"[^\W_]+")  # an elided article is a word of its own: l’été, the summer
_LAST = re.compile(r"\w+$")
_LAST_WORD = 40  # code points at the end of a quotation that hold its last word
_CLAUSE_END = re.compile(r"(?:[^\W_A-ZÄÖÜ][^\W_]*\s?){1,2}[.,;:!?]")  # one or two small words
_BLANKS = " \u00a0\u2009\u202f"
_STOPS = (".", "!", "?", "…")
_EDGES = SIGNS + " \t\n\u00a0\u2009\u202f,.;:!?…"


@dataclass(frozen=True, slots=True)
class AnalysedQuote:
    """A quote, how it is tied to its speaker, and how sure that is.

    `named`: the speaker's name is a person's, not a description that stands for itself. `direct`: the
    words at the quote hold that name, so nothing was resolved. `ending`, `start`: how the quoted words end
    and begin; `joined`: no punctuation parts them from the word that follows; `first`, `last`: nothing of
    their sentence stands before or behind them; `clauses`: how many commas and the like part
    them, but for those before an “and”; `content`: how many of the words name something, which a
    translation keeps better than their number; `inline_attributions`: reporting words within its marks with
    more of its own words behind them, « Le pont, dit-elle, tient ».
    """

    quote: Quote
    how: How = "none"
    ending: Ending = "whole"
    start: Start = "unknown"
    joined: bool = False
    first: bool = False
    last: bool = False
    clauses: int = 0
    content: int = 0
    named: bool = False
    direct: bool = False
    inline_attributions: tuple[Span, ...] = ()

    @property
    def attributed(self) -> bool:
        """Whether words of its own sentence say whose it is."""
        return self.quote.speaker is not None and self.how not in ("carried", "none")

    @property
    def words(self) -> str:
        """The quoted words without their marks and the punctuation at their edges."""
        return self.quote.text.strip(_EDGES)

    @property
    def minor(self) -> bool:
        """Whether it is a fragment of a single word."""
        return self.quote.kind == "fragment" and len(self.words.split()) < 2


def extract(text: str, language: str) -> tuple[Quote, ...]:
    """The quoted spans of `text` in reading order, marks included, none overlapping another.

    `language` is a code such as "en" or "pt-BR". Languages without a table of their own get spans and
    kinds, but no speakers. Never raises; takes time linear in the text's length.
    """
    return tuple(found.quote for found in find(text, language))


def find(text: str, language: str) -> list[AnalysedQuote]:
    """The quotes of `extract`, each with how sure its speaker is."""
    words = table(language)
    marked = with_dialogue(text, pair(text), words)
    if not marked:
        return []
    parsed = sentences(text, [one.span for one in marked], words)
    attributions = attribute(text, parsed, len(marked), words)
    resolver = Resolver(text, parsed, words)
    found = []
    for one, attribution, kind in zip(
        marked, attributions, kinds(text, marked, parsed, attributions, words), strict=True
    ):
        quote = Quote(one.span, one.span.of(text), kind, closed=one.closed or one.continues)
        tied = _analysed(text, quote, attribution.how, words)
        tied = replace(tied, inline_attributions=attribution.inline_attributions)
        if kind == "quotation" and attribution.speaker is not None:
            person = resolver.identify(attribution.speaker)
            tied = replace(
                tied, quote=replace(quote, speaker=person.speaker), named=person.named, direct=person.direct
            )
        found.append(tied)
    return found


def spoken_parts(text: str, found: AnalysedQuote, language: str) -> Iterator[AnalysedQuote]:
    """What the speaker says of a quotation, each stretch as a quote: reporting words within are left out."""
    if not found.inline_attributions:
        yield found
        return
    words = table(language)
    starts = [found.quote.span.start, *(one.end for one in found.inline_attributions)]
    ends = [*(one.start for one in found.inline_attributions), found.quote.span.end]
    for start, end in zip(starts, ends, strict=True):
        span = Span(start, end)
        last = end == found.quote.span.end
        quote = replace(found.quote, span=span, text=span.of(text), closed=found.quote.closed or not last)
        how: How = "carried" if start > found.quote.span.start else "after"
        yield replace(_analysed(text, quote, how, words), named=found.named, direct=found.direct)


def _analysed(text: str, quote: Quote, how: How, table: QuoteTable) -> AnalysedQuote:
    """The quote with what its form tells of it."""
    verb_behind = _has_verb_behind(text, quote.span, table)
    return AnalysedQuote(
        quote,
        how,
        ending=_ending(quote.text, table),
        start=_start(quote.text, table),
        joined=not verb_behind and _is_joined(text, quote.span),
        first=_is_first(text, quote.span),
        last=verb_behind or _is_last(text, quote.span),
        clauses=_clauses(quote.text, table),
        content=_content(quote.text, table),
    )


def _start(text: str, table: QuoteTable) -> Start:
    """How quoted words begin: as a sentence, in the middle of one, or, with a German noun, who knows."""
    first = _FIRST.match(text[:_LAST_WORD].lstrip(_EDGES))
    if not first or not first[0][0].isalpha():
        return "unknown"
    if first[0][0].islower():
        return "small"
    lower = first[0].lower()
    known = lower in table.pronouns or lower in table.stops or lower in table.definite
    return "capital" if known or not table.nouns_are_capitalised else "unknown"


def _ending(text: str, table: QuoteTable) -> Ending:
    """Whether quoted words end as some do, in a preposition, or as none does, in an article or an “and”."""
    found = _LAST.search(text[-_LAST_WORD:].rstrip(_EDGES))
    word = found[0].lower() if found else ""
    if word in table.possessives and text.rstrip(SIGNS + _BLANKS)[-1:] in _STOPS:
        return "whole"  # “I had no idea what to tell her.”
    if word in table.severed:
        return "severed"
    if word in table.unfinished:
        return "loose"
    return "doubtful" if word in table.doubtful else "whole"


def _clauses(quoted: str, table: QuoteTable) -> int:
    following = _CLAUSE.findall(quoted)
    return sum(word.lower() not in table.coordinators | table.conjunctions for word in following)


def _content(quoted: str, table: QuoteTable) -> int:
    return sum(len(word) > 1 and word.lower() not in table.function_words for word in WORD.findall(quoted))


def _is_first(text: str, span: Span) -> bool:
    """Whether a sentence begins with the quoted words."""
    before = text[max(0, span.start - _LAST_WORD) : span.start].rstrip(_BLANKS)
    return before[-1:] in ("", "\n", ".", "!", "?")


def _is_last(text: str, span: Span) -> bool:
    """Whether the quoted words end their sentence."""
    following = text[span.end : span.end + 2].lstrip(_BLANKS)
    if following[:1] in ("", "\n", ".", "!", "?", "…"):
        return True
    ended = text[max(span.start, span.end - _LAST_WORD) : span.end].rstrip(SIGNS + _BLANKS)
    return ended[-1:] in _STOPS and not following[:1].islower() and following[:1].isalnum()


def _is_joined(text: str, span: Span) -> bool:
    """Whether a word follows the quoted words with no sign between, be it that of the next paragraph.

    A paragraph that ends so without a full stop may have lost its end.
    """
    inside = text[max(span.start, span.end - _LAST_WORD) : span.end].rstrip(SIGNS + _BLANKS)
    following = text[span.end : span.end + _LAST_WORD].lstrip()
    return inside[-1:].isalnum() and following[:1].isalnum()


def _has_verb_behind(text: str, span: Span, table: QuoteTable) -> bool:
    """Whether only a German verb, or a part of it, follows a few quoted words: “warf ihm „Faulheit“ vor.”"""
    if not table.verb_second or span.end - span.start > _LAST_WORD:
        return False
    return bool(_CLAUSE_END.match(text[span.end : span.end + _LAST_WORD].lstrip()))
