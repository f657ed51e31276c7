"""Quotation or fragment: whether quoted words are someone's speech, or scare quotes, a title, a term.

Evidence is added up: how the words are tied to a speaker, how many they are, whether they have the form
of a sentence or of a name, and what stands before them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.quotes.marks import SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import QuoteKind
    from translation.quotes.languages import Table
    from translation.quotes.marks import Marked
    from translation.quotes.speakers import Attribution
    from translation.quotes.tokens import Sentence, Token

_TIE = {"after": 3.0, "before": 3.0, "colon": 3.0, "carried": 2.5, "sentence": 1.5, "none": 0.0}
_LENGTH = ((8, 2.0), (5, 1.0), (3, 0.0), (2, -1.0), (0, -2.0))
_THRESHOLD = 2.0
_LONGEST_NAME = 7
_WORD = re.compile(r"[^\W_]+(?:[-‑.'’&][^\W_]+)*")
_TERMINAL = (".", "!", "?", "…", ",", "。", "！", "？")
_EDGES = SIGNS + " \u00a0\u202f\u2009"
_PEEK = 400  # code points of a quotation that are looked at: enough to know a sentence


def kinds(
    text: str,
    marked: Sequence[Marked],
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    table: Table,
) -> list[QuoteKind]:
    """The kind of each marked span, in order."""
    found: list[QuoteKind] = ["fragment"] * len(marked)
    for sentence in sentences:
        for place, token in enumerate(sentence.tokens):
            if token.kind != "quote":
                continue
            attribution = attributions[token.quote]
            form = _form(text[token.start : token.end], table)
            score = form + _TIE[attribution.how] - 0.5 * (attribution.phrase is None)
            score += _context(sentence.tokens, place, table)
            if marked[token.quote].continues:
                score += 2
            if score >= _THRESHOLD:
                found[token.quote] = "quotation"
    return found


def _form(quoted: str, table: Table) -> float:
    """What the quoted words themselves say: the higher, the more like speech."""
    inside = quoted[:_PEEK].strip(_EDGES)
    words = _WORD.findall(inside)
    if not words:
        return -9
    score = next(value for least, value in _LENGTH if len(words) >= least)
    lower = [word.lower() for word in words]
    verbal = sum(word in table.stops or word in table.pronouns for word in lower)
    ended = inside.endswith(_TERMINAL) or len(quoted) > _PEEK
    if ended:
        score += 1.5
    if verbal:
        score += 0.5 if verbal == 1 else 1
    if table.capital_nouns and words[0][0].islower() and len(words) > 1:
        score += 1.5  # no name begins with a small letter
    small = [word for word in words if word[0].islower() and word.lower() not in table.linkers]
    named = not small or (not verbal and table.capital_nouns and words[0][0].isupper())
    if named and len(words) <= _LONGEST_NAME and not ended:
        score -= 2
    return score


def _context(tokens: Sequence[Token], place: int, table: Table) -> float:
    """What the words before the quoted ones say of it: “the film ...”, “the so-called ...”."""
    before = [token.lower for token in tokens[max(0, place - 3) : place] if token.kind != "quote"]
    if any(word in table.naming for word in before):
        return -3
    if len(tokens) - place <= 2 and place == 0:
        return 1  # the quoted words are the whole sentence
    return 0
