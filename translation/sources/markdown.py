"""Markdown: every soft line break is joined. Its signs stay in the text."""

from __future__ import annotations

from translation.model import Article
from translation.sources.decoding import decode
from translation.sources.source import Source
from translation.text.cleaning import clean

_SUFFIXES = (".md", ".markdown")


def read(name: str, data: bytes) -> Article | None:
    """The article in a text that is named as Markdown."""
    decoded = decode(data) if name.lower().endswith(_SUFFIXES) else None
    return None if decoded is None else Article.of(name, clean(decoded.text, markdown=True), decoded.notes)


MARKDOWN = Source("Markdown", _SUFFIXES, read)
