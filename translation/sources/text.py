"""Plain text, in whatever encoding."""

from __future__ import annotations

from translation.model import Article
from translation.sources.decoding import decode
from translation.sources.source import Source
from translation.text.cleaning import clean


def read(name: str, data: bytes) -> Article | None:
    """The article in any text; None where the bytes are not one."""
    text = decode(data)
    return None if text is None else Article.of(name, clean(text))


TEXT = Source("plain text", (".txt",), read)
