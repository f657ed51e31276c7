"""Plain text, in whatever encoding."""

from __future__ import annotations

from translation.model import Article
from translation.sources.decoding import decode
from translation.sources.source import Content, Source
from translation.text.cleaning import clean


def read(content: Content) -> Article | None:
    """The article in any text; None where the bytes are not one."""
    decoded = decode(content.data, content.charset)
    return None if decoded is None else Article.of(content.name, clean(decoded.text), decoded.notes)


TEXT = Source("plain text", (".txt",), read)
