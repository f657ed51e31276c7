"""Which words of two languages stand for each other: by tables, and by their letters.

Two kinds of tables lie in `assets/words`: of the words of one pair of languages, made of parallel texts by
`tests.tools.word_table`; and of some frequent notions in several languages, written by hand.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from translation.languages.quote_table import table
from translation.resources import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

_T = TypeVar("_T")
_WORD = re.compile(r"[^\W\d_]+")
_DOUBLED = re.compile(r"([^\W\d_])\1")
_FIGURE = re.compile(r"\d+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ł": "l", "ø": "o", "đ": "d"})
_BEGINNINGS = (3, 4, 5)  # letters that the forms of a word may share: "jahr*" stands for "Jahre", too
_STEM = 5  # those by which a longer word is known in all its forms: "parler", "parlait"
_LEAST_COGNATE = 3  # letters of a word that says something by standing on both sides: "taxi", "Rom"
_LONGEST = 40  # letters of a word that are compared


def split_words(text: str) -> list[str]:
    """The words of a text as the tables have them: letters alone, in small letters ("l'homme": l, homme)."""
    return _WORD.findall(text.lower())


def counterparts(word: str, source: str, target: str) -> frozenset[str]:
    """The words of `target` that may stand for a word of `source`, both language codes such as "en".

    Those that end in "*" are beginnings of words. Empty where no table knows the word. Of a word whose form
    the table of the two languages lacks, the counterparts of its other forms are given.
    """
    small = word[:_LONGEST].lower()
    by_word, by_stem = _pair_table(source, target)
    stem = small[:_STEM] if len(small) > _STEM else ""
    found = (by_word.get(small) or by_stem.get(stem) or "").split()
    named = (form for number in notions(small, source) for form in _notions()[number].get(target, ()))
    return frozenset((*found, *named))


def notions(word: str, language: str) -> frozenset[int]:
    """The numbers of the frequent notions that a word may stand for: the same in all languages."""
    rows = _notions_of(language)
    return frozenset(number for key in _keys(_plain(word[:_LONGEST])) for number in rows.get(key, ()))


@dataclass(frozen=True, slots=True)
class Words:
    """A text as a place where counterparts of words are looked for."""

    language: str
    _letters: str
    _known_by: frozenset[str]

    @classmethod
    def of(cls, text: str, language: str) -> Words:
        """The words and figures of a text; takes time linear in its length."""
        small = table(language).words_without_name
        known_by = set(_FIGURE.findall(text))
        for word in set(split_words(text)):
            known_by.update(_found_by(word, small))
        return cls(language, _plain(text), frozenset(known_by))

    def hold(self, word: str, language: str) -> bool | None:
        """Whether a counterpart of a word of `language` is among them; None where nobody can say.

        A word with the same first letters is one, also as a part of another ("Lieferkettenproblem").
        """
        stem = _plain(word[:_LONGEST])[:_STEM]
        same = stem in self._known_by or (len(stem) == _STEM and stem in self._letters)
        if same and len(stem) >= _LEAST_COGNATE:
            return True
        known = counterparts(word, language, self.language)
        return any(_key(one) in self._known_by for one in known) if known else None


@dataclass(frozen=True, slots=True)
class Places:
    """The words of a text by their places, where counterparts of other words are looked for."""

    language: str
    _by_key: Mapping[str, Sequence[int]]

    @classmethod
    def of(cls, words: Sequence[str], language: str) -> Places:
        """Words in small letters without apostrophes, "" for one not to be found; takes linear time."""
        small = table(language).words_without_name
        by_key: defaultdict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            for key in set(_found_by(word, small) if word else ()):
                by_key[key].append(place)
        return cls(language, by_key)

    def holding(self, word: str, language: str) -> frozenset[int]:
        """The places of the words that may stand for a word of `language`, see `counterparts`, or begin
        with the same letters."""
        letters = _plain(word[:_LONGEST])
        same = (_key(letters),) if len(letters) >= _LEAST_COGNATE else ()
        keys = (*same, *map(_key, counterparts(word, language, self.language)))
        return frozenset(place for key in keys for place in self._by_key.get(key, ()))


def _found_by(word: str, small: AbstractSet[str]) -> Iterable[str]:
    """All that a word of a text is found by.

    A small word, "para", is not taken for a form of another, "par*".
    """
    letters = _plain(word[:_LONGEST])
    return (letters, _key(letters)) if word in small else _keys(letters)


def _key(form: str) -> str:
    """What a form of a table is found by: a short one as it is, a longer one by its beginning."""
    letters = _plain(form.removesuffix("*"))
    if len(letters) >= _STEM or form.endswith("*"):
        return letters[:_STEM] + "*"
    return letters


def _keys(letters: str) -> Iterator[str]:
    """All that a word may be found by, see `_key`."""
    yield letters
    for count in _BEGINNINGS:
        if count <= len(letters):
            yield letters[:count] + "*"


def _plain(text: str) -> str:
    """The letters without capitals, accents and doubling: "comment" and "comento" begin alike."""
    folded = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return _DOUBLED.sub(r"\1", "".join(sign for sign in folded if not unicodedata.combining(sign)))


@cache
def _pair_table(source: str, target: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The counterparts of every word, and of all words with the same beginning, with blanks between.

    As text they take a quarter of the memory of sets, and few are ever asked for.
    """
    by_word: dict[str, str] = {}
    by_stem: dict[str, str] = {}
    turned = ((word, other) for other, words in _lines(target, source) for word in words.split(" "))
    for word, others in chain(_lines(source, target), turned):
        for key, known in ((word, by_word), (word[:_STEM], by_stem)):
            known[key] = f"{known[key]} {others}" if key in known else others
    return by_word, by_stem


def _lines(source: str, target: str) -> Iterator[tuple[str, str]]:
    path = WORDS / f"{source}-{target}.tsv.gz"
    if not path.is_file():
        return
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        word, _, others = line.partition("\t")
        yield word, others


@cache
def _notions() -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """For each notion its words in each language."""
    head, *lines = (WORDS / "notions.tsv").read_text(encoding="utf-8").splitlines()
    codes = head.split("\t")
    return tuple(
        {code: tuple(forms.split()) for code, forms in zip(codes, line.split("\t"), strict=True)}
        for line in lines
    )


@cache
def _notions_of(language: str) -> Mapping[str, frozenset[int]]:
    """The numbers of the notions that each key of a language's words stands for."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, notion in enumerate(_notions()):
        for form in notion.get(language, ()):
            found[_key(form)].add(number)
    return _frozen(found)


def _frozen(sets: Mapping[str, Iterable[_T]]) -> Mapping[str, frozenset[_T]]:
    return {key: frozenset(values) for key, values in sets.items()}
