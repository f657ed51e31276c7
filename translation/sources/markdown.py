"""Markdown: every soft line break is joined. Its signs stay in the text."""

from __future__ import annotations

from translation.model import Article
from translation.sources.decoding import decode
from translation.sources.source import Content, Source
from translation.text.cleaning import clean

_SUFFIXES = (".md", ".markdown")


def read(content: Content) -> Article | None:
    """The article in a text that is named as Markdown."""
    decoded = decode(content.data) if content.is_named(_SUFFIXES) else None
    if decoded is None:
        return None
    return Article.of(content.name, clean(decoded.text, markdown=True), decoded.notes)


MARKDOWN = Source("Markdown", _SUFFIXES, read)
