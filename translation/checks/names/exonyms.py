"""What a name names, where languages have names of their own for it: countries, languages, cities."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.languages import cldr
from translation.languages.profile import cldr_name
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTHING: frozenset[str] = frozenset()


def named(name: str, language: str) -> frozenset[str]:
    """The keys of all that has the name in a language: "FR" for “Frankreich” in German."""
    return _names(language).get(_key(name), _NOTHING)


@lru_cache(maxsize=32)
def _names(language: str) -> Mapping[str, frozenset[str]]:
    """What each name of the language names."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    if locale := cldr.locale_of(cldr_name(language)):
        for key, name in cldr.named(locale):
            found[_key(name)].add(key)
    return {name: frozenset(keys) for name, keys in found.items()}


def _key(name: str) -> str:
    return plain(name).replace("’", "'")
