"""The review as JSON, `diptych-review/1`: the same file that the reader keeps and merges by `--review`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.export.format import Export

if TYPE_CHECKING:
    from translation.export.format import Document


def render(document: Document) -> bytes:
    """The file. It has all that is decided, also where the document is of what is open only."""
    from translation.reviewing.portable import written  # only for those who export

    return written(document.review, document.decisions, document.created)


JSON = Export("json", "JSON", (".diptych.json", ".json"), render, keeps_all=True)
