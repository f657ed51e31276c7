"""What the properties of a file say of it -> Metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.model import Metadata

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translation.model import Paragraph

PROPERTIES, FIRST_HEADING = "the file's properties", "the first heading"
_FIRST = 3  # blocks: a heading farther down is that of a part
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)")
# What programs put where the writer gave nothing.
_NO_TITLE = re.compile(
    r"untitled.*|unknown|none|.*\.(?:docx?|odt|pdf|indd|qxd|rtf|txt|html?|pages)", re.IGNORECASE
)
_PROGRAM = re.compile(r"(?:microsoft )?(?:word|powerpoint) - ", re.IGNORECASE)
_NO_AUTHOR = re.compile(r"anonymous|unknown|user|admin(?:istrator)?|root|owner|python-docx", re.IGNORECASE)


def metadata(
    blocks: Sequence[Paragraph],
    *,
    title: str = "",
    authors: Iterable[str] = (),
    outlet: str = "",
    date: str = "",
    language: str = "",
) -> Metadata:
    """What is known of a file, of what its properties say, one line each, or else its first heading.

    When a file was made is not when its article was published, and no `date`: it may be a print-out.

    `date` is in ISO 8601, of which the day counts.
    """
    title = _PROGRAM.sub("", title)
    title_in = PROPERTIES
    if not title or _NO_TITLE.fullmatch(title):
        title = next((block.text for block in blocks[:_FIRST] if block.kind == "heading"), "")
        title_in = FIRST_HEADING
    known = tuple(author for author in authors if author and not _NO_AUTHOR.fullmatch(author))
    day = match[0] if (match := _DATE.match(date)) else ""
    places = {
        "title": title_in if title else "",
        "authors": PROPERTIES if known else "",
        "outlet": PROPERTIES if outlet else "",
        "date": PROPERTIES if day else "",
        "language": PROPERTIES if language else "",
    }
    found_in = tuple((field, place) for field, place in places.items() if place)
    return Metadata(title, known, outlet, day, language, found_in=found_in)
