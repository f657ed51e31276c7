"""A name alone on a line: a land, a city or a body that the target language calls otherwise: “Ireland”.

Without a sentence around it a model takes one for another ("Belgique"). CLDR and our own tables know them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translation.languages import exonyms
from translation.languages.cldr import locale_of
from translation.languages.profile import cldr_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAME = re.compile(r"(?![a-z\d])\w[\w'’.-]{0,30}(?: [\w'’&.-]{1,30}){0,5}[:!?]?")
_ENDS = ".:!?"
_LAND = re.compile(r"[A-Z]{2}|\d{3}")  # a country, a part of the world


def lone_name(text: str, source: str, target: str) -> str | None:
    """What the target language calls what the text names, with its capitals; None where that is not known."""
    if not _NAME.fullmatch(text):
        return None
    names, own = _names(source, target), text.rstrip(_ENDS)
    name = names.get(own.casefold() if text.isupper() else own)
    if name is None:
        return None
    return (name.upper() if text.isupper() else name[0].upper() + name[1:]) + text[len(own) :]


@cache
def _names(source: str, target: str) -> Mapping[str, str]:
    """The main name of each thing in the one language, and in the other; small letters stand for capitals."""
    others: dict[str, str] = {}
    for key, name in _listed(target):
        others.setdefault(key, name)
    found: dict[str, set[str]] = {}
    seen: set[str] = set()
    for key, name in _listed(source):
        if key in others and key not in seen:
            found.setdefault(name, set()).add(others[key])
            found.setdefault(name.casefold(), set()).add(others[key])
        seen.add(key)
    return {name: next(iter(several)) for name, several in found.items() if len(several) == 1}


def _listed(language: str) -> Iterator[tuple[str, str]]:
    if locale := locale_of(cldr_name(language)):
        yield from ((key, name) for key, name in locale.territories.items() if _LAND.fullmatch(key))
    yield from exonyms.listed(language)
