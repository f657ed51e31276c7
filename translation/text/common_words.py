"""The words that a language writes in small letters: with a capital they do not show a name by themselves.

They are without their marks, as capitals often are: « Etat » is « état ».
"""

from __future__ import annotations

import gzip
from functools import lru_cache

from translation.languages import quote_table
from translation.languages.profile import folder, has_profile, profile
from translation.text.spelling import plain_words

FILE = "common.txt.gz"  # in the folder of a language: a word a line


@lru_cache(maxsize=16)
def common_words(language: str) -> frozenset[str]:
    """The common words of a language in plain letters: those of its tables, and its list where it has one.

    Any language code will do; without a folder there are none.
    """
    words = profile(language).frequent_words | profile(language).openers
    table = quote_table.table(language)
    words |= table.function_words | table.small_words | table.role_words | table.voices | table.relations
    words |= table.time_words | frozenset(table.titles)
    words |= _listed(profile(language).code)
    return words.union(plain_words(word for word in words if not word.isascii()))


@lru_cache(maxsize=256)
def has_list(language: str) -> bool:
    """Whether a language has a list, so that a word that is not among its common ones is a rare one."""
    code = profile(language).code
    return has_profile(code) and (folder(code) / FILE).is_file()


def _listed(code: str) -> frozenset[str]:
    if not has_list(code):
        return frozenset()
    return frozenset(gzip.decompress((folder(code) / FILE).read_bytes()).decode().split("\n"))
