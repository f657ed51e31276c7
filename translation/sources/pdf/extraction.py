"""A PDF file -> an Article; runs in the process that reads files."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument, PdfiumError

from translation.errors import InputError, counted
from translation.model import Article
from translation.sources.pdf.characters import characters
from translation.sources.pdf.columns import placed
from translation.sources.pdf.lines import lines
from translation.sources.pdf.paragraphs import paragraphs
from translation.sources.pdf.running_heads import without_running_heads
from translation.sources.properties import metadata
from translation.text.cleaning import file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.model import Metadata, Paragraph
    from translation.sources.pdf.lines import Line
    from translation.sources.source import Content

_MOST_PAGES = 500
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_SHOWN = 60  # code points of a line that is left out


def extract(content: Content) -> Article:
    """The article in a PDF file. Raises InputError where it cannot be opened, or holds no text."""
    title = file_title(content.name)
    try:
        document = PdfDocument(content.data)
    except PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise InputError(
                f"{title} opens with a password only.", "Open it in a viewer, and print it to a new PDF file."
            ) from None
        raise InputError(f"{title} is a damaged PDF file.", "Get it anew, or copy its text.") from None
    if len(document) > _MOST_PAGES:
        raise InputError(
            f"{title} has {len(document):,} pages; Diptych reads up to {_MOST_PAGES}.",
            "Take out the pages that you want to read, for example by printing them to a new PDF file.",
        )
    pages = [_lines(document, number) for number in range(len(document))]
    unreadable = sum(not page for page in pages)
    if unreadable == len(pages):
        raise InputError(
            f"{title} holds no text, only pictures of its pages.",
            "Have the text recognised first, for example by ocrmypdf.",
        )
    kept = without_running_heads(pages)
    found = paragraphs([line for number, page in enumerate(kept) for line in placed(page, number)])
    notes = (*_notes(len(pages), unreadable), *_left_out(pages, kept))
    return Article.of(content.name, found, notes, _metadata(document, found))


def _notes(pages: int, unreadable: int) -> tuple[str, ...]:
    if not unreadable:
        return ()
    verb = "holds" if unreadable == 1 else "hold"
    return (f"Of {pages} pages, {unreadable} {verb} no text: a picture, perhaps.",)


def _lines(document: PdfDocument, number: int) -> list[Line]:
    """The lines of the page of that number, counted from 0; none where it is damaged."""
    try:
        return lines(characters(document[number]))
    except PdfiumError:
        return []


def _left_out(pages: Sequence[Sequence[Line]], kept: Sequence[Sequence[Line]]) -> Iterator[str]:
    """What running heads say besides the numbers of pages: a line of the text may be among them."""
    heads = [
        text
        for page, rest in zip(pages, map(frozenset, kept), strict=True)
        for line in page
        if line not in rest and any(map(str.isalpha, text := one_line(line.text)))
    ]
    if heads:
        yield (
            f"{counted(len(heads), 'line')} at the head or foot of pages left out, such as"
            f" “{shorten(heads[0][: 4 * _SHOWN], _SHOWN, placeholder='…')}”."
        )


def _metadata(document: PdfDocument, found: Sequence[Paragraph]) -> Metadata:
    told = document.get_metadata_dict(skip_empty=True)
    return metadata(
        found,
        title=one_line(told.get("Title", "")),
        authors=(one_line(told.get("Author", "")),),
    )
