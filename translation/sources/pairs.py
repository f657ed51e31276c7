"""Files of sentences beside their translations: TSV, TMX and XLIFF. Nothing in them is aligned anew."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.sources import isolated
from translation.sources.decoding import decode
from translation.text.cleaning import file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translation.sources.source import Content

_XML = re.compile(rb"<(?:!DOCTYPE\s{1,9})?(?:\w{1,20}:)?(?:tmx|xliff)[\s>]", re.IGNORECASE)
_HEAD = 4000  # bytes in which the kind of an XML file shows
_SUFFIXES = (".tmx", ".xlf", ".xliff")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Sentences, cleaned, each with its translation, which may be empty; never both.

    `source` and `target` are the languages that the file declares, in BCP 47, "" where it does not.
    """

    pairs: tuple[tuple[str, str], ...]
    source: str = ""
    target: str = ""
    notes: tuple[str, ...] = ()


def read_pairs(content: Content, target: str | None = None) -> Pairs | None:
    """The pairs in a file; None where it holds something else.

    `target`: the language wanted where a TMX file has several. Raises InputError where the file is damaged,
    declares entities or holds no pairs.
    """
    pairs = _of_xml(content, target) if _is_xml(content) else _of_tsv(content)
    if pairs is not None and not pairs.pairs:
        raise InputError(
            f"{file_title(content.name)} holds no sentence beside a translation.", "Give a file with both."
        )
    return pairs


def _is_xml(content: Content) -> bool:
    head = content.data[:_HEAD].removeprefix(BOM_UTF8).lstrip()
    return content.is_named(_SUFFIXES) or (head.startswith(b"<") and _XML.search(head) is not None)


def _of_tsv(content: Content) -> Pairs | None:
    decoded = decode(content.data)
    if decoded is None:
        return None
    rows = [line.split("\t") for line in decoded.text.splitlines() if line.strip()]
    if any(len(row) < 2 for row in rows):
        return None
    return Pairs(_cleaned((row[0], row[1]) for row in rows), notes=decoded.notes)


def _of_xml(content: Content, target: str | None) -> Pairs:
    units = isolated.record("translation.sources.pairs_in_xml", content)
    languages = [units["source"], *units["targets"]]
    wanted = next((code for code in languages[1:] if target and _is_language(code, target)), "")
    chosen = wanted or (languages[1] if len(languages) > 1 else "")
    pairs = _cleaned((unit["source"], unit["targets"].get(chosen, "")) for unit in units["units"])
    return Pairs(pairs, languages[0], chosen)


def _is_language(tag: str, code: str) -> bool:
    """Whether a language tag ("fr-CA") is of the language that somebody named ("fr")."""
    return re.split("[-_]", tag.lower())[0] == re.split("[-_]", code.lower())[0]


def _cleaned(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    cleaned = ((one_line(source), one_line(target)) for source, target in pairs)
    return tuple(pair for pair in cleaned if any(pair))
