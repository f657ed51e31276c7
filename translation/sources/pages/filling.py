"""What belongs to the article of a page besides what trafilatura chose: by the elements that hold it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from translation.sources.pages.elements import name_of
from translation.sources.pages.selection import FULL_STOP, begins_text, is_link, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.sources.pages.blocks import Block
    from translation.sources.pages.elements import Element

_HOLDS = 3  # blocks of the text
_NAMED = 3  # elements around a block
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TIME_OF_DAY = re.compile(r"\d{1,2}[.:h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?", re.IGNORECASE)
_SENTENCES = re.compile(r".*(?:[.!?…][\"'”’»)\]]*(?=\s|$)|[。！？][」』）]*)")  # as many as there are
_LEAST_CAPTION = 6  # words
_KEY_POINTS = re.compile(r"key-?(?:points?|facts?|events?|takeaways?)", re.IGNORECASE)


def fill_gaps(found: Sequence[Block], kept: list[bool]) -> None:
    """Keep what stands between blocks that are kept, in their element, as a heading or by the same name."""
    spans: dict[Element, tuple[int, int]] = {}
    names = set()
    for index, keep in enumerate(kept):
        if keep:
            parent = found[index].element.getparent()
            spans[parent] = (spans.get(parent, (index, index))[0], index)
            names.add((parent, *_name(found[index])))
    for parent, (first, last) in spans.items():
        for index in range(first, last):
            block = found[index]
            if not kept[index] and block.element.getparent() is parent and not is_link(block):
                kept[index] = (parent, *_name(block)) in names or block.paragraph.kind == "heading"


def fill_holders(found: Sequence[Block], kept: list[bool]) -> None:
    """Keep further sentences where most of the text stands: in the same element, or in one of the same names.

    The text of some pages is cut into several elements, with something else between them.
    """
    held = Counter(place for block, keep in zip(found, kept, strict=True) if keep for place in _places(block))
    for index, block in enumerate(found):
        if not kept[index] and any(held[place] >= _HOLDS for place in _places(block)):
            is_sentence = begins_text(block) and bool(FULL_STOP.search(block.text))
            kept[index] = is_sentence or block.paragraph.kind == "heading"


def fill_heads(found: Sequence[Block], kept: list[bool]) -> None:
    """Keep the heading and the time of day in front of a part of the text, and the points that sum it up.

    A live blog has a heading, a time, or both above each of its posts, in the element of the post.
    """
    first = next((index for index, keep in enumerate(kept) if keep and begins_text(found[index])), len(kept))
    for index in range(len(kept) - 2, first, -1):
        block, following = found[index], found[index + 1]
        is_head = block.paragraph.kind == "heading" or _TIME_OF_DAY.fullmatch(block.text)
        if is_head and kept[index + 1] and not is_link(block) and _heads(block, following):
            kept[index] = True
    if not any(keep and block.paragraph.kind == "item" for keep, block in zip(kept, found, strict=True)):
        for index, block in enumerate(found):
            kept[index] = kept[index] or (not block.linked and _is_key_point(block))


def with_captions(found: Sequence[Block], kept: list[bool]) -> list[Block]:
    """The blocks; the captions of pictures within the text are kept: their sentences, without credits."""
    holders = {found[index].element.getparent() for index, keep in enumerate(kept) if keep}
    seen = {block.text for block, keep in zip(found, kept, strict=True) if keep}
    captioned = list(found)
    for index, block in enumerate(found):
        picture = next(block.element.iterancestors("figure"), None)
        if block.element.tag != "figcaption" or picture is None or block.linked:
            continue
        sentences = _SENTENCES.match(block.text)
        if not sentences or picture.getparent() not in holders or sentences[0] in seen:
            continue
        if len(words(sentences[0])) >= _LEAST_CAPTION:
            seen.add(sentences[0])
            captioned[index] = replace(block, paragraph=replace(block.paragraph, text=sentences[0]))
            kept[index] = True
    return captioned


def _heads(block: Block, following: Block) -> bool:
    """Whether a block stands in the element that holds the following one, or at the head of it."""
    parent = block.element if name_of(block.element) not in _HEADINGS else block.element.getparent()
    if name_of(parent) in ("header", "hgroup"):
        parent = parent.getparent()
    near = (following.element, *islice(following.element.iterancestors(), _NAMED))
    return parent is not None and any(one is parent for one in near)


def _is_key_point(block: Block) -> bool:
    near = islice(block.element.iterancestors(), 2)
    return block.paragraph.kind in ("item", "heading") and any(
        _KEY_POINTS.search(one.get("class", "")) for one in near
    )


def _places(block: Block) -> Iterator[object]:
    """What holds a block, and the names on the way to it, if there are some."""
    if block.paragraph.kind == "paragraph":
        yield block.element.getparent()
    names = tuple(
        (name_of(one), one.get("class", ""))
        for one in (block.element, *islice(block.element.iterancestors(), _NAMED))
    )
    if any(own for _, own in names[:2]):
        yield names


def _name(block: Block) -> tuple[str, str]:
    return name_of(block.element), block.element.get("class", "")
