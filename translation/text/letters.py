"""How likely a text is in a language, by its characters: it tells one reading of some bytes from another.

A character is foretold by the one before it, by langdetect's counts of letters and their pairs; marks and
signs by where they stand. All figures are natural logarithms of probabilities.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.text.detection import letters_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BLANK = " "  # stands for all that is not a letter in the statistics
_PAIRS = 0.9  # how far a letter is foretold by the one before it, and not by the language alone
_AFTER_BLANK = 0.2  # of the characters behind one that is not a letter, that are none either
_UNKNOWN = 1e-6  # the share of a letter that the statistics lack; of an ASCII one, which stands in all texts:
_UNKNOWN_ASCII = 1e-4
_CAPITAL = math.log(0.05)  # behind a blank or another capital
_STRAY_CAPITAL = math.log(1e-4)  # behind a small letter
_CONTROL = -60.0
_RARE_SIGN = math.log(1e-6)
_SHARES = (  # of the characters that are not letters, roughly
    (0.5, " \n\r\t"),
    (0.01, ",.-':()\"“”„«»!?;/%0123456789、。「」『』（），：；！？・《》॥।،؛؟"),
    (0.002, "’–—…&‘‚‹›§°·€$£¿¡+*=@#_[]<>|\u00a0\u3000№"),
)
_SIGNS = {sign: math.log(share) for share, signs in _SHARES for sign in signs}
# What a sign costs behind a letter: opening marks stand behind a blank, dashes mostly.
_BEHIND_LETTER = dict.fromkeys("«„‚‹‘¿¡§", math.log(1e-3)) | dict.fromkeys("–—“", math.log(0.1))
# langdetect counts the Romanian letters with a comma as if with a cedilla, which old encodings have.
_WRITTEN = {"ro": str.maketrans("şţ", "șț")}
_CLOSING, _AFTER_CLOSING = "”»", math.log(0.05)  # a letter behind them, outside Denmark, Finland and Sweden


@dataclass(frozen=True, slots=True)
class _Statistics:
    """The shares of a language's characters: alone, and among those behind another one."""

    alone: Mapping[str, float]
    behind: Mapping[str, Mapping[str, float]]


def has_statistics(code: str) -> bool:
    """Whether the letters of the language were counted."""
    return letters_of(code).is_file()


def log_likelihood(pairs: Sequence[Pair], code: str) -> float:
    """How likely a text is in a language with statistics, by its pairs of characters, see `pairs_of`."""
    statistics = _statistics(code)
    total = 0.0
    for pair in pairs:
        following = statistics.behind.get(pair.before.key(statistics), {})
        char = pair.char
        if not (char.is_letter or char.folded in statistics.alone):
            share = _PAIRS * following.get(_BLANK, 0.0) + 0.01 if pair.before.is_letter else _AFTER_BLANK
        else:
            key = char.key(statistics)
            share = _PAIRS * following.get(key, 0.0) + (1 - _PAIRS) * statistics.alone.get(key, 0.0)
            share = (share / char.size if key != char.folded else share) + char.least
        total += pair.count * (math.log(share) + pair.bonus)
    return total


@dataclass(frozen=True, slots=True)
class _Char:
    """A character as the statistics may know it: itself, in small, or by its class of so many others."""

    folded: str
    known: str
    size: int
    is_letter: bool
    least: float  # its share where it is not known

    def key(self, statistics: _Statistics) -> str:
        return self.folded if self.folded in statistics.alone else self.known


@dataclass(frozen=True, slots=True)
class Pair:
    """Two neighbours in a text, how often they are, and what of their likelihood is the same everywhere."""

    before: _Char
    char: _Char
    count: int
    bonus: float


def pairs_of(text: str) -> list[Pair]:
    """The characters of a text, each with the one before it; blanks stand around the text."""
    counted = Counter(pairwise(f" {text} "))
    chars = {char: _char(char) for char in {char for pair in counted for char in pair}}
    return [
        Pair(
            chars[before],
            chars[char],
            count,
            _letter(before, char) if chars[char].is_letter else _sign(before, char),
        )
        for (before, char), count in counted.items()
    ]


def _char(char: str) -> _Char:
    folded = char.lower()[:1]  # a Turkish capital I becomes two
    is_letter = unicodedata.category(char)[0] in "LM"  # Thai vowels are marks
    known, size = _class_of(folded) if is_letter else (_BLANK, 1)
    return _Char(folded, known, size, is_letter, _UNKNOWN_ASCII if char.isascii() else _UNKNOWN)


def _letter(before: str, char: str) -> float:
    """What it costs that a letter is a capital, or that it stands behind a closing mark."""
    cost = _AFTER_CLOSING if before in _CLOSING else 0.0
    if not char.isupper():
        return cost
    return cost + (_STRAY_CAPITAL if before.isalpha() and not before.isupper() else _CAPITAL)


def _sign(before: str, char: str) -> float:
    """How often a character that is not a letter stands among its like, and there."""
    if char in _SIGNS:
        return _SIGNS[char] + (_BEHIND_LETTER.get(char, 0.0) if before.isalpha() else 0.0)
    return _CONTROL if unicodedata.category(char) in {"Cc", "Cn", "Co", "Cs"} else _RARE_SIGN


@cache
def _statistics(code: str) -> _Statistics:
    counted = json.loads(letters_of(code).read_text(encoding="utf-8"))["freq"]
    alone = Counter[str]()
    behind = defaultdict[str, Counter[str]](Counter)
    written = _WRITTEN.get(code, {})
    for gram, count in counted.items():
        folded = gram.lower().translate(written)
        if len(folded) == 1:
            alone[folded] += count
        elif len(folded) == 2:
            behind[folded[0]][folded[1]] += count
    return _Statistics(_shares(alone), {before: _shares(row) for before, row in behind.items()})


def _shares(counts: Counter[str]) -> Mapping[str, float]:
    whole = counts.total()
    return {char: count / whole for char, count in counts.items()}


def _class_of(char: str) -> tuple[str, int]:
    """langdetect counts kana, Vietnamese vowels, and equally frequent Chinese characters together."""
    from langdetect.utils.ngram import NGram

    known = NGram.normalize(char)
    return known, _class_sizes().get(known, 1)


@cache
def _class_sizes() -> Mapping[str, int]:
    from langdetect.utils.ngram import NGram

    kana_and_others = {"\u3042": 83, "\u30a2": 86, "\u1ec3": 90, "\uac00": 11_172}
    return Counter(NGram.CJK_MAP.values()) | Counter(kana_and_others)
