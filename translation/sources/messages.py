"""What is sent to the process that reads files, and its answers: sizes and JSON, nothing that can be run."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Any, get_args

from translation.model import Article, BlockKind, Metadata, Span, Version

if TYPE_CHECKING:
    from collections.abc import Mapping

_LENGTH = 8  # bytes of the length in front of each part
_KINDS = frozenset(get_args(BlockKind))


def send(pipe: IO[bytes], *parts: bytes) -> None:
    """Write the parts of a message. Raises OSError."""
    for part in parts:
        pipe.write(len(part).to_bytes(_LENGTH, "big") + part)
    pipe.flush()


def receive(pipe: IO[bytes], most_bytes: int) -> bytes | None:
    """The next part; None at the end of the pipe, or if it is longer than `most_bytes` or cut off."""
    head = pipe.read(_LENGTH)
    size = int.from_bytes(head, "big")
    if len(head) < _LENGTH or size > most_bytes:
        return None
    part = pipe.read(size)
    return part if len(part) == size else None


def article_json(article: Article) -> bytes:
    """An article as it is sent, without its name, which both sides know."""
    record = {
        "text": article.text,
        "paragraphs": [[span.start, span.end] for span in article.paragraphs],
        "notes": article.notes,
        "protected": sorted(article.protected),
        "kinds": article.kinds,
        "metadata": asdict(article.metadata),
    }
    return json.dumps(record).encode()


def article_of(name: str, record: Mapping[str, Any]) -> Article:
    """The article that `article_json` wrote.

    Raises ValueError, TypeError or KeyError where it is not one: the process that sent it read hostile bytes.
    """
    text = str(record["text"])
    paragraphs = tuple(Span(int(start), int(end)) for start, end in record["paragraphs"])
    ends = [0, *(place for span in paragraphs for place in (span.start, span.end)), len(text)]
    kinds = tuple(record["kinds"])
    if ends != sorted(ends) or len(kinds) not in (0, len(paragraphs)) or not _KINDS.issuperset(kinds):
        raise ValueError("not an article")
    given = dict(record["metadata"])
    metadata = Metadata(
        authors=tuple(map(str, given.pop("authors"))),
        versions=tuple(Version(**version) for version in given.pop("versions")),
        found_in=tuple((str(field), str(place)) for field, place in given.pop("found_in")),
        **{field: str(value) for field, value in given.items()},
    )
    protected = frozenset(map(int, record["protected"]))
    notes = tuple(map(str, record["notes"]))
    return Article(name, text, paragraphs, notes, protected, kinds=kinds, metadata=metadata)
