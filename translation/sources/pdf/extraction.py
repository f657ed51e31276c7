"""A PDF file -> an Article; runs in the process that reads files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument, PdfiumError

from translation.errors import InputError
from translation.model import Article
from translation.sources.pdf.characters import characters
from translation.sources.pdf.columns import placed
from translation.sources.pdf.lines import lines
from translation.sources.pdf.paragraphs import paragraphs
from translation.sources.pdf.running_heads import without_running_heads
from translation.sources.properties import metadata
from translation.text.cleaning import file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Metadata, Paragraph
    from translation.sources.pdf.lines import Line
    from translation.sources.source import Content

_MOST_PAGES = 500
_PASSWORD = 4  # FPDF_ERR_PASSWORD


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
    found = _paragraphs(pages)
    notes = _notes(len(pages), unreadable)
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


def _paragraphs(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    return paragraphs(
        [line for number, page in enumerate(without_running_heads(pages)) for line in placed(page, number)]
    )


def _metadata(document: PdfDocument, found: Sequence[Paragraph]) -> Metadata:
    told = document.get_metadata_dict(skip_empty=True)
    return metadata(
        found,
        title=one_line(told.get("Title", "")),
        authors=(one_line(told.get("Author", "")),),
    )
