"""The review as one self-contained HTML page: no script, nothing loaded from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.export.format import Export

if TYPE_CHECKING:
    from translation.export.format import Document


def render(document: Document) -> str:
    """The page. All text of the article is escaped."""
    from translation.export.layout import fill  # only for those who export

    return fill("review.html.j2", document)


HTML = Export("html", "HTML", (".html", ".htm"), render)
