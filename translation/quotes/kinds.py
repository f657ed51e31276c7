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

_TIE = {
    "inside": 3.0,
    "at its end": 3.0,
    "after": 3.0,
    "before": 3.0,
    "colon": 3.0,
    "carried": 2.5,
    "sentence": 1.5,
    "none": 0.0,
}
_LENGTH = ((8, 2.0), (5, 1.0), (3, 0.0), (2, -1.0), (0, -2.0))
_THRESHOLD = 1.0
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
            called = attribution.partial and _is_called(sentence.tokens, place, attribution, sentences, table)
            free = _is_free(sentence.tokens, place, table)
            score = _form(text[token.start : token.end], called, free, table)
            score += (
                _TIE[attribution.how] - 0.5 * (attribution.phrase is None and bool(table.cues)) + 2.5 * called
            )
            score += _context(sentence.tokens, place, attribution, table)
            if marked[token.quote].continues:
                score += 2
            if score >= _THRESHOLD:
                found[token.quote] = "quotation"
    return found


def _is_called(
    tokens: Sequence[Token],
    place: int,
    attribution: Attribution,
    sentences: Sequence[Sentence],
    table: Table,
) -> bool:
    """Whether someone calls something by the quoted words: “he called it ‘insane’”."""
    if attribution.phrase is None or not place:
        return False
    speaker = sentences[attribution.phrase.sentence].tokens[attribution.phrase.start]
    if table.pronouns.get(speaker.lower) == "?":
        return False  # “man nennt es ...”
    if place + 1 < len(tokens) and table.capital_nouns and tokens[place + 1].capital:
        return False  # “von einem „pharaonischen“ Projekt”
    before = tokens[place - 1].lower
    return (
        before in table.partial_cues
        or before in table.predicative
        or before in table.indefinite
        or before in table.definite
        or before in table.pronouns
        or before in table.objects
    )


def _is_free(tokens: Sequence[Token], place: int, table: Table) -> bool:
    """Whether the quoted words stand where speech does: not after a noun or a preposition, as names do."""
    if place == 0:
        return True
    before = tokens[place - 1]
    speech = table.speech_nouns - table.naming
    if any(token.lower in speech for token in tokens[max(0, place - 3) : place]):
        return True  # “chants of ‘...’”
    return before.kind != "word" or before.lower in table.cues or before.lower in table.gerunds


def _form(quoted: str, called: bool, free: bool, table: Table) -> float:
    """What the quoted words themselves say: the higher, the more like speech."""
    inside = quoted[:_PEEK].strip(_EDGES)
    words = _WORD.findall(inside)
    if not words:
        return -9
    score = next(value for least, value in _LENGTH if len(words) >= least)
    lower = [word.lower() for word in words]
    verbal = sum(word in table.stops or word in table.pronouns for word in lower)
    ended = inside.endswith(_TERMINAL) or len(quoted) > _PEEK
    if verbal:
        score += 0.5 if verbal == 1 else 1
    if table.capital_nouns and words[0][0].islower() and len(words) > 1:
        score += 1.5  # no name begins with a small letter
    bound = table.linkers | table.definite
    if not table.capital_nouns:
        bound |= table.conjunctions
    small = [word for word in words if word[0].islower() and word.lower() not in bound]
    if table.capital_nouns and words[0][0].islower():
        small = words
    name = not small or (not verbal and table.capital_nouns and words[0][0].isupper())
    named = name and len(words) <= _LONGEST_NAME and not called
    if ended and (free or not named):
        score += 1.5
    elif named:
        score -= 2 if free else 3
    return score


def _context(tokens: Sequence[Token], place: int, attribution: Attribution, table: Table) -> float:
    """What the words around the quoted ones say of them: “the film ...”, “the so-called ...”, “a ...”."""
    before = [token.lower for token in tokens[max(0, place - 3) : place] if token.kind != "quote"]
    if any(word in table.naming for word in before):
        return -3
    if place == 0:
        if len(tokens) <= 2:
            return 1  # the quoted words are the whole sentence
        return 1 if tokens[0].ending == "," else 0
    return 1 if before and before[-1] in table.indefinite and attribution.how != "none" else 0
