"""Names that languages have of their own and CLDR lacks: bodies, cities, regions, waters, nations,
persons, feasts and faiths.

The tables are texts with a column a language; a cell has the names for the same, parted by "|". They were
written for Diptych after the use of the news in each language, and copied from no list.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# The country whose people, and what is theirs, are called like a language.
NATIONS = dict(
    pair.split(":")
    for pair in """
    am:ET az:AZ be:BY bg:BG bn:BD bs:BA cs:CZ cy:GB da:DK de:DE el:GR en:GB es:ES et:EE fa:IR fi:FI fr:FR
    ga:IE he:IL hr:HR hu:HU hy:AM id:ID is:IS it:IT ja:JP ka:GE kk:KZ km:KH ko:KR ky:KG lb:LU lo:LA lt:LT
    lv:LV mk:MK mn:MN ms:MY mt:MT my:MM ne:NP nl:NL no:NO pl:PL pt:PT ro:RO ru:RU sk:SK sl:SI so:SO sq:AL
    sr:RS sv:SE th:TH tg:TJ tk:TM tr:TR uk:UA ur:PK uz:UZ vi:VN zh:CN
    """.split()
)


@cache
def _rows() -> tuple[tuple[str, Mapping[str, str]], ...]:
    """The rows of all tables, each with its key."""
    found: list[tuple[str, Mapping[str, str]]] = []
    for path in sorted(Path(__file__).parent.glob("*.tsv")):
        head, *lines = path.read_text(encoding="utf-8").splitlines()
        for line in lines:
            row = dict(zip(head.split("\t"), line.split("\t"), strict=True))
            found.append((row.pop("key") or f"{path.stem} {row['en']}", row))
    return tuple(found)


@cache
def _columns() -> frozenset[str]:
    """The languages that have a column in the tables."""
    return frozenset(code for _, row in _rows() for code in row)


def listed(language: str) -> Iterator[tuple[str, str]]:
    """The names of a language in all tables, or of the nearest one there, each with its key."""
    column = next((code for code in (language, *profile(language).near) if code in _columns()), "")
    for key, row in _rows():
        for name in row.get(column, "").split("|"):
            if name.strip():
                yield key, name.strip()
