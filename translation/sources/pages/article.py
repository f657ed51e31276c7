"""A web page -> its article and what is known of it. Only the process that reads files imports this."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from trafilatura import bare_extraction

from translation.errors import InputError
from translation.model import Article, Paragraph
from translation.sources.pages import asides, filling, markup, selection, signs
from translation.sources.pages.blocks import Block, blocks, document
from translation.sources.pages.declared import declared
from translation.sources.pages.metadata import metadata, summaries, titles
from translation.text.cleaning import file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Metadata
    from translation.sources.pages.declared import Declared
    from translation.sources.pages.elements import Element
    from translation.sources.source import Content

MOST_BYTES = 5_000_000  # the largest of 1,428 real pages has 2.2 MB
_LEAST_FOUND = 0.6  # of the text chosen that must stand in the page's blocks
_APART = ("nav", "footer", "aside", "header", "form", "menu")


logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it says on stderr what it discards


def extract(content: Content) -> Article:
    """The article of a page behind its title. Raises InputError where there is none, with what to do."""
    if len(content.data) > MOST_BYTES:
        raise InputError(
            f"{file_title(content.name)} is larger than a page can be, {MOST_BYTES // 1_000_000} MB.",
            "Copy the text of the article, and save it as plain text.",
        )
    data, charset, address = content.data, content.charset, content.address
    if markup.is_archive(content):
        data, charset, address = markup.unpacked(content.data)
    decoded = markup.markup(data, charset)
    if decoded is None or not decoded.text.strip():
        raise InputError(
            f"{file_title(content.name)} holds no page.", "Save the page from a browser once more."
        )
    root = document(decoded.text)
    said = declared(root)
    about = metadata(root, said, content.address, address or markup.saved_from(decoded.text))
    found = _article(content.name, root, said, about)
    article = asides.without_offers(found)
    notes = signs.notes(said, article, offers_rest=len(article) < len(found))
    title = [Paragraph(about.title, kind="title")] if about.title else []
    paragraphs = [*title, *(block.paragraph for block in article)]
    return Article.of(content.name, paragraphs, (*decoded.notes, *notes), about)


def _article(name: str, root: Element, said: Declared, about: Metadata) -> list[Block]:
    """The blocks of the article. Raises InputError where the page is something else."""
    shown = blocks(root, about.language)
    signs.check(name, root, said, shown)
    text = _chosen(root, about.address)
    reference = selection.Reference(text)
    for found in (shown, blocks(root, about.language, with_hidden=True)):
        kept = selection.selected(found, text)
        size = sum(len(selection.words(block.text)) for block, keep in zip(found, kept, strict=True) if keep)
        if text and size >= _LEAST_FOUND * reference.size:
            return _completed(found, kept, root, said, about)
    rest = [block for block in shown if not _stands_apart(block) and not selection.is_link(block)]
    if text and not selection.holds(rest, text):
        return [Block(Paragraph(line), root) for line in map(one_line, text.split("\n")) if line]
    known = titles(root, said)
    return [block for block in rest if not asides.is_aside(block, known, about.authors)]


def _chosen(root: Element, address: str) -> str:
    """The text that trafilatura chooses, a block a line; "" where it finds none."""
    chosen = bare_extraction(root, url=address or None, include_comments=False)
    return (chosen.text or "") if chosen is not None and not isinstance(chosen, dict) else ""


def _completed(
    found: Sequence[Block], kept: list[bool], root: Element, said: Declared, about: Metadata
) -> list[Block]:
    """What trafilatura chose, with what it misses and without what is said elsewhere."""
    known = titles(root, said)
    filling.fill_gaps(found, kept)
    filling.fill_holders(found, kept)
    filling.fill_heads(found, kept)
    selection.drop_links(found, kept)
    selection.drop_repeated_labels(found, kept)
    selection.drop_above_title(found, kept)
    for index, block in enumerate(found):
        kept[index] = kept[index] and not asides.is_aside(block, known, about.authors)
    selection.drop_loose_headings(found, kept, known)
    found = filling.with_captions(found, kept)
    for index in selection.standfirst(found, kept, summaries(said), known):
        own = selection.words(found[index].text)
        kept = [keep and selection.words(block.text) != own for keep, block in zip(kept, found, strict=True)]
        kept[index] = True
        found[index] = selection.as_standfirst(found[index])
    return [block for block, keep in zip(found, kept, strict=True) if keep]


def _stands_apart(block: Block) -> bool:
    return next(block.element.iterancestors(*_APART), None) is not None or block.element.tag in _APART
