"""Masks: what a model is given in place of what it must not change, and how that comes back.

A model copies a name in plain letters, or a code that looks like one, where it drops a word of another script
or writes other letters for those that it does not know. So a sentence is put to it with masks; each must come
back as often as it was given, and is then again what it stood for.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count, product
from string import ascii_uppercase
from typing import TYPE_CHECKING

from translation.engine.initialled_names import initialled_names
from translation.engine.splitting import clause_end
from translation.engine.unwritable import unwritable
from translation.model import Span, blanked
from translation.text.protected import FOOTNOTE, PROTECTED, RAISED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

# Of 29 codes, put in place of a name into 100 sentences of news in each direction, those that came back
# exactly once in 98 to 100 of them, with the least changes to the rest (chrF 93 to 94 against the translation
# with the name). Figures, signs and brackets did worse: "#1" came back in 64, "$1" in 17.
_CODES = ("XJ", "XK", "ZX", "XZ", "ZQ", "XQ", "VX", "KX", "XW", "QJ")
_MOST_SPECIAL = 20  # masks of a sentence; further ones are codes, which are found faster
_CROWD = 8  # more masks than these, and a model loses or doubles some
_CROWDED_PART = 50  # masks of a part that a model is not asked to copy
_FEW_LETTERS = 4  # between two masks on average: a list, of which a model needs no masks to make sense
_LONGEST_KEPT = 300  # code points that a model may be given as they stand
# Letters in which Unicode sees no plain one.
_PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ə": "e", "Ə": "E"}
    | {"ı": "i", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ß": "ss", "ẞ": "SS"}
    | {"ħ": "h", "Ħ": "H", "ŋ": "ng", "Ŋ": "Ng", "ŧ": "t", "Ŧ": "T", "ɛ": "e", "Ɛ": "E", "ɔ": "o", "Ɔ": "O"}
    | {"ɓ": "b", "Ɓ": "B", "ɗ": "d", "Ɗ": "D", "ƙ": "k", "Ƙ": "K", "ɣ": "g", "Ɣ": "G", "ƴ": "y", "Ƴ": "Y"}
)
_SPELLING = re.compile(r"[A-Za-z][A-Za-z0-9 '-]*")
_NOTE = re.compile(f"[{RAISED}]+|{FOOTNOTE}")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_UNIT = re.compile("[a-zµ]{1,2}[²³]")  # "square metre" is right, too
# A model that sees a date writes "le" in front of it, of a code it makes "sur": in 20 of 60 sentences with
# dates, in none with the dates themselves. All came back, one at the second try; so did 56 from French.
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)")
_TOKEN = re.compile(r"[A-Za-z0-9]+")
# A tokenizer reads "1½" as "11⁄2" (its compatibility decomposition), eleven halves.
_FRACTION = re.compile(r"\d{0,3}[¼-¾⅐-⅞↉]")
_NOTHING, _BLANKS, _SIGNS = re.compile(""), re.compile(r"\s*"), re.compile(r"\W*")


@dataclass(frozen=True)
class Masked:
    """A sentence as a model is given it.

    `masks`: each mask of `text`, in capitals, and what it is for; `glued`, `leading`: those with a blank in
    front of them, or behind them, that is the mask's own.
    """

    text: str
    masks: Mapping[str, str] = field(default_factory=dict)
    glued: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()

    @cached_property
    def sentence(self) -> str:
        """The text without masks."""
        return self.unmasked(self.text)

    def unmasked(self, text: str) -> str:
        """A part of the text, or its translation, with what its masks are for."""
        return self._pattern.sub(self._original, text) if self.masks else text

    def lost(self, answer: str) -> list[str]:
        """What the translation of the text has less often, or more often."""
        if not self.masks:
            return []
        given, returned = (
            Counter(_key(match) for match in self._pattern.finditer(text)) for text in (self.text, answer)
        )
        return [
            original
            for mask, original in self.masks.items()
            if given[mask] != returned[mask] and not _UNIT.fullmatch(original)
        ]

    def parts(self) -> tuple[list[str], list[str]]:
        """The text between the masks, and the masks between those parts."""
        texts, between, start = [], [], 0
        for match in self._pattern.finditer(self.text) if self.masks else ():
            if _key(match) in self.masks:
                texts.append(self.text[start : match.start()])
                between.append(match[0])
                start = match.end()
        return [*texts, self.text[start:]], between

    @cached_property
    def is_crowded(self) -> bool:
        """Whether a model would be given more masks than it copies reliably."""
        return len(self.parts()[1]) > _CROWD

    @cached_property
    def is_list(self) -> bool:
        """Whether it is crowded, with next to no words between the masks."""
        letters = sum(map(str.isalpha, self.between()))
        return self.is_crowded and letters < _FEW_LETTERS * len(self.parts()[1])

    def cut(self) -> list[str]:
        """The sentence in parts that are not crowded, or of a list that is not too long."""
        texts, between = self.parts()
        most = _CROWDED_PART if self.is_list else _CROWD
        parts, part = [], [texts[0]]
        for number, (mask, text) in enumerate(zip(between, texts[1:], strict=True), 1):
            is_last = number % most == 0 and number < len(between)
            end = clause_end(text) if is_last else len(text)
            part += [mask, text[:end]]
            if is_last:
                parts.append("".join(part))
                part = [text[end:]]
        return [self.unmasked(each) for each in [*parts, "".join(part)]]

    def between(self) -> str:
        """What is not masked."""
        return " ".join(self.parts()[0]) if self.masks else self.text

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Finds the masks, among other words."""
        with_blank = self.glued | self.leading
        special = [mask for mask in self.masks if mask in with_blank or not _TOKEN.fullmatch(mask)]
        finders = [self._finder(mask) for mask in sorted(special, key=len, reverse=True)]
        return re.compile("|".join([*finders, _TOKEN.pattern]), re.IGNORECASE)

    def _finder(self, mask: str) -> str:
        before = r"(?<![A-Za-z0-9])" if _TOKEN.match(mask) else ""
        after = r"(?![A-Za-z0-9])" if _TOKEN.match(mask[-1]) else ""
        blank_before, blank_after = " ?" * (mask in self.glued), " ?" * (mask in self.leading)
        return blank_before + before + re.escape(mask) + after + blank_after

    def _original(self, match: re.Match[str]) -> str:
        return self.masks.get(_key(match), match[0])


def maskings(
    sentence: str,
    source: str,
    target: str,
    knows: Callable[[str], bool],
    altered: AbstractSet[str] = frozenset(),
) -> list[Masked]:
    """The ways to put a sentence to a model, the best first; one without masks if nothing is to be kept.

    `source`, `target`: the model's languages; `knows`: whether it writes a letter; `altered`: words that it
    wrote otherwise all the same. The ways are: names in plain letters, those behind initials and dates as
    they stand, and codes for all else; only codes; everything as it stands, for a model that can write it.
    """
    found = (Span(*match.span()) for match in PROTECTED.finditer(sentence))
    protected = _merged(sentence, found, _BLANKS)  # of ten emoji in a row, a model copies a few
    others = _barred(sentence, protected)
    fractions = (Span(*match.span()) for match in _FRACTION.finditer(others))
    words = unwritable(others, source, target, knows, altered)
    spans = _merged(sentence, [*protected, *fractions, *words], _NOTHING)
    if len(spans) > _CROWD:
        spans = _merged(sentence, spans, _SIGNS)
    known = initialled_names(_barred(sentence, spans), source, target)
    if not spans and not known:
        return [Masked(sentence)]
    spans = sorted([*spans, *known])
    dates = filter(_DATE.fullmatch, (span.of(sentence) for span in spans))
    names = frozenset([*(name.of(sentence) for name in known), *dates])
    ways = [_masked(sentence, spans, spelled=True, names=names), _masked(sentence, spans, spelled=False)]
    originals = [span.of(sentence) for span in spans]
    if len(spans) <= _MOST_SPECIAL and sum(map(len, originals)) <= _LONGEST_KEPT:
        ways.append(Masked(sentence, {original.upper(): original for original in originals}))
    return [way for number, way in enumerate(ways) if way not in ways[:number]]


def _barred(sentence: str, spans: Iterable[Span]) -> str:
    """The sentence with bars in place of the spans, which are in order: no word goes on behind one."""
    parts, end = [], 0
    for span in spans:
        parts += [sentence[end : span.start], "|" * (span.end - span.start)]
        end = span.end
    return "".join([*parts, sentence[end:]])


def _merged(sentence: str, spans: Iterable[Span], between: re.Pattern[str]) -> list[Span]:
    """In order; those with only `between` between them are one."""
    merged: list[Span] = []
    for span in sorted(spans):
        touches = merged and between.fullmatch(sentence, merged[-1].end, span.start)
        merged.append(Span(merged.pop().start, span.end) if touches else span)
    return merged


def _masked(
    sentence: str, spans: Sequence[Span], *, spelled: bool, names: AbstractSet[str] = frozenset()
) -> Masked:
    """With masks for the spans; `spelled`: names in plain letters; `names`: those that mask themselves."""
    others = blanked(sentence, spans).upper()
    tokens = set(_TOKEN.findall(others))
    codes = (code for code in _codes() if code not in tokens)
    notes = (note for note in map("[{}]".format, count(1)) if note not in others)
    given: dict[tuple[str, bool, bool], str] = {}  # by what a mask is for, and which blanks are its own
    parts, end = [], 0
    for span in spans:
        original = span.of(sentence)
        before, after = sentence[max(span.start - 1, 0) : span.start], sentence[span.end : span.end + 1]
        is_note = _NOTE.fullmatch(original) and before.strip()
        # Each mask of another kind than a code takes another look at the whole text.
        is_special = len(given) < _MOST_SPECIAL
        is_glued = bool(is_special and (is_note or _TOKEN.match(before)))
        leads = bool(is_special and _TOKEN.match(after))
        mask = given.get((original, is_glued, leads), "")
        if not mask:
            mask = _spelling(original, names) if spelled and is_special else ""
            if not mask or mask.upper() in others or mask.upper() in map(str.upper, given.values()):
                mask = next(notes if is_note and is_special else codes)
                if spelled and is_special and _BRACKETED.fullmatch(original):
                    mask = original[0] + mask + original[-1]
            given[original, is_glued, leads] = mask
        blank = " " if is_glued or _TOKEN.match(before) else ""
        parts += [sentence[end : span.start], blank, mask, " " if _TOKEN.match(after) else ""]
        end = span.end
    return Masked(
        "".join([*parts, sentence[end:]]),
        {mask.upper(): original for (original, _, _), mask in given.items()},
        frozenset(mask.upper() for (_, is_glued, _), mask in given.items() if is_glued),
        frozenset(mask.upper() for (_, _, leads), mask in given.items() if leads),
    )


def _spelling(original: str, names: AbstractSet[str]) -> str:
    """A name in plain letters, or as it stands if it is one of `names`; nothing if it is not a name."""
    if original in names:
        return original
    plain = unicodedata.normalize("NFKD", original.translate(_PLAIN_LETTERS))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return plain if plain != original and _SPELLING.fullmatch(plain) else ""


def _codes() -> Iterator[str]:
    """As many codes as anybody needs."""
    for length in count():
        for code, letters in product(_CODES, product(ascii_uppercase, repeat=length)):
            yield code + "".join(letters)


def _key(match: re.Match[str]) -> str:
    return match[0].strip().upper()
