"""A text as tokens: words, punctuation, whole quotations as one token each, and its sentences."""

from __future__ import annotations

import re
from sys import intern
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.text.quotation_marks import SIGNS, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.languages.quote_table import QuoteTable
    from translation.model import Span

_NUMBER = r"\d+(?:[.,]\d+)+(?:[-‑][^\W_]+)*|"
_WORD = r"[^\W_]+(?:[-‑.&'’][^\W_]+)*"
_ELIDING = r"[^\W_]+['’](?=[^\W_])|[^\W_]+(?:[-‑.&][^\W_]+)*"
_REST = r"|\.{2,}|[^\w\s]"
_TOKEN = re.compile(_NUMBER + _WORD + _REST)
_TOKEN_ELIDING = re.compile(_NUMBER + _ELIDING + _REST)
_EDGES = SIGNS + " \u00a0\u202f\u2009"
_LONGEST_NAME = 40  # code points of quoted words that may name a newspaper or a body
_LONGEST = 250  # tokens; a longer sentence is cut, so that looking around in one takes bounded time
_STOPS = frozenset((".", "…"))
_ENDS = frozenset((".", "!", "?", "…", "。", "！", "？", "...", ".."))


class Token(NamedTuple):
    """A word, a sign or a whole quotation.

    A quotation has its number in `quote`, its last sign before the closing mark in `ending`, and no `lower`;
    `name`: it may be a quoted name, “Der Spiegel”.
    """

    kind: Literal["word", "sign", "quote"]
    start: int
    end: int
    lower: str
    capital: bool = False
    quote: int = -1
    acronym: bool = False
    ending: str = ""
    name: bool = False


class Sentence(NamedTuple):
    """The tokens of one sentence and the number of its paragraph; `inner`: they are a quotation’s own."""

    paragraph: int
    tokens: list[Token]
    inner: bool = False

    def quotes(self) -> list[int]:
        return [token.quote for token in self.tokens if token.kind == "quote"]


def sentences(text: str, spans: Sequence[Span], table: QuoteTable) -> list[Sentence]:
    """The sentences of a text in which each of `spans` (ordered, apart) counts as one token."""
    found: list[Sentence] = []
    tokens = list(_tokens(text, spans, table))
    place = 0
    for number, block in enumerate(paragraphs(text)):
        first = place
        while place < len(tokens) and tokens[place].start < block.end:
            place += 1
        start = first
        for index in range(first, place):
            full = index - start >= _LONGEST
            last = index + 1 == place
            if full or last or (tokens[index].kind != "word" and _ends_sentence(tokens, index, table)):
                found.append(Sentence(number, tokens[start : index + 1]))
                start = index + 1
        if start < place:
            found.append(Sentence(number, tokens[start:place]))
    return found


def _tokens(text: str, spans: Sequence[Span], table: QuoteTable) -> Iterator[Token]:
    place = 0
    for number, span in enumerate(spans):
        yield from plain(text, place, span.start, table)
        inside = text[max(span.start, span.end - 12) : span.end].rstrip(_EDGES)
        name = span.end - span.start < _LONGEST_NAME and _is_title(span.of(text).strip(_EDGES))
        yield Token("quote", span.start, span.end, "", quote=number, ending=inside[-1:], name=name)
        place = span.end
    yield from plain(text, place, len(text), table)


def _is_title(words: str) -> bool:
    """Whether words have the form of a name: a capital first, no punctuation at the end."""
    return words[:1].isupper() and words[-1].isalnum()


def plain(text: str, first: int, last: int, table: QuoteTable) -> Iterator[Token]:
    """The words and signs of text[first:last]."""
    pattern = _TOKEN_ELIDING if table.elides else _TOKEN
    for match in pattern.finditer(text, first, last):
        word = match.group()
        start, end = match.span()
        if not word[0].isalnum():
            yield Token("sign", start, end, word)
            continue
        lower = intern(word.lower().replace("’", "'"))  # a long text says most words often
        ending = next((one for one in table.inverted if lower.endswith(one)), "") if "-" in lower else ""
        if ending and len(ending) < len(lower):
            yield Token("word", start, end - len(ending), lower[: -len(ending)], word[0].isupper())
            pronoun = ending.rsplit("-", 1)[-1]
            yield Token("word", end - len(pronoun), end, pronoun)
        else:
            capital = word[0].isupper() or (word[0].isdigit() and any(map(str.isupper, word)))
            if table.nouns_are_capitalised and "-" in word:
                tail = word.rpartition("-")[2]  # “documenta-Homepage”, “US-amerikanisch”, “Airbus-320”
                capital = tail[:1].isupper() or (tail.isdecimal() and capital)
            acronym = 1 < len(word) <= 6 and word.isupper()
            yield Token("word", start, end, lower, capital, -1, acronym)


def _ends_sentence(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether the sentence ends with the sign or quotation at `index`, which others follow."""
    token = tokens[index]
    follower = tokens[index + 1]
    begins = follower.capital or follower.kind == "quote" or not follower.lower[:1].isalpha()
    if token.kind == "quote":
        # “He left.” She stayed. — but: “Why?” Smith asked. “He left,” Smith said.
        if follower.kind == "quote":
            return token.ending in _ENDS
        # Where the verb follows the quotation, a capital begins a sentence: “Warum?” Der Minister schwieg.
        ends = _ENDS if table.verb_second or (index and tokens[index - 1].lower == ":") else _STOPS
        return token.ending in ends and follower.kind == "word" and follower.capital
    if token.lower not in _ENDS:
        return False
    if follower.kind == "sign" and follower.lower not in "([¿¡—–-":
        return False
    if token.lower == "." and index and token.start == tokens[index - 1].end:
        before = tokens[index - 1]
        if table.ordinal_full_stops and before.lower.isdecimal() and len(before.lower) < 3:
            return False  # “am 28. September”
        if before.lower + "." in table.titles or (before.capital and before.end - before.start == 1):
            return False
        dotted = "." in before.lower and not before.lower[0].isdecimal()
        if dotted or before.lower in table.abbreviations:
            return not follower.capital and follower.kind == "quote"
    return begins
