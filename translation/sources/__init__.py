"""From bytes to an Article: one module a kind of input.

A new kind is a module of its own with a `Source`, and a line in `SOURCES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.errors import either
from translation.sources import documents, markdown, pages, pdf, subtitles, text

if TYPE_CHECKING:
    from translation.sources.source import Source

# Tried in order; the last takes any text.
SOURCES: tuple[Source, ...] = (
    pdf.PDF,
    *documents.DOCUMENTS,
    markdown.MARKDOWN,
    subtitles.SUBTITLES,
    pages.PAGES,
    documents.MAILS,  # browsers save pages as mails
    text.TEXT,
)


def endings() -> str:
    """How the files that can be opened end, in words: ".txt, .srt or .md"."""
    return either(suffix for source in reversed(SOURCES) for suffix in source.suffixes)
