"""The review as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.export.format import Export

if TYPE_CHECKING:
    from translation.export.format import Document

# What Markdown or the HTML inside it would take for its own. A full stop or sign is special only after
# a number or at the start of a line, where a table cell has none.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&#$])")

_LINE_END = re.compile(r"\n([ \t]*)")  # and the indent of the next line
_TAB = 4


def render(document: Document) -> str:
    """The review as Markdown text. Nothing in the article is taken for markup."""
    from translation.export.layout import fill  # only for those who export

    return fill("review.md.j2", document, {"md": _escape})


def _escape(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", text)
    lines = _LINE_END.sub(lambda line_end: "<br>" + "&nbsp;" * len(line_end[1].expandtabs(_TAB)), escaped)
    return lines.replace("\t", " │ ")  # between the cells of a table


MARKDOWN = Export("md", "Markdown", (".md", ".markdown"), render)
