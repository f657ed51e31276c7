"""PDF files with text: the lines in the order of reading, paragraphs by where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.sources import isolated
from translation.sources.source import Content, Source

if TYPE_CHECKING:
    from translation.model import Article

_MAGIC, _WITHIN = (
    b"%PDF-",
    1024,
)  # bytes: programs write the one somewhere in the others, and readers look there


def read(content: Content) -> Article | None:
    """The article in a PDF file, by its first bytes; None for another kind of file."""
    if _MAGIC not in content.data[:_WITHIN]:
        return None
    return isolated.read("translation.sources.pdf.extraction", content)


PDF = Source("PDF files", (".pdf",), read)
