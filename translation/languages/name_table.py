"""What the check of names must be told about a language: `languages/xx/names.py` does, by its `TABLE`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import cast

from translation.languages.profile import profile


@dataclass(frozen=True, slots=True)
class NameTable:
    """The names of one language. Words are parted by blanks; "-" is no ending."""

    # The ending of a name by itself, a colon, and what stands for it in other cases: "а: ы у е ой".
    endings: str = ""
    # The same of adjectives, which count in names of several words that are known: "Europäischen Union".
    adjectives: str = ""
    # Short words that are written together with a name behind them: Arabic "and", "in".
    prefixes: str = ""
    # What makes an inhabitant or an adjective of the name of a country without its own ending: "ese", "isch".
    demonyms: str = ""
    # Words behind the name of a person that make a place or a body of it, in small letters: "street".
    places: str = ""
    # The endings of plurals and other forms of common nouns, as in `endings`; of the word without its marks.
    forms: str = """
        -: s es
        y: ies
    """
    # Endings of common nouns that no list has all of: "ung", "keit"; without their marks.
    noun_endings: str = ""
    # Words that mostly stand in names, and by themselves name nothing: "united"; without their marks.
    parts: str = ""
    # What stands between the parts of a noun that is made of two: "-", "s"; empty where none is.
    joints: str = ""
    # Nouns that are the ends of names as well, and so make no common noun of two words: "berg".
    name_endings: str = ""
    # Words of which one stands before a common noun and seldom before a name; where nouns have capitals.
    determiners: str = ""
    # How syllables of a name are read in a way of their own, as lines of `checks/names/graphemes.py`.
    sounds: str = ""
    # How it writes the sounds of names from other scripts, beside how most do: "tsch tS".
    romanisation: str = ""


NONE = NameTable()
_FOLDERS = frozenset(path.parent.name for path in Path(__file__).parent.glob("*/names.py"))


@lru_cache(maxsize=256)
def table(language: str) -> NameTable:
    """The table of a language code, or of the language nearest to it; an empty one where there is none.

    Region and script are ignored. Any string will do.
    """
    for code in (known := profile(language)).code, *known.near:
        if code in _FOLDERS:
            return cast("NameTable", import_module(f"translation.languages.{code}.names").TABLE)
    return NONE
