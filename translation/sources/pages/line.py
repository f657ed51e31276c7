"""The line of text that is being read from a page: its pieces, and what inline elements make of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.text.cleaning import one_line
from translation.text.quotation_marks import SIGNS
from translation.text.raised import shifted

if TYPE_CHECKING:
    from translation.sources.pages.elements import Element

BREAK = "\0"  # a line end that counts: no text in a tree of lxml holds this character

# The marks inside a quotation, by the mark that opens the outer one (CLDR's delimiters).
_INNER = {"«": ("“", "”"), "„": ("‚", "‘"), "「": ("『", "』"), "”": ("’", "’")}
_ENGLISH_INNER = ("‘", "’")

_NOTE = re.compile(r"note|cite|(?:^|[\s_-])(?:ref|fn)", re.IGNORECASE)


class Line:
    """Pieces of text, and how many of their characters are links."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._size = self._linked = 0
        self.links = 0  # how many elements that are links are open
        self.keeps_ends = False  # whether a line end in the text counts
        self._flushed = 0

    def add(self, text: str | None) -> None:
        """Add text as it stands in the tree."""
        if text:
            self._pieces.append(text.replace("\n", BREAK) if self.keeps_ends else text)
            self._size += len(text)
            self._linked += len(text) if self.links else 0

    def end(self) -> None:
        """A line end that counts."""
        self._pieces.append(BREAK)

    def taken(self) -> tuple[list[str], float]:
        """The lines, "" where one is empty, and the share of links in them. The next line begins."""
        raw, share = "".join(self._pieces), self._linked / self._size if self._size else 0.0
        self._pieces.clear()
        self._size = self._linked = 0
        self._flushed += 1
        return [one_line(line) for line in raw.split(BREAK)] if raw else [], share

    def place(self) -> tuple[int, int]:
        """Where it is now, for `since`."""
        return self._flushed, len(self._pieces)

    def quote(self, place: tuple[int, int], depth: int, language: str) -> None:
        """Put the marks of a quotation around what came since `place`, unless it has some."""
        flushed, start = place
        content = "".join(self._pieces[start:]).strip() if flushed == self._flushed else ""
        if content and content[0] not in SIGNS:
            style = profile(language or "en").quotation
            opening, closing = style.opening, style.closing
            if depth % 2:
                opening, closing = _INNER.get(opening, _ENGLISH_INNER)
            blank = style.blank if opening == style.opening else ""
            self._pieces.insert(start, opening + blank)
            self._pieces.append(blank + closing)

    def shift(self, place: tuple[int, int], element: Element, *, raised: bool) -> None:
        """Make characters of their own of superscript or subscript digits since `place`.

        The number of a note stands in brackets: it belongs to no figure.
        """
        flushed, start = place
        content = "".join(self._pieces[start:]).strip() if flushed == self._flushed else ""
        if content:
            is_note = raised and _refers(element)
            shown = shifted(content, self._before(start), raised=raised, is_note=is_note)
            if shown != content:
                self._pieces[start:] = [shown]

    def _before(self, start: int) -> str:
        return "".join(self._pieces[max(0, start - 5) : start])[-60:]


def _refers(element: Element) -> bool:
    """Whether a raised number leads to a note: it is a link within the page, or says so."""
    near = [
        element,
        *element.iter("{*}a"),
        *([parent] if (parent := element.getparent()) is not None else []),
    ]
    return any(_is_reference(one) for one in near)


def _is_reference(element: Element) -> bool:
    attributes = element.attrib
    return "#" in attributes.get("href", "") or bool(
        _NOTE.search(f"{attributes.get('class', '')} {attributes.get('id', '')}")
    )
