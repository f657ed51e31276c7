"""What a page declares about itself: its `meta` and `link` elements, and its data for search engines."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from translation.text.cleaning import one_line
from translation.text.entities import without_entities

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from translation.sources.pages.elements import Element

_MOST_DATA = 600_000  # characters of JSON: of real pages' the largest has a tenth of it
_MOST_OBJECTS = 5000
_MOST_ELEMENTS = 1000  # metas, links
_LONGEST = 2000  # characters of a value
_NESTED = ("liveBlogUpdate", "comment")  # articles within the article, as schema.org has it
_ARTICLE = re.compile(r"Article|Posting|^Report$|^Review$|^Recipe$|^WebPage$", re.IGNORECASE)
# Some publishers write their JSON into CDATA or a comment.
_WRAPPED = re.compile(
    r"^\s*(?:/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*/)?|(?:/\*\s*)?(?:\]\]>|-->)(?:\s*\*/)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Declared:
    """The declarations of a page.

    `metas`: what `meta` elements say, by their names in small letters; `links`: `rel`, `hreflang` and address
    of `link` elements; `article`: what schema.org's JSON says of the article, empty without it.
    """

    metas: Mapping[str, Sequence[str]]
    links: Sequence[tuple[str, str, str]]
    article: Mapping[str, Any]
    objects: Mapping[str, Mapping[str, Any]]  # by their "@id"

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """What the `meta` elements of these names say, with the name."""
        for name in names:
            for value in self.metas.get(name, ()):
                yield value, f"meta {name}"

    def resolved(self, value: Any) -> list[Any]:
        """A value of the article as a list, references to other objects followed."""
        values = value if isinstance(value, list) else [value]
        return [self._referred(one) for one in values[:50]]

    def names(self, field: str) -> list[str]:
        """The names of the persons or bodies, or the plain texts, in a field of the article."""
        names: list[Any] = []
        for one in self.resolved(self.article.get(field)):
            name = one.get("name") if isinstance(one, dict) else one
            names += name if isinstance(name, list) else [name]
        return [text for name in names if isinstance(name, str) and (text := plain(name))]

    def text(self, field: str) -> str:
        """The text in a field of the article, "" without one."""
        value = self.article.get(field)
        return plain(value) if isinstance(value, str) else ""

    def _referred(self, value: Any) -> Any:
        if isinstance(value, dict) and "name" not in value:
            return self.objects.get(str(value.get("@id")), value)
        return value


def plain(value: str) -> str:
    """A value as harmless text of one line. Many were escaped once more than they needed."""
    return one_line(without_entities(value[:_LONGEST]))


def declared(root: Element) -> Declared:
    """What the page with that root declares."""
    metas = defaultdict[str, list[str]](list)
    for meta in islice(root.iter("meta"), _MOST_ELEMENTS):
        name = (
            meta.get("property") or meta.get("name") or meta.get("http-equiv") or meta.get("itemprop") or ""
        )
        if text := plain(meta.get("content", "")):
            metas[name.strip().lower()].append(text)
    links = [
        (link.get("rel", "").lower(), link.get("hreflang", ""), link.get("href", "").strip())
        for link in islice(root.iter("link"), _MOST_ELEMENTS)
        if link.get("href")
    ]
    objects = list(_objects(root))
    articles = [one for one in objects if _is_article(one)]
    # The more a description of the article says, the more it is of this one.
    best = max(articles, key=lambda one: sum(map(one.__contains__, _FIELDS)), default={})
    return Declared(
        metas, links, best, {str(one["@id"]): one for one in objects if "@id" in one and "name" in one}
    )


_FIELDS = ("headline", "datePublished", "author", "articleBody", "description")


def _is_article(one: Mapping[str, Any]) -> bool:
    kinds = one.get("@type")
    return any(_ARTICLE.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _objects(root: Element) -> Iterator[Mapping[str, Any]]:
    """The objects of the page's data, each before those in it."""
    left = _MOST_DATA
    budget = _MOST_OBJECTS
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", "").lower():
            continue
        raw = _WRAPPED.sub("", script.text or "")
        left -= len(raw)
        if left < 0:
            return
        try:
            waiting = [json.loads(raw, strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and budget:
            one = waiting.pop(0)
            budget -= 1
            if isinstance(one, dict):
                yield one
                waiting.extend(
                    value
                    for key, value in one.items()
                    if key not in _NESTED and isinstance(value, dict | list)
                )
            elif isinstance(one, list):
                waiting[:0] = [value for value in one if isinstance(value, dict | list)]
