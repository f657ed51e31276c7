"""Which blocks of a page are its article: trafilatura chooses, the page's own blocks speak.

What trafilatura gives is only compared with: its blanks, dates and marks are not the page's. Two opinions of
the publisher's own are heard, too: the text in the page's data for search engines, and its description.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.sources.pages.elements import name_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from translation.sources.pages.blocks import Block
    from translation.sources.pages.elements import Element

Words = tuple[str, ...]

_EAST_ASIAN = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_EAST_ASIAN}]|[^\W{_EAST_ASIAN}]+")
_RUN = 3  # words
_LEAST_SHARE = 0.6  # of a block's runs that stand in a text, so that the block does
_SHORT = 6  # words of a block that may stand in other places of a page by chance
_LINKED = 0.6  # the share of links in a block that is but a link
FULL_STOP = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_NOT_ITS_OWN = re.compile(r"(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_LABEL_WORDS = 4  # "Advertisement", "Read more"
_ABOVE = 40  # blocks above the text in which its standfirst is looked for
# What publishers in several languages call it.
_STANDFIRST = re.compile(
    r"standfirst|stand-first|sub-?(?:title|head|headline|deck)|(?<![a-z])(?:dek|deck|lead|lede|intro|teaser|excerpt|"
    r"summary|description|chapo|chapeau|vorspann|anrei(?:ss|ß)er|sommario|occhiello|catenaccio|entradilla|bajada|"
    r"copete|sumario|ingress|preamble|synopsis|manchet|perex|anons|zajawka)(?:text|paragraph)?(?![a-z])",
    re.IGNORECASE,
)


def words(text: str) -> Words:
    """The words of a text, without capitals; each character of an East Asian one."""
    return tuple(_WORD.findall(text.casefold()))


class Reference:
    """A text that blocks are compared with, line by line."""

    def __init__(self, text: str) -> None:
        self._lines = defaultdict[Words, list[int]](list)  # the numbers of the lines with just these words
        self._runs: dict[Words, int] = {}
        self.size = 0
        for number, line in enumerate(text.split("\n")):
            own = words(line)
            self.size += len(own)
            self._lines[own].append(number)
            for run in _runs(own):
                self._runs.setdefault(run, number)

    def share(self, own: Words) -> float:
        """How much of a block's words stands in the text, from 0 to 1."""
        runs = _runs(own)
        if own in self._lines or not runs:
            return float(own in self._lines)
        return sum(run in self._runs for run in runs) / len(runs)

    def place(self, own: Words) -> int | None:
        """The number of the line where a long block stands."""
        if own in self._lines:
            return self._lines[own][0]
        return next((self._runs[run] for run in _runs(own) if run in self._runs), None)

    def is_between(self, own: Words, before: int, after: int) -> bool:
        """Whether a line with just these words stands between the lines of those numbers."""
        numbers = self._lines.get(own, [])
        at = bisect_left(numbers, before)
        return at < len(numbers) and numbers[at] <= after


def selected(found: Sequence[Block], text: str) -> list[bool]:
    """Whether each block stands in `text`, the choice; a short one where its neighbours do."""
    reference, own = Reference(text), [words(block.text) for block in found]
    kept = [len(mine) >= _SHORT and reference.share(mine) >= _LEAST_SHARE for mine in own]
    _drop_repeated(own, kept)
    last = text.count("\n")
    places = [reference.place(mine) if keep else None for mine, keep in zip(own, kept, strict=True)]
    after = _next_places(places, last)
    before = 0
    for index, mine in enumerate(own):
        place = places[index]
        if place is not None:
            before = max(before, place) if place <= after[index] else place
        elif len(mine) < _SHORT:
            kept[index] = reference.is_between(mine, before, after[index])
    return kept


def _next_places(places: Sequence[int | None], last: int) -> list[int]:
    """For each block the line of the next one that has a place."""
    after, following = [], last
    for place in reversed(places):
        after.append(following)
        following = following if place is None else place
    return after[::-1]


def _drop_repeated(own: Sequence[Words], kept: list[bool]) -> None:
    """Of blocks with the same words keep the one that has the nearest neighbours."""
    same = defaultdict[Words, list[int]](list)
    for index, keep in enumerate(kept):
        if keep:
            same[own[index]].append(index)
    single = [indices[0] for indices in same.values() if len(indices) == 1]
    if not single:
        return

    def distance(index: int) -> int:
        at = bisect_left(single, index)
        return min(abs(index - other) for other in single[max(0, at - 1) : at + 1])

    for indices in same.values():
        best = min(indices, key=distance)
        for index in indices:
            kept[index] = index == best


def holds(found: Sequence[Block], text: str) -> bool:
    """Whether the blocks have all the words of a text, and few others."""
    own, wanted = Counter(words("\n".join(block.text for block in found))), Counter(words(text))
    return wanted <= own and wanted.total() >= _LEAST_SHARE * own.total()


def drop_links(found: Sequence[Block], kept: list[bool]) -> None:
    """Drop blocks that are but links to something else, and the label in front of them."""
    for index in range(len(kept) - 1, -1, -1):
        block = found[index]
        if not kept[index]:
            continue
        following = found[index + 1] if index + 1 < len(found) else None
        if is_link(block) or (following and is_link(following) and _is_label(block)):
            kept[index] = False


def drop_repeated_labels(found: Sequence[Block], kept: list[bool]) -> None:
    """Drop labels that come more than once: "Advertisement", "Read more"."""
    labels = [index for index, keep in enumerate(kept) if keep and _is_label(found[index])]
    times = Counter(words(found[index].text) for index in labels)
    for index in labels:
        kept[index] = times[words(found[index].text)] == 1


def _is_label(block: Block) -> bool:
    return (
        block.paragraph.kind == "paragraph"
        and len(words(block.text)) < _SHORT
        and not FULL_STOP.search(block.text)
    )


def drop_above_title(found: Sequence[Block], kept: list[bool]) -> None:
    """Drop short blocks above the heading of the page: they are of its head, or the way to it."""
    heads = [index for index, block in enumerate(found) if name_of(block.element) == "h1"]
    if len(heads) == 1:
        for index in range(heads[0]):
            kept[index] = kept[index] and len(words(found[index].text)) >= _SHORT


def drop_loose_headings(found: Sequence[Block], kept: list[bool], titles: Iterable[str]) -> None:
    """Drop headings above the text that say what the title does, and those below it, which head nothing."""
    numbers = [index for index, keep in enumerate(kept) if keep]
    first = next((at for at, index in enumerate(numbers) if begins_text(found[index])), 0)
    last = max(
        (at for at, index in enumerate(numbers) if found[index].paragraph.kind != "heading"), default=-1
    )
    known = tuple(titles)
    for at, index in enumerate(numbers):
        own = words(found[index].text)
        said = sum(len(word) for word in own if any(word in title for title in known))
        is_title = at < first and said >= _LEAST_SHARE * sum(map(len, own))
        if found[index].paragraph.kind == "heading" and (is_title or at > last):
            kept[index] = False


def standfirst(found: Sequence[Block], kept: Sequence[bool], said: str, titles: Container[str]) -> list[int]:
    """The numbers of the blocks above the text that sum it up.

    They stand below the title, and are what the page `said` that it is about, or have a name for such a
    block, or are all the prose that there is.
    """
    first = next((index for index, keep in enumerate(kept) if keep and begins_text(found[index])), None)
    if first is None:
        return []
    heads = [index for index in range(first) if _is_title(found[index], titles)]
    above = range(heads[-1] + 1 if heads else max(0, first - _ABOVE), first)
    candidates = [index for index in above if _is_prose(found[index])]
    sentences = [
        index for index in candidates if begins_text(found[index]) and FULL_STOP.search(found[index].text)
    ]
    own_name = [index for index in (*above, first) if kept[index] and _has_name(found[index].element)]
    if own_name:
        return own_name
    reference = Reference(said)
    summed_up = [index for index in candidates if reference.share(words(found[index].text)) >= _LEAST_SHARE]
    named = [index for index in candidates if _is_named_standfirst(found[index].element)]
    if chosen := summed_up or named:
        parent = found[chosen[0]].element.getparent()  # it may have several paragraphs
        return sorted(
            {*chosen, *(index for index in sentences if found[index].element.getparent() is parent)}
        )
    return sentences if heads and len(sentences) == 1 else []


def _is_title(block: Block, titles: Container[str]) -> bool:
    return name_of(block.element) == "h1" or "".join(words(block.text)) in titles


def as_standfirst(block: Block) -> Block:
    """The block as a standfirst, unless it is an item of a list."""
    if block.paragraph.kind not in ("paragraph", "heading"):
        return block
    return replace(block, paragraph=replace(block.paragraph, kind="standfirst"))


def begins_text(block: Block) -> bool:
    return _is_prose(block) and block.paragraph.kind != "heading"


def _is_prose(block: Block) -> bool:
    return len(words(block.text)) >= _SHORT and block.linked < _LINKED and block.paragraph.kind != "caption"


def _is_named_standfirst(element: Element) -> bool:
    parent = element.getparent()
    return _has_name(element) or (parent is not None and _has_name(parent))


def _has_name(element: Element) -> bool:
    return any(
        _STANDFIRST.search(element.get(name, "")) for name in ("class", "itemprop", "data-testid", "id")
    )


def is_link(block: Block) -> bool:
    """Whether a block is but a link to something else: linked, and not a sentence."""
    return block.linked >= _LINKED and not FULL_STOP.search(block.text)


def _runs(own: Words) -> list[Words]:
    return [own[at : at + _RUN] for at in range(len(own) - _RUN + 1)]
