"""A quote and its form: how it begins and ends, and what stands right behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.word_roles import is_naming
from translation.text.quotation_marks import SIGNS

if TYPE_CHECKING:
    from translation.checks.quotes.extraction.ties import How
    from translation.languages.quote_table import QuoteTable
    from translation.model import Quote, Span

Ending = Literal["whole", "doubtful", "loose", "severed"]
Start = Literal["capital", "small", "unknown"]
# An elided article is a word of its own: l’été, the summer. ASCII letters first: it is faster so.
WORD = re.compile(r"(?:[A-Za-z]+|[^\W_])[^\W_]*")
_FIRST = re.compile(r"\w+")
_CLAUSE = re.compile(r"[,;:]\s+(\w+)")
_LAST = re.compile(r"\w+$")
_CLAUSE_END = re.compile(r"(?:[^\W_A-ZÄÖÜ][^\W_]*\s?){1,2}[.,;:!?]")  # one or two small words
_DOTS = re.compile(r"(?:\.{2,}|…)\s*(\w)")
_SIGN = re.compile(r"[.,;:!?…()\n«»“”„\"]")
_EDGE = 40  # code points at the edge of a quotation that hold a word
_BLANKS = " \u00a0\u2009\u202f"
_STOPS = (".", "!", "?", "…")
_EDGES = SIGNS + " \t\n\u00a0\u2009\u202f,.;:!?…"


@dataclass(frozen=True, slots=True)
class AnalysedQuote:
    """A quote, how it is tied to its speaker, and what the comparison asks about its form.

    - `ending`, `start`: how the quoted words end and begin
    - `joined`: no sign stands between them and the word that follows
    - `first`, `last`: nothing of their sentence stands before or behind them
    - `clauses`: how many commas and the like they hold, except those before an “and”
    - `content`: how many of them name something; a translation keeps this better than the number of words
    - `named`: the speaker's name is a person's, not a description that stands for itself
    - `direct`: the words at the quote hold that name, so nothing was resolved
    - `behind_naming`: a word that a name follows stands before them: “the film ...”
    - `led_in`: how many words of their clause stand before them, behind the conjunction that begins it
    - `reported_inside`: it is a part of a quotation that reporting words divide
    - `inline_attributions`: reporting words within the marks with more of the quotation behind them
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
    behind_naming: bool = False
    led_in: int = 0
    reported_inside: bool = False
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

    @property
    def is_title(self) -> bool:
        """Whether it is the name of a work, a ship and the like, which print may set without marks.

        A fragment that nobody says, with a capital in its sentence; where every noun has one, behind the word
        for what it names: “the film ...”.
        """
        if self.quote.kind != "fragment" or self.how != "none" or (self.first and self.last):
            return False
        return self.start == "capital" or (self.start == "unknown" and self.behind_naming)


def analysed(text: str, quote: Quote, how: How, table: QuoteTable) -> AnalysedQuote:
    """The quote with its form."""
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
        content=len(content_words(quote.text, table)),
        behind_naming=_is_behind_naming(text, quote.span, table),
        led_in=_led_in(text, quote.span, table),
    )


def _is_behind_naming(text: str, span: Span, table: QuoteTable) -> bool:
    return any(is_naming(word, table) for word in _clause_before(text, span)[-weights.NAMING_REACH :])


def _led_in(text: str, span: Span, table: QuoteTable) -> int:
    """How many words stand between the conjunction of a clause and quoted words: “qu'il restait « ... »”.

    0 where there is none near.
    """
    before = _clause_before(text, span)
    return next((count for count, word in enumerate(reversed(before)) if word in table.that), 0)


def _clause_before(text: str, span: Span) -> list[str]:
    """The words right before quoted words, in small letters, as far as no sign parts them."""
    return WORD.findall(_SIGN.split(text[max(0, span.start - _EDGE) : span.start])[-1].lower())


def _start(quoted: str, table: QuoteTable) -> Start:
    """How quoted words begin: as a sentence or in the middle of one; unknown with a German noun."""
    first = _FIRST.match(quoted[:_EDGE].lstrip(_EDGES))
    if not first or not first[0][0].isalpha():
        return "unknown"
    if first[0][0].islower():
        return "small"
    lower = first[0].lower()
    known = lower in table.pronouns or lower in table.stops or lower in table.definite
    return "capital" if known or not table.nouns_are_capitalised else "unknown"


def _ending(quoted: str, table: QuoteTable) -> Ending:
    """How quoted words end: as some do, in a preposition, or as none does, in an article or an “and”."""
    last = _LAST.search(quoted[-_EDGE:].rstrip(_EDGES))
    word = last[0].lower() if last else ""
    if word in table.possessives and quoted.rstrip(SIGNS + _BLANKS)[-1:] in _STOPS:
        return "whole"  # “I had no idea what to tell her.”
    if word in table.severed:
        return "severed"
    if word in table.unfinished:
        return "loose"
    return "doubtful" if word in table.doubtful else "whole"


def _clauses(quoted: str, table: QuoteTable) -> int:
    following = _CLAUSE.findall(quoted)
    return sum(word.lower() not in table.coordinators | table.conjunctions for word in following)


def content_words(quoted: str, table: QuoteTable) -> list[str]:
    """The words that name something, in small letters."""
    words = (word.lower() for word in WORD.findall(quoted))
    return [word for word in words if len(word) > 1 and word not in table.words_without_name]


def _is_first(text: str, span: Span) -> bool:
    """Whether a sentence begins with the quoted words."""
    before = text[max(0, span.start - _EDGE) : span.start].rstrip(_BLANKS)
    return before[-1:] in ("", "\n", ".", "!", "?")


def _is_last(text: str, span: Span) -> bool:
    """Whether the quoted words end their sentence."""
    following = text[span.end : span.end + _EDGE].lstrip(_BLANKS)
    dots = _DOTS.match(following)
    if dots and dots[1].islower():
        return False  # “Stop!”... gridò
    if following[:1] in ("", "\n", ".", "!", "?", "…"):
        return True
    ended = _inner_end(text, span) in _STOPS
    return ended and not following[:1].islower() and (following[:1].isalnum() or following[:1] in SIGNS)


def _is_joined(text: str, span: Span) -> bool:
    """Whether a word follows the quoted words with no sign between, even one of the next paragraph.

    A paragraph that ends so without a full stop may have lost its end.
    """
    following = text[span.end : span.end + _EDGE].lstrip()
    return _inner_end(text, span).isalnum() and following[:1].isalnum()


def _inner_end(text: str, span: Span) -> str:
    """The last sign before the mark that ends the quote; "" where there is none near."""
    return text[max(span.start, span.end - _EDGE) : span.end].rstrip(SIGNS + _BLANKS)[-1:]


def _has_verb_behind(text: str, span: Span, table: QuoteTable) -> bool:
    """Whether only a German verb, or a part of it, follows a few quoted words: “warf ihm „Faulheit“ vor.”"""
    if not table.verb_second or span.end - span.start > _EDGE:
        return False
    return bool(_CLAUSE_END.match(text[span.end : span.end + _EDGE].lstrip()))
