"""A text as tokens: words, punctuation, whole quotations as one token each, and its sentences."""

from __future__ import annotations

import re
from sys import intern
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.checks.quotes import weights
from translation.text.abbreviations import stops
from translation.text.quotation_marks import SIGNS, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from translation.languages.quote_table import QuoteTable
    from translation.model import Span

_NUMBER = r"\d+(?:[.,]\d+)+(?:[-‑][^\W_]+)*|"
_WORD = r"[^\W_]+(?:(?:\.?[-‑]|[.&'’])[^\W_]+)*"  # J.-C. Roy: one word, and the stop that abbreviates it
_ELIDING = r"[^\W_]+['’](?=[^\W_])|[^\W_]+(?:(?:\.?[-‑]|[.&])[^\W_]+)*"
_REST = r"|\.{2,}|[^\w\s]"
_TOKEN = re.compile(_NUMBER + _WORD + _REST)
_TOKEN_ELIDING = re.compile(_NUMBER + _ELIDING + _REST)
_EDGES = SIGNS + " \u00a0\u202f\u2009"
_LAST = 12  # code points at the end of a quotation that hold more than its marks
# Behind a quotation, no word of its sentence: notes, and dots where the sentence goes on.
_ASIDE = re.compile(r"(?:[ \u00a0]?\[\d{1,3}\])+|[ \u00a0]?(?:\.{3}|…)(?=,|\s+[a-zß-ÿ])")
_INITIALS = re.compile(r"[^\W\d_](?:\.[-‑]?[^\W\d_])*")  # J., J.-C., J.K.
_JOINED = re.compile(r"\.[-‑]")
_CONSONANTS = re.compile(r"[^\W\d_aeiouyäöü]{2,3}")  # Ph., Chr.
_STOPS = frozenset((".", "…"))
_ENDS = frozenset((".", "!", "?", "…", "。", "！", "？", "...", ".."))
_OPENINGS = frozenset("([¿¡—–-")  # signs with which a sentence may begin


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
    cut: list[Sentence] = []
    tokens = list(_tokens(text, spans, table))
    settled: dict[int, bool] = {}
    for stop in stops(text, table.profile):
        if stop.ends is not None:
            settled |= {**dict.fromkeys(range(stop.start, stop.place), False), stop.place: stop.ends}
    place = 0
    for number, block in enumerate(paragraphs(text)):
        start = place
        while place < len(tokens) and tokens[place].start < block.end:
            is_last = place + 1 == len(tokens) or tokens[place + 1].start >= block.end
            is_full = place - start >= weights.LONGEST_SENTENCE
            place += 1
            if is_last or is_full or _ends_sentence(tokens, place - 1, table, settled):
                cut.append(Sentence(number, tokens[start:place]))
                start = place
    return cut


def _tokens(text: str, spans: Sequence[Span], table: QuoteTable) -> Iterator[Token]:
    place = 0
    for number, span in enumerate(spans):
        yield from plain(text, place, span.start, table)
        inside = text[max(span.start, span.end - _LAST) : span.end].rstrip(_EDGES)
        name = span.end - span.start < weights.QUOTED_NAME_LENGTH and _is_title(span.of(text).strip(_EDGES))
        yield Token("quote", span.start, span.end, "", quote=number, ending=inside[-1:], name=name)
        place = aside.end() if (aside := _ASIDE.match(text, span.end)) else span.end
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
        ending = (
            next((suffix for suffix in table.inverted if lower.endswith(suffix)), "") if "-" in lower else ""
        )
        if ending and len(ending) < len(lower):
            yield Token("word", start, end - len(ending), lower[: -len(ending)], word[0].isupper())
            pronoun = ending.rsplit("-", 1)[-1]
            yield Token("word", end - len(pronoun), end, pronoun)
        else:
            acronym = 1 < len(word) <= weights.ACRONYM_LENGTH and word.isupper() and not _JOINED.search(word)
            yield Token("word", start, end, lower, _is_capital(word, table), -1, acronym)


def _is_capital(word: str, table: QuoteTable) -> bool:
    """Whether a word counts as written with a capital: “Weber”, “G7”, “20er-Jahre”."""
    capital = word[0].isupper() or (word[0].isdigit() and any(map(str.isupper, word)))
    if not table.nouns_are_capitalised or "-" not in word:
        return capital
    # The last part of a compound shows whether it is a noun: “documenta-Homepage”, “US-amerikanisch”,
    # “Airbus-320”.
    tail = word.rpartition("-")[2]
    return tail[:1].isupper() or (tail.isdecimal() and capital)


def _ends_sentence(
    tokens: Sequence[Token], index: int, table: QuoteTable, settled: Mapping[int, bool]
) -> bool:
    """Whether the sentence ends with the token at `index`, which others follow.

    `settled`: the places of the full stops of which the language's profile says whether they end a sentence.
    """
    token, follower = tokens[index], tokens[index + 1]
    if token.kind == "word":
        return False
    if token.kind == "quote":
        return _ends_with_quote(tokens, index, table)
    if token.lower not in _ENDS or (follower.kind == "sign" and follower.lower not in _OPENINGS):
        return False
    if token.lower == "." and index and token.start == tokens[index - 1].end:
        if token.start in settled:
            return settled[token.start]
        if is_abbreviated(tokens[index - 1], table):
            return not follower.capital and follower.kind == "quote"
    return follower.capital or follower.kind == "quote" or not follower.lower[:1].isalpha()


def _ends_with_quote(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether the sentence ends with the quotation at `index`.

    “He left.” She stayed. — but: “Why?” Smith asked. “He left,” Smith said.
    """
    quote, follower = tokens[index], tokens[index + 1]
    if follower.kind == "quote":
        return quote.ending in _ENDS
    # Where the verb follows the quotation, a capital begins a sentence: “Warum?” Der Minister schwieg.
    capital_begins = table.verb_second or (index and tokens[index - 1].lower == ":")
    ends = _ENDS if capital_begins else _STOPS
    return quote.ending in ends and follower.kind == "word" and follower.capital


def is_abbreviated(token: Token, table: QuoteTable) -> bool:
    """Whether a full stop behind the token makes an abbreviation or an ordinal of it: “Dr.”, “J.”, “28.”."""
    if token.lower[:1].isdecimal():
        return table.profile.ordinal_stop and token.lower.isdecimal() and len(token.lower) < 3
    if is_initials(token) or "." in token.lower:
        return True
    return not table.profile.abbreviations.keys().isdisjoint((token.lower, token.lower.capitalize()))


def is_initials(token: Token) -> bool:
    """Whether a full stop behind the token makes a shortened first name of it: “J.-C.”, “Ph.”."""
    if not token.capital:
        return False
    short = not token.acronym and _CONSONANTS.fullmatch(token.lower)
    return bool(short or _INITIALS.fullmatch(token.lower))
