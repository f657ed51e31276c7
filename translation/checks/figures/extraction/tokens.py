"""Cut a text into numbers, words and signs: one linear pass, nothing lost but white space."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.checks.figures.extraction.digits import without_subscripts
from translation.checks.figures.lexicon.lexicon import NONE, Entry
from translation.checks.figures.lexicon.scripts import CJK, MARKS, VULGAR
from translation.checks.figures.lexicon.spelled import is_spelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.lexicon.lexicon import Lexicon, Phrase
    from translation.languages.figure_table import FigureTable

# A group of three digits may be set off by a space, mostly one that does not break. A mark and a space
# before 000 are a slip of the hand ("80, 000"): no figure of its own is 000. A damaged character was mostly a
# space that does not break.
_SPACES = " \u00a0\u2009\u202f\ufffd"
# Words come first, as most of a text is words, and ASCII letters first in them: it is faster so.
_TOKEN = re.compile(
    rf"(?P<w>[chk]?m[23](?!\w)|(?:[A-Za-z]+|[^\W\d_{CJK}{VULGAR}])[^\W\d_{CJK}{VULGAR}{MARKS}]*"
    rf"(?:[{MARKS}]+[^\W\d_{CJK}{VULGAR}{MARKS}]*)*)"
    rf"|(?P<n>\d{{1,3}}(?:[.,][{_SPACES}]?\d{{3}})*[.,][{_SPACES}]000(?!\d)"
    rf"|\d{{1,3}}(?:(?P<space>[{_SPACES}])\d{{3}})(?:(?P=space)\d{{3}})*(?!\d)(?:[.,٫]\d+(?!\d|[.,]\d))?"
    rf"|\d+(?:(?:[.,'’·٫٬]|\.,)\d+)*|(?<![\w.,)/])\.\d+(?![.,]?\d))"
    rf"|(?P<s>[^\s\ufffd]|[\t\n]+)"
)

# The end of a cell or of a paragraph is a sign that no rule knows, and nothing is read across it: "2024\t%".
_APART = "\t\n"

_SAME_SIGN = dict.fromkeys("’‘ʼ＇", "'") | dict.fromkeys("‐‑", "-") | {"％": "%", "：": ":", "．": "."}

# "140.OOO": capitals typed for zeros.
_LETTER_O = re.compile(r"(?<![\w.,])\d[\d.,]*O[\dO.,]*(?!\w)")

# Where a subtitle stands, or in what colour: "{\\an8}".
_SUBTITLE_TAG = re.compile(r"\{\\[^{}\n]{1,40}\}")

# A name of programs, of whose words none counts: THOUSAND_SEPARATOR.
_IDENTIFIER = re.compile(r"(?<![^\W\d])[A-Za-z]+(?:_[A-Za-z]+)+")

Kind = Literal["n", "w", "s"]

# More digits than any number word of a newspaper.
_LONGEST_SPELLED = 24
_MILLION = 6


@dataclass(slots=True)
class Token:
    """A number as written (kind "n"), a word ("w", in lower case), or a sign ("s"), Chinese ones too.

    `glued`: no white space stands before it. `entry`: what the language's lexicon says of it.
    """

    start: int
    end: int
    text: str
    kind: Kind
    glued: bool
    entry: Entry
    capital: bool = False


# Stands after the last token (and, at index -1, before the first): rules look ahead without asking.
END = Token(0, 0, "", "s", False, NONE)
PADDING = 8
_PADDED = (END,) * PADDING


class Line(NamedTuple):
    """A text, its tokens, and the table of its language: what the rules of the grammar read."""

    text: str
    tokens: Sequence[Token]
    table: FigureTable

    def word(self, token: Token) -> str:
        """The token as it stands in the text."""
        return self.text[token.start : token.end]


def tokenize(text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a text and `PADDING` times `END`; a term that the lexicon knows is one token."""
    meaning, entries, heads = lexicon.word, lexicon.entries, lexicon.heads
    tokens: list[Token] = []
    beginnings: list[int] = []  # of terms of several words, perhaps
    last = 0
    for match in _TOKEN.finditer(_readable(text)):
        start, end = match.span()
        kind: Kind = match.lastgroup  # type: ignore[assignment]  # a token is one of these groups
        word = term = match.group()
        entry, capital = NONE, False
        if kind == "w":
            term, entry = meaning(word)
            capital = word[0] != term[0]
        elif kind == "s":
            term = _SAME_SIGN.get(word, word)
            entry = entries.get(term, NONE)
        if term in heads:
            beginnings.append(len(tokens))
        tokens.append(Token(start, end, term, kind, start == last, entry, capital))
        last = end if word[0] not in _APART else -1
    if beginnings:
        tokens = _with_phrases(tokens, beginnings, heads, after_number=lexicon.table.han is None)
    if not lexicon.table.cardinals and is_spelled(lexicon.table.code):
        tokens = _with_spelled_numbers(tokens, lexicon.table.code)
    tokens += _PADDED
    return tokens


def _readable(text: str) -> str:
    """The text, as long as it is, without what looks like a number and is none."""
    if "O" in text:
        text = _LETTER_O.sub(lambda number: number.group().replace("O", "0"), text)
    if "_" in text:
        text = _IDENTIFIER.sub(lambda name: "_" * len(name.group()), text)
    if "{\\" in text:
        text = _SUBTITLE_TAG.sub(lambda tag: " " * len(tag.group()), text)
    if not text.isascii():
        text = without_subscripts(text)
    return text


def _with_phrases(
    tokens: list[Token], beginnings: Sequence[int], heads: dict[str, list[Phrase]], *, after_number: bool
) -> list[Token]:
    """The tokens with each term of several words made one; `after_number`: a percentage only there.

    `beginnings`: the places of the words with which such terms begin.
    """
    merged: list[Token] = []
    last = 0
    for index in beginnings:
        if index < last:
            continue  # within the term before
        merged += tokens[last:index]
        last = index
        token = tokens[index]
        counted = not after_number or (bool(merged) and _counts(merged[-1]))
        phrase = _phrase_at(tokens, index, heads[token.text], counted=counted)
        if phrase is not None:
            words, entry = phrase
            last = index + len(words)
            kind: Kind = "w" if "idioms" in entry.roles else token.kind
            end = tokens[last - 1].end
            merged.append(Token(token.start, end, " ".join(words), kind, token.glued, entry, token.capital))
    return merged + tokens[last:]


def _phrase_at(tokens: list[Token], index: int, phrases: list[Phrase], *, counted: bool) -> Phrase | None:
    """The longest of these terms that stands at a token; a percentage only where it is `counted`."""
    second = tokens[index + 1].text if index + 1 < len(tokens) else ""
    for words, entry in phrases:
        if second != words[1] or (entry.percent is not None and not counted):
            continue  # "por ciento y diez" is not a percentage
        after = index + len(words)
        if tuple(token.text for token in tokens[index:after]) != words:
            continue
        counts = after < len(tokens) and tokens[after].entry.unit is not None
        if "idioms" not in entry.roles or not counts:  # "last 16", but "the last 16 months"
            return words, entry
    return None


def _counts(token: Token) -> bool:
    """Whether a percentage may follow: a number, or a word in one."""
    entry = token.entry
    counts = token.kind == "n" or entry.cardinal is not None or bool(entry.scales)
    return counts or bool(entry.roles & {"and_half", "halves"})


@dataclass(frozen=True, slots=True)
class _Word:
    """A token as text2num wants it (its `Token` protocol)."""

    word: str

    def text(self) -> str:
        return self.word

    def nt_separated(self, _: _Word) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def _with_spelled_numbers(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens with each number in words made one token that has its value; `is_spelled` must hold.

    A power of ten is a scale after digits ("2,5 millioner"); millions with no number before are indefinite.
    """
    from text_to_num import find_numbers

    # Only words are handed over: signs and digits end a number, and a broken surrogate cannot cross.
    words = [_Word(token.text if token.kind == "w" else ".") for token in tokens]
    merged: list[Token] = []
    last = 0
    for number in find_numbers(words, language, 0.0):
        digits = number.text.rstrip(".")
        if not digits.isdecimal() or len(digits) > _LONGEST_SPELLED:
            continue
        first, final = tokens[number.start], tokens[number.end - 1]
        after_digits = number.start > 0 and tokens[number.start - 1].kind == "n"
        alone = number.end - number.start == 1
        entry = _spelled_entry(
            int(digits), is_ordinal=number.is_ordinal, alone=alone, after_digits=after_digits
        )
        text = " ".join(token.text for token in tokens[number.start : number.end])
        merged += tokens[last : number.start]
        merged.append(replace(first, end=final.end, text=text, entry=entry))
        last = number.end
    return [*merged, *tokens[last:]]


def _spelled_entry(value: int, *, is_ordinal: bool, alone: bool, after_digits: bool) -> Entry:
    if is_ordinal:
        return Entry(ordinal=value)
    power = len(str(value)) - 1
    if alone and power > 1 and value == 10**power:
        return Entry(scales=(power,)) if after_digits or power < _MILLION else Entry(indefinite_scale=value)
    return Entry(cardinal=value)
