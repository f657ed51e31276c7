"""A PDF file -> an Article; runs in the process that reads files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument, PdfiumError

from translation.errors import InputError
from translation.model import Article, Metadata
from translation.sources.pdf.characters import characters
from translation.sources.pdf.columns import placed
from translation.sources.pdf.lines import lines
from translation.sources.pdf.paragraphs import paragraphs
from translation.sources.pdf.running_heads import without_running_heads
from translation.text.cleaning import file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Paragraph
    from translation.sources.pdf.lines import Line
    from translation.sources.source import Content

_MOST_PAGES = 500
_FIRST = 3  # blocks: above them stands no heading of the article, but of a part
_PROPERTIES = "the file's properties"
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
# What programs set as a title where the writer gave none.
_NO_TITLE = re.compile(
    r"untitled.*|unknown|none|.*\.(?:docx?|odt|pdf|indd|qxd|rtf|txt|html?|pages)", re.IGNORECASE
)
_PROGRAM = re.compile(r"(?:microsoft )?(?:word|powerpoint) - ", re.IGNORECASE)
_NO_AUTHOR = re.compile(r"anonymous|unknown|user|admin(?:istrator)?|root|owner", re.IGNORECASE)


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
    """What the file says of itself; the title as it stands above the text, where that is all there is."""
    told = document.get_metadata_dict(skip_empty=True)
    title = _PROGRAM.sub("", one_line(told.get("Title", "")))
    author = one_line(told.get("Author", ""))
    date = _DATE.match(told.get("CreationDate", ""))
    if title and not _NO_TITLE.fullmatch(title):
        where = _PROPERTIES
    else:
        title = next((block.text for block in found[:_FIRST] if block.kind == "heading"), "")
        where = "the first heading"
    authors = () if not author or _NO_AUTHOR.fullmatch(author) else (author,)
    day = "-".join(date.groups()) if date else ""
    places = (
        ("title", where if title else ""),
        ("authors", _PROPERTIES if authors else ""),
        ("date", "the time at which the file was made" if day else ""),
    )
    return Metadata(title, authors, date=day, found_in=tuple(place for place in places if place[1]))
