"""Where a name in Latin script stands in a text of a script that has no capitals, and so shows no names."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, zip_longest
from typing import TYPE_CHECKING, Literal

from translation.checks.names import han
from translation.checks.names.exonyms import named, names_of
from translation.checks.names.likeness import likeness
from translation.checks.names.romanisation import parts, turns
from translation.checks.names.sound_distance import spotted
from translation.checks.names.sounds import LONGEST, sounds
from translation.model import Span
from translation.text.scripts import LATIN, script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from translation.checks.names.sounds import Sounds

Way = Literal["letters", "sounds", "transcribed"]  # how a stretch of text is read, and a name compared

_LONGEST_NAME = 60
_LONGEST_TEXT = 2000  # code points of a text that are looked through: a sentence has fewer
_FEWEST_LETTERS = 2  # of a name that the tables have: one character alone is a part of other words
_FEWEST_HEARD = 4  # Latin letters of a name that is looked for by its sounds
_MORE_WORDS = 2  # that a name may have in Arabic or Hebrew: "Abdelmadjid" is two there
_WORD = re.compile(r"[^\W\d_]+(?:['’׳״\"][^\W\d_]+)*['’׳]?")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc・=＝]+")
_DOTS = frozenset("・=＝")
_HAN = re.compile("[\u4e00-\u9fff\u3005]+")
_SPACED = frozenset({"ar", "he", "fa", "ur"})
_CHINESE = frozenset({"zh", "zt"})
_EXACT = 0.02
_HEARD = 0.3
_HEARD_A_LETTER = 0.01
_TRANSCRIBED = 0.2
_TRANSCRIBED_A_LETTER = 0.03


def find(name: str, text: str, language: str, text_language: str) -> Span | None:
    """Where a text names what `name`, of `language` and in Latin script, names; None where it does not.

    For Arabic, Hebrew, Chinese, Japanese and Korean, whose sentences do not show by their letters what is a
    name. Only the first 2,000 code points are looked through.
    """
    text = text[:_LONGEST_TEXT]
    if len(name) > _LONGEST_NAME:
        return None
    if found := _verbatim(name, text) or _known(name, text, language, text_language):
        return found
    if text_language in _SPACED:
        return _among_words(name, text, language, text_language)
    return _heard(name, text, text_language)


def _verbatim(name: str, text: str) -> Span | None:
    """Where the name itself stands, and is not a part of another Latin word: “GDP增速”."""
    start = text.find(name) if name else -1
    if start < 0:
        return None
    span = Span(start, start + len(name))
    around = text[max(0, start - 1) : start] + text[span.end : span.end + 1]
    return None if any(sign.isalpha() and script_of(sign) == LATIN for sign in around) else span


def _known(name: str, text: str, language: str, text_language: str) -> Span | None:
    """Where a name of the tables stands for the same."""
    for written in names_of(sorted(named(name, language)), text_language):
        if len(written) >= _FEWEST_LETTERS and (start := text.find(written)) >= 0:
            return Span(start, start + len(written))
    return None


def _among_words(name: str, text: str, language: str, text_language: str) -> Span | None:
    """Where words of the text, as many as the name has or a few more, are like it."""
    words = list(_WORD.finditer(text))
    most = len(parts(name)) + _MORE_WORDS
    for count in range(1, most + 1):
        for first, last in zip(words, words[count - 1 :], strict=False):
            span = Span(first.start(), last.end())
            if likeness(span.of(text), name, text_language, language):
                return span
    return None


def _heard(name: str, text: str, text_language: str) -> Span | None:
    """Where characters of the text can be read as the name, or as it with its family name in front."""
    if sum(map(str.isalpha, name)) < _FEWEST_HEARD:
        return None
    written = [_Written(turned) for turned in turns(parts(name))]
    for heard in _readings(text, text_language):
        for one in written:
            other, most = one.compared(heard.way)
            for start in heard.starts:
                end = spotted(heard.sounds, other, start, heard.places, most)
                if end is not None:
                    return Span(heard.places[start], heard.places[end])
    return None


@dataclass(frozen=True, slots=True)
class _Written:
    """A name in Latin letters."""

    name: str

    def compared(self, way: Way) -> tuple[Sounds, float]:
        """What a text that is read in a way is compared with, and what the name may cost."""
        if way == "letters":
            return han.spelt(self.name), _EXACT
        least, each = (
            (_TRANSCRIBED, _TRANSCRIBED_A_LETTER) if way == "transcribed" else (_HEARD, _HEARD_A_LETTER)
        )
        return sounds(self.name, LATIN), least + each * len(self.name)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A stretch of a text as it can be read.

    `places`: the offset in the text of each place of its sounds where a name may begin or end; `starts`: the
    places where one may begin.
    """

    way: Way
    sounds: Sounds
    places: Mapping[int, int]
    starts: tuple[int, ...]


@lru_cache(maxsize=64)
def _readings(text: str, language: str) -> tuple[_Heard, ...]:
    """All that can be read of a text, stretch by stretch."""
    return tuple(
        chain(
            _hangul(text),
            _katakana(text),
            _chinese(text, "letters", han.chinese),
            _chinese(text, "transcribed", han.transcribed) if language in _CHINESE else (),
            _japanese(text),
        )
    )


def _hangul(text: str) -> Iterator[_Heard]:
    """Each Korean word with the one behind it: names begin with a word, particles end it."""
    words = list(_HANGUL.finditer(text))
    for word, following in zip_longest(words, words[1:]):
        offsets = list(range(*word.span())) + (list(range(*following.span())) if following else [])
        offsets = offsets[:LONGEST]
        syllables = "".join(text[offset] for offset in offsets)
        places: dict[int, int] = {}
        place = 0
        for offset, syllable in zip(offsets, syllables, strict=True):
            places.setdefault(place, offset)
            place += len(unicodedata.normalize("NFD", syllable))
            places[place] = offset + 1
        yield _Heard("sounds", sounds(syllables, "HANGUL", "ko"), places, (0,))


def _katakana(text: str) -> Iterator[_Heard]:
    """Each run of katakana; names begin where it does, or behind a dot."""
    for run in _KATAKANA.finditer(text):
        written = run[0][:LONGEST]
        places = {place: run.start() + place for place in range(len(written) + 1)}
        starts = (0, *(place + 1 for place, sign in enumerate(written) if sign in _DOTS))
        yield _Heard("sounds", sounds(written, "KANA"), places, starts)


def _chinese(text: str, way: Way, read: Callable[[str], Sounds]) -> Iterator[_Heard]:
    """Each run of Chinese characters in pinyin; a name may begin with any."""
    for run in _HAN.finditer(text):
        syllables = han.pinyin(run[0])
        if len(syllables) != len(run[0]):
            continue
        blank = 1 if way == "transcribed" else 0
        starts = tuple(accumulate((len(syllable) + blank for syllable in syllables[:-1]), initial=0))
        places = {place: run.start() + number for number, place in enumerate(starts)}
        places[starts[-1] + len(syllables[-1])] = run.end()
        yield _Heard(way, read(run[0]), places, starts)


def _japanese(text: str) -> Iterator[_Heard]:
    """Each run of Chinese characters as Japanese names read them; a name may begin with any."""
    for run in _HAN.finditer(text):
        places = {place: run.start() + place for place in range(len(run[0]) + 1)}
        yield _Heard("letters", han.japanese(run[0]), places, tuple(range(len(run[0]))))
