"""Web pages, as files or from an address: told by their content, read in a process with limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.sources import isolated
from translation.sources.pages.markup import SUFFIXES, is_page
from translation.sources.source import Source

if TYPE_CHECKING:
    from translation.model import Article
    from translation.sources.source import Content


def read(content: Content) -> Article | None:
    """The article of a web page, or of one that a browser saved as MHTML. Raises InputError without one."""
    if not is_page(content):
        return None
    return isolated.read("translation.sources.pages.article", content)


PAGES = Source("web pages", SUFFIXES, read)
