"""What a name names, where languages have names of their own for it: countries, nations, cities, bodies."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from translation.checks.names.inflection import bases, is_syllabic, stem
from translation.languages import cldr, exonyms
from translation.languages.name_table import table
from translation.languages.profile import cldr_name
from translation.text.spelling import plain, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_NOTHING: frozenset[str] = frozenset()
_WORD = re.compile(r"\w+")
# Endings of the names of countries before which their inhabitants' are formed: Syria, Syrian; Syrien, Syrer.
# So with Honduras, Honduran.
_OF_COUNTRIES = re.compile(r"(?<=\w{3})(?:ien|land|ia|ie|ya|[aeo]s|[aeiouy]|en|ия|ія|[аяоье]|ي?ا|ة|יה|ה)$")
_VOWEL = re.compile("[aeiouyаяоіеьהةا]$")  # before which some are: Nigéria, Nigérian
_FEWEST_LETTERS = 3  # of what is left of the name of a country
_FEWEST_SYLLABLES = 2  # where letters write syllables or more
_LONGEST_ENDING = 9
_COUNTRY = re.compile("[A-Z]{2}")
_UNIONS = frozenset({"EU", "EZ", "UN"})  # bodies with a key like a country's
# Countries that share a name, or of which one was or is a part of the other; bodies that are parts of one.
_KIN = tuple(
    frozenset(group.strip() for group in line.split(","))
    for line in """
        CD, CG
        KR, KP
        SD, SS
        CN, TW, HK, MO
        GN, GQ, GW, PG
        DM, DO
        WS, AS
        VG, VI
        GB, IM, GG, JE
        US, UM, PR, VI
        FR, MF, GF, PF
        NL, BE
        CY, TR, GR
        RO, MD
        RS, ME, XK, AL
        EU, EZ, European Commission, European Parliament, European Council
        Congress, Senate, House of Representatives
        UN, Security Council, UNESCO, UNICEF, UNHCR
        Red Cross, ICRC, Red Crescent
    """.strip().splitlines()
)


@lru_cache(maxsize=32768)  # the same words come again and again
def named(name: str, language: str) -> frozenset[str]:
    """The keys of all that has the name in a language, in any of its cases; empty where unknown.

    "FR" for “Frankreich”, “Französisch” and “Franzosen” in German: a country, its language, its people and
    what is theirs have one key.
    """
    return named_by_phrase(name, language)


def named_by_phrase(name: str, language: str) -> frozenset[str]:
    """The same of some words in a row, which hardly come again: it is not kept."""
    words = _words(name)
    if not words:
        return _NOTHING
    known = _names(language)
    found = (
        known.get(" ".join(words))
        or _by_stems(language).get(_stems(words, language))
        or _NOTHING.union(*(known.get(plain(base), _NOTHING) for base in bases(name, language)))
    )
    if len(words) > 1 or any(not key.islower() for key in found):
        return found
    return found | _nation(words[0], language)  # a language may be called like a nation, or almost so


def is_country(key: str) -> bool:
    """Whether a key is that of a country, its language or its people."""
    return bool(_COUNTRY.fullmatch(key))


def kind(keys: frozenset[str]) -> Literal["country", "body"] | None:
    """What all of the keys are of: countries and nations, or bodies; None where it is something else."""
    if keys and all(key in _UNIONS or key.startswith("bodies ") for key in keys):
        return "body"
    return "country" if keys and all(map(is_country, keys)) else None


def are_kin(keys: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two names may mean the same: they share a key, or some of theirs share a name."""
    if not keys.isdisjoint(others):
        return True
    ours, theirs = (set(map(_short, some)) for some in (keys, others))
    return any(not group.isdisjoint(ours) and not group.isdisjoint(theirs) for group in _KIN)


def _short(key: str) -> str:
    """A key without the kind, and with the first of its English names only."""
    return key.removeprefix("bodies ").partition("|")[0]


def are_different(name: str, other: str, language: str, other_language: str) -> bool:
    """Whether both names are known, and those of two countries, or of two bodies: Niger, Nigeria."""
    keys, others = named(name, language), named(other, other_language)
    return kind(keys) is not None and kind(keys) == kind(others) and not are_kin(keys, others)


def names_of(keys: Iterable[str], language: str) -> Iterator[str]:
    """What the language calls all that has one of the keys, as its tables write it."""
    known = _by_key(language)
    for key in keys:
        yield from known.get(key, ())


@cache
def _by_key(language: str) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key, name in _listed(language):
        found[key].append(name)
    return {key: tuple(names) for key, names in found.items()}


def may_begin(word: str, language: str) -> bool:
    """Whether a name of several words in a table may begin with the word, in any of its cases."""
    return any(stem(part, language) in _beginnings(language) for part in _words(word)[:1])


@cache
def _beginnings(language: str) -> frozenset[str]:
    return frozenset(stems[0] for stems in _by_stems(language) if len(stems) > 1)


def _words(name: str) -> list[str]:
    return _WORD.findall(plain(name))


def _stems(words: list[str], language: str) -> tuple[str, ...]:
    return tuple(stem(word, language) for word in words)


@cache
def _names(language: str) -> Mapping[str, frozenset[str]]:
    """What each name of the language names, by its words in plain small letters."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    listed = list(_listed(language))
    for (key, _), name in zip(listed, plain_words(name for _, name in listed), strict=True):
        found[" ".join(_WORD.findall(name))].add(key)
    found.pop("", None)
    return {name: frozenset(keys) for name, keys in found.items()}


def _listed(language: str) -> Iterator[tuple[str, str]]:
    """The names that CLDR and our own tables have: a key, and a name in the language."""
    if locale := cldr.locale_of(cldr_name(language)):
        for key, name in cldr.named(locale):
            yield exonyms.NATIONS.get(key, key), name
    yield from exonyms.listed(language)


@cache
def _by_stems(language: str) -> Mapping[tuple[str, ...], frozenset[str]]:
    """The same by the stems of their words."""
    found: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, keys in _names(language).items():
        found[_stems(name.split(), language)] |= keys
    return {stems: frozenset(keys) for stems, keys in found.items()}


def _nation(word: str, language: str) -> frozenset[str]:
    """The country whose inhabitants, or what is theirs, have the name."""
    stems, endings = _nations(language), _demonyms(language)
    for form in (word, *bases(word, language)):
        fewest = _FEWEST_SYLLABLES if is_syllabic(form) else _FEWEST_LETTERS
        for length in range(len(form) - 1, max(fewest, len(form) - _LONGEST_ENDING) - 1, -1):
            if form[length:] in endings and (found := stems.get(form[:length])):
                return found
    return _NOTHING


@cache
def _demonyms(language: str) -> frozenset[str]:
    return frozenset(_words(table(language).demonyms))


@cache
def _languages(language: str) -> frozenset[str]:
    """What languages are called that are called like a nation, in plain small letters."""
    locale = cldr.locale_of(cldr_name(language))
    names = locale.languages if locale else {}
    return frozenset(plain(names[code]) for code in exonyms.NATIONS if code in names)


@cache
def _nations(language: str) -> Mapping[str, frozenset[str]]:
    """What names of countries and languages begin with, before an ending that makes a nation of them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    endings = sorted(_demonyms(language), key=len, reverse=True)
    languages = _languages(language)
    for name, keys in _names(language).items():
        countries = {key for key in keys if is_country(key)}
        if not countries or " " in name:
            continue
        found[name] |= countries
        found[_OF_COUNTRIES.sub("", name)] |= countries
        found[_VOWEL.sub("", name)] |= countries
        for ending in endings if name in languages else ():
            if name.endswith(ending) and len(name) - len(ending) >= _FEWEST_LETTERS:
                found[name.removesuffix(ending)] |= countries
    return {name: frozenset(keys) for name, keys in found.items()}
