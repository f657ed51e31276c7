"""The words of a sentence that name somebody or something, as far as their letters show it.

A capital shows a name within a sentence, if its word is no common one of the language. At the start of a
sentence, in a heading and in German every noun has one: there only a word that the language does not know
can be a name. What stands in small letters elsewhere in the article is a common word, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.names.commonness import is_common, is_rare, is_usual_name
from translation.checks.names.exonyms import named, names_of
from translation.languages import cldr, name_table, quote_table
from translation.languages.given_names import FEMININE, MASCULINE
from translation.languages.profile import profile
from translation.text.common_words import common_words, has_list
from translation.text.first_names import first_names
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Runs of letters, as the parts of "Jean-Paul", "O'Neill" and "l'OTAN" are compared one by one; and letters
# with full stops between them, "U.S.", which are one word. ASCII letters first: it is faster so.
WORD = re.compile(
    r"(?:[A-ZÀ-Þ]\.[-‑]?){2,8}(?![^\W\d_]{2})"
    r"|(?:[A-Za-z]+|[^\W\d_])[^\W\d_]*(?:[\u0300-\u036f]+[^\W\d_]*)*"
)
_STOPS = str.maketrans("", "", ".-‑")
_LETTERS = re.compile(r"(?:[A-Za-z]+|[^\W\d_])[^\W\d_]*")
# A given name, and the family name behind it: "George W. Bush", "Jean-Claude Juncker". What must not stand
# before it is asked behind the first letter: it begins with a set of letters, to which a search goes at once.
_PERSON = re.compile(
    r"([A-ZÀ-Þ](?<![\w-].)[^\W\d_]+)"
    r"(?=([ \u00a0\u202f-])(?:[A-ZÀ-Þ]\.[ \u00a0\u202f]?)?([A-ZÀ-Þ][^\W\d_]+)(?![\w-]| [A-ZÀ-Þ]))"
)
_ROMAN = re.compile(r"[IVX]+(?:e|er|eme|ème|th|st|nd|rd)?")
_UNITS = frozenset(
    "AM PM TV CD DVD Mio Mrd Tsd Mill Mia Euro Euros Celsius Fahrenheit PhD".split()
)  # of figures, degrees
# What stands behind names of persons and firms, and is left out or written in another way.
_FORMS = frozenset("Jr Jnr Sr Snr Ltd LLC PLC Inc GmbH AG KG Kft SpA SARL SAS BV NV Oyj ASA".split())
_LONGEST = 40  # letters of a word that can be a name
_SHORTEST = 3  # and of two only if it is known: EU
# Small words within names: “Ursula von der Leyen”, “bin Salman”.
PARTICLES = frozenset(
    "af al ap av bin da dal dalla das de degli dei del della den der des di do dos du el ibn la las le les lo"
    " los ter van von".split()
)
_JOINED = re.compile("[ \u00a0\u202f-]")
_JOINING = re.compile(r"[ \u00a0\u202f]?[-‐‑–·.'’ \u00a0\u202f]?[ \u00a0\u202f]?")
# What stands before the first word of a sentence: nothing, or an end of one with blanks and marks behind it.
_BEFORE_START = re.compile(r"(?:^|[.!?…:;•|\n]|[–—-] )[\s\"'“”„«»‹›‘’‚()\[\]*_¿¡–—-]*$")
_REACH = 12  # code points before a word that are looked at for that
_LONG = 5  # letters of a long word: small ones stay small in a heading
_LEAST_COMMON = 2  # long common words with capitals, besides the first word, that make a heading
_LEAST_LONG = 5  # where nobody knows the common ones, long words with capitals


class Word(NamedTuple):
    """A word of a sentence, at [start, end) of its text; `plain`: in small letters without their marks.

    `capital`: it begins with one, and can be part of a name. `common`: the language has it in small letters,
    too. `initial`: a sentence begins with it, so that its capital shows nothing; so it is with all words of a
    heading. `is_name`: it names something by all that is known of it.
    """

    start: int
    end: int
    text: str
    plain: str
    capital: bool
    common: bool
    initial: bool
    is_name: bool

    @property
    def is_acronym(self) -> bool:
        """Whether it is written in capitals, but for the ending of a plural: NATO, SMEs."""
        return self.capital and self.text.removesuffix("s").isupper()


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence of one language: its words, and the places of those with a capital."""

    text: str
    language: str
    words: tuple[Word, ...]
    capitals: tuple[int, ...]
    places: dict[str, list[int]]  # of each word, by its plain letters
    shows: bool  # whether a capital tells a name from a noun: there is a list of common words


def plain_words(text: str) -> list[str]:
    """All words of a text in plain letters."""
    return list(map(_plain, WORD.findall(text)))


@lru_cache(maxsize=32768)  # the same words come again and again
def _plain(word: str) -> str:
    """The letters of a word in small form without their marks; those of "U.S." without the full stops."""
    if "." in word:
        word = word.translate(_STOPS)
    return word.lower() if word.isascii() else plain(word)


@dataclass(frozen=True, slots=True)
class Known:
    """What an article shows of its words: those in small letters, and those that name its persons."""

    small: frozenset[str]
    persons: frozenset[str]


def known_words(text: str, language: str) -> Known:
    """What a text shows of its words. A given name shows a person, and the word behind it is a name, too."""
    small = frozenset(filter(str.islower, _LETTERS.findall(text)))
    persons = {
        plain(name)
        for given, joint, family in _PERSON.findall(text)
        if (_is_given(given, language) or _is_usual_given(given, family, language))
        and not _is_body(family, language)
        and (joint != "-" or _is_given(family, language))  # “Arlington-Friedhof” names no person
        for name in (given, family)
    }
    return Known(small, frozenset(persons))


@lru_cache(maxsize=8192)
def _is_body(word: str, language: str) -> bool:
    """Whether a word is for a body, a place or an office: "Angus Company" names no person."""
    table = quote_table.table(language)
    lower = word.lower()
    return (
        lower in table.voices
        or lower in table.role_words
        or lower in name_table.table(language).places.split()
    )


@lru_cache(maxsize=8192)
def _is_given(word: str, language: str) -> bool:
    """Whether a word is a given name, and in the language nothing else: no common word, no place."""
    name = plain(word)
    return name in first_names() and name not in common_words(language) and not named(word, language)


@lru_cache(maxsize=8192)
def _is_usual_given(word: str, family: str, language: str) -> bool:
    """Whether a usual given name stands before a rare word: the lists of common words have « anna », too."""
    lower = word.lower()
    return (lower in MASCULINE or lower in FEMININE) and not (
        named(word, language) or is_common(family, language) or named(family, language)
    )


def side(text: str, language: str, article: Known) -> Side:
    """The words of a sentence of an article."""
    raw = [(*match.span(), match[0]) for match in WORD.finditer(text)]
    if "β" in text:
        raw = [(start, end, _with_sharp_s(word)) for start, end, word in raw]
    is_heading = _is_heading([word for _, _, word in raw], language)
    words, capitals = [], []
    places: dict[str, list[int]] = {}
    shows = has_list(language)
    has_capital_nouns = profile(language).capital_nouns
    before = ""
    for index, (start, end, word) in enumerate(raw):
        letters = _plain(word)
        places.setdefault(letters, []).append(index)
        if word[0].islower() or not _may_be_name(text, start, end, word, language):
            words.append(Word(start, end, word, letters, False, True, False, False))
        else:
            capitals.append(index)
            initial = is_heading or _is_initial(text, start, before, language)
            common = word.lower() in article.small or (
                is_common(word, language)
                and (initial or has_capital_nouns or not is_usual_name(word, language))
            )
            is_name = letters in article.persons or (not common and (shows or _is_listed(word, language)))
            words.append(Word(start, end, word, letters, True, common and not is_name, initial, is_name))
        before = word
    if has_capital_nouns:
        words = [
            word
            if not word.is_name or word.plain in article.persons or _is_shown(words, index, text, language)
            else word._replace(is_name=False)
            for index, word in enumerate(words)
        ]
    return Side(text, language, tuple(words), tuple(capitals), places, shows)


def _with_sharp_s(word: str) -> str:
    """A Latin word with "ß" where a Greek beta, which looks like it, was typed: “Maβnahme”."""
    return word.replace("β", "ß") if "β" in word and word[0].isascii() else word


def _is_shown(words: Sequence[Word], index: int, text: str, language: str) -> bool:
    """Whether more than its capital shows that a word is a name: in German all nouns have one.

    So does a word with a capital beside it, "Universität Debrecen", "Jude Célestin"; or its letters, where no
    article stands before it as before a noun: "im Whirlpool".
    """
    word = words[index]
    if index + 1 < len(words) and words[index + 1].is_name and _are_joined(text, word, words[index + 1]):
        return True
    before = words[index - 1] if index else None
    if before and before.capital and _are_joined(text, before, word):
        return True
    return _is_listed(word.text, language) or (
        is_rare(word.text, language)
        and not (before and before.text in name_table.table(language).determiners.split())
    )


def _are_joined(text: str, one: Word, other: Word) -> bool:
    return bool(_JOINED.fullmatch(text, one.end, other.start))


def mentions(sentence: Side) -> Iterator[tuple[int, ...]]:
    """What may be names in a sentence: the places of words with a capital that stand side by side.

    A common word with which a sentence begins is not among them.
    """
    run: list[int] = []
    for index in sentence.capitals:
        if sentence.words[index].common and sentence.words[index].initial:
            continue
        if run and not _joins(sentence, run[-1], index):
            yield tuple(run)
            run = []
        run.append(index)
    if run:
        yield tuple(run)


def _joins(sentence: Side, one: int, other: int) -> bool:
    """Whether two words with capitals are parts of one name: only particles stand between them."""
    words = sentence.words
    if other - one > 3:
        return False
    for left in range(one, other):
        between = _JOINING.fullmatch(sentence.text, words[left].end, words[left + 1].start)
        if not between or ("." in between[0] and words[other].initial):
            return False
    return all(words[index].text in PARTICLES for index in range(one + 1, other))


def _may_be_name(text: str, start: int, end: int, word: str, language: str) -> bool:
    """Whether a word is long enough, no title, and not a part of something with digits: "MiG-29", "3D"."""
    if len(word) > _LONGEST or not _can_name(word, language):
        return False
    before, behind = text[max(0, start - 1) : start], text[end : end + 2]
    if before.isdigit() or behind[:1].isdigit():
        return False
    if behind[:1] in ("-", "‑") and not behind[1:].isalpha():
        return behind[1:].isspace() and not word[1:].islower()  # "Sonn- und Feiertage", "EU- und US-Recht"
    return True


@lru_cache(maxsize=16384)
def _can_name(word: str, language: str) -> bool:
    """Whether a word can be a part of a name: no title, no figure's unit or numeral, no function word."""
    known = profile(language)
    table = quote_table.table(language)
    if word in known.titles or word.lower() in table.titles or _is_code(word):
        return False
    is_known = word.isupper() and bool(named(word, language))  # the US, not “us”
    letters = word.removesuffix("s")  # of two IDs
    if (len(letters if letters.isupper() else word) < _SHORTEST or "." in word) and not is_known:
        return False
    lower = word.lower()
    return is_known or not (lower in known.function_words or lower in table.function_words)


def _is_initial(text: str, start: int, before: str, language: str) -> bool:
    """Whether a sentence may begin at `start`, and no abbreviation stands before it."""
    if start > 1 and text[start - 1] == " " and text[start - 2].isalnum():
        return False  # nearly all
    if not _BEFORE_START.search(text, max(0, start - _REACH), start):
        return False
    if text[max(0, start - 2) : start].strip(" \u00a0\u202f") != ".":
        return True
    return not (len(before) == 1 or profile(language).abbreviations.get(before) in ("title", "inner"))


def _is_heading(words: Sequence[str], language: str) -> bool:
    """Whether the words have capitals because they are a heading: all long ones do, common ones, too."""
    if any(len(word) >= _LONG and word[0].islower() for word in words):
        return False
    long_words = [word for word in words[1:] if len(word) >= _LONG]
    if not has_list(language):
        return len(long_words) >= _LEAST_LONG
    return sum(is_common(word, language) for word in long_words) >= _LEAST_COMMON


@lru_cache(maxsize=8192)
def _is_listed(word: str, language: str) -> bool:
    """Whether the tables of names have the word, or it in the genitive: not only one with the same stem."""
    forms = {_plain(word), _plain(word).removesuffix("s")}
    return any(plain(name) in forms for name in names_of(named(word, language), language))


def _is_code(word: str) -> bool:
    """Whether a word names nothing by itself: a Roman numeral, a currency, half a day, the form of a firm."""
    return bool(_ROMAN.fullmatch(word)) or word.upper() in _currencies() or word in _UNITS or word in _FORMS


@cache
def _currencies() -> frozenset[str]:
    """The codes of all currencies in ISO 4217, as CLDR lists them."""
    locale = cldr.locale_of("en")
    return frozenset(locale.currencies) if locale else frozenset()
