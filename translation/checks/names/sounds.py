"""How a name can be read aloud: its letters as a graph of sounds, whatever script they are of."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from translation.checks.names import graphemes
from translation.languages import name_table
from translation.text.scripts import LATIN
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST = 60  # letters of a name that is read
_LONGEST_GRAPHEME = 8
_DOUBLED = 0.2  # two of a consonant for one are another name where letters are compared: Hoffman, Hoffmann
_UNKNOWN = 1.0  # what a letter costs that the table lacks
_SILENT = "-"
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")

Readings = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A sound, or none (""), that leads from one place of a name to another, and what this reading costs."""

    sound: str
    cost: float
    to: int


@dataclass(frozen=True, slots=True)
class Sounds:
    """All readings of a name: from each place the steps that lead on; place 0 begins it, `end` ends it."""

    steps: tuple[tuple[Step, ...], ...]
    end: int


def table(text: str) -> Mapping[str, Readings]:
    """The readings of letters by lines like "ch tS S k.2": see `graphemes`."""
    lines = (line.split() for line in text.splitlines() if line.strip())
    return {letters: tuple(map(_reading, readings)) for letters, *readings in lines}


def _reading(written: str) -> tuple[str, float]:
    sounds, _, tenths = written.partition(".")
    return sounds.replace(_SILENT, ""), float(f".{tenths}") if tenths else 0.0


@cache
def _tables() -> Mapping[str, Mapping[str, Readings]]:
    """The readings by script, named as in `translation.text.scripts`."""
    hangul = graphemes.HANGUL_INITIALS + graphemes.HANGUL_VOWELS + graphemes.HANGUL_FINALS
    return {
        LATIN: table(graphemes.LATIN),
        "CYRILLIC": table(graphemes.CYRILLIC),
        "GREEK": table(graphemes.GREEK),
        "ARABIC": table(graphemes.ARABIC),
        "HEBREW": table(graphemes.HEBREW),
        "KANA": table(graphemes.KANA),
        "HANGUL": table(unicodedata.normalize("NFD", hangul)),
    }


@lru_cache(maxsize=4096)
def sounds(word: str, script: str, language: str = "") -> Sounds:
    """The readings of a word that is written in one script, by its name.

    `language`: the one that has readings of its own. Only the first 60 letters are read.
    """
    return graph(letters(word, script), _readings(script, language))


@lru_cache(maxsize=4096)
def romanised(word: str, language: str) -> Sounds:
    """The readings of a word in Latin script as the language writes names from other scripts."""
    return graph(letters(word, LATIN), _romanisation(language), doubled=_DOUBLED)


@cache
def _romanisation(language: str) -> Mapping[str, Readings]:
    found = dict(table(graphemes.ROMANISED))
    for written, readings in table(name_table.table(language).romanisation).items():
        known = found.get(written, ())
        found[written] = readings + tuple(reading for reading in known if reading not in readings)
    return found


def main_reading(word: str, script: str) -> str:
    """The likeliest sounds of a word: those of its longest graphemes."""
    written, readings = letters(word, script), _tables()[script]
    place, found = 0, []
    while place < len(written):
        length, best = max(_matches(written, place, readings), key=_length)
        found.append(best[0][0])
        place += length
    return "".join(found)


def _length(match: tuple[int, Readings]) -> int:
    return match[0]


@cache
def _readings(script: str, language: str) -> Mapping[str, Readings]:
    own = name_table.table(language).sounds
    return {**_tables()[script], **table(unicodedata.normalize("NFD", own))}


def is_read(script: str) -> bool:
    """Whether there is a table for the script."""
    return script in _tables()


def letters(word: str, script: str) -> str:
    """The word in the form in which the table of its script has its letters."""
    small = word.lower()[:LONGEST]
    if script == "HANGUL":
        small = unicodedata.normalize("NFD", small)
    elif script == LATIN:
        small = unicodedata.normalize("NFC", small)
    elif script == "KANA":
        small = hiragana(unicodedata.normalize("NFKC", small))
    elif script == "GREEK":
        small = re.sub("[\u0300-\u0307\u0309-\u036f]", "", unicodedata.normalize("NFD", small))
        small = unicodedata.normalize("NFC", small)
    elif script in {"ARABIC", "HEBREW"}:
        small = small.replace("׳", "'")
        small = "".join(sign for sign in small if unicodedata.category(sign) != "Mn")
    return small


def hiragana(text: str) -> str:
    """Katakana as the hiragana of the same sound; all else stays."""
    return "".join(chr(ord(sign) - 0x60) if "ァ" <= sign <= "ヴ" else sign for sign in text)


def graph(text: str, readings: Mapping[str, Readings], doubled: float = 0.0) -> Sounds:
    """The readings of a text by a table; letters that it lacks are read without their marks, if at all.

    `doubled`: what it costs to read two of a consonant as one.
    """
    steps: defaultdict[int, list[Step]] = defaultdict(list)
    free = len(text) + 1  # places within a grapheme are numbered behind those between letters
    for start, letter in enumerate(text):
        if start and letter == text[start - 1] and letter in _CONSONANTS:
            steps[start].append(Step("", doubled, start + 1))
        for length, found in _matches(text, start, readings):
            for read, cost in found:
                free = _add(steps, start, start + length, read, cost, free)
    return Sounds(tuple(tuple(steps[place]) for place in range(free)), len(text))


def _matches(text: str, start: int, readings: Mapping[str, Readings]) -> Iterable[tuple[int, Readings]]:
    """The graphemes that begin at a place: how many letters they have, and their readings."""
    matched = False
    for length in range(1, min(_LONGEST_GRAPHEME, len(text) - start) + 1):
        written = text[start : start + length]
        if start + length == len(text) and (found := readings.get(written + "$")):
            matched = True
            yield length, found
        if (start == 0 and (found := readings.get("^" + written))) or (found := readings.get(written)):
            matched = True
            yield length, found
    if not matched:
        letter = text[start]
        yield 1, readings.get(plain(letter), (("", _UNKNOWN if letter.isalpha() else 0.0),))


def _add(steps: defaultdict[int, list[Step]], start: int, end: int, read: str, cost: float, free: int) -> int:
    """Put the steps of a reading between two places; the number of the next free place."""
    place = start
    for sound in read[:-1]:
        steps[place].append(Step(sound, cost, free))
        place, cost, free = free, 0.0, free + 1
    steps[place].append(Step(read[-1:], cost, end))
    return free
