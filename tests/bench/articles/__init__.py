"""Articles written and annotated for the benchmarks: who says what in them.

One file a language, each article headed by "# name"; those in `second/` to `eighth/` were measured
before any rule had seen them. A quotation stands in `<q who="mention=name">…</q>`:
the words used for its speaker near it and, where these are not the name itself, the name they stand for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_HEAD = re.compile(r"^# (.+)\n", re.MULTILINE)
_TAG = re.compile(r'<q who="([^"=]*)(?:=([^"]*))?">(.*?)</q>', re.DOTALL)


@dataclass(frozen=True)
class Written:
    """An article as written: its plain text and its gold quotations."""

    name: str
    text: str
    quotes: list[dict[str, Any]]


def read(file: str) -> list[Written]:
    """The articles of a file of this folder, such as "fr.txt" or "second/fr.txt"."""
    parts = _HEAD.split((_HERE / file).read_text(encoding="utf-8"))[1:]
    return [_parse(name, body.strip()) for name, body in zip(parts[::2], parts[1::2], strict=True)]


def exists(file: str) -> bool:
    """Whether there are articles of this name: not every folder has each language."""
    return (_HERE / file).is_file()


def _parse(name: str, tagged: str) -> Written:
    text = ""
    quotes = []
    place = 0
    for match in _TAG.finditer(tagged):
        text += tagged[place : match.start()]
        start = len(text)
        text += match[3]
        quotes.append(
            {
                "content": [[start, len(text)]],
                "direct": True,
                "mention": match[1],
                "name": match[2] or match[1],
            }
        )
        place = match.end()
    return Written(name, text + tagged[place:], quotes)
