"""Puts translations into a bitext: the text of the target side and every sentence's place in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.model import Article, Bitext, Translation


def placed(bitext: Bitext, translations: Mapping[int, Translation]) -> Bitext:
    """The bitext with these translations, by the numbers of their segments, in place of what was there.

    The targets before the first of them keep their places; those after it move with the text. What stands
    between two paragraphs of the source stands so in the target.
    """
    if not translations:
        return bitext
    blank = " " if profile(bitext.target_language).blanks else ""
    segments = list(bitext.segments)
    first = min(translations)
    before = next((index for index in reversed(range(first)) if segments[index].target), None)
    end = 0 if before is None else segments[before].target.end  # type: ignore[union-attr]  # it has one
    texts = [bitext.target[:end]]
    for index in range(first, len(segments)):
        segment, translation = segments[index], translations.get(index)
        if translation is None and segment.target is None:
            continue
        if before is not None and segments[before].paragraph == segment.paragraph:
            texts.append(blank)
        else:
            gap = _gap(bitext, index)
            # The first line ends belong to the sentences before, which are not there yet.
            texts.append(gap if before is not None or not index else gap.rpartition("\n")[2])
        end += len(texts[-1])
        before = index
        text = translation.text if translation else segment.target.of(bitext.target)  # type: ignore[union-attr]
        span = Span(end, end + len(text))
        # What stands as it is was not translated.
        made = None if segment.is_copied else translation or segment.translation
        segments[index] = replace(segment, target=span, translation=made)
        texts.append(text)
        end = span.end
    return replace(bitext, target="".join(texts), segments=tuple(segments))


def _gap(bitext: Bitext, index: int) -> str:
    """What stands in the source in front of the paragraph of segment `index`."""
    segments = bitext.segments
    while index and segments[index - 1].paragraph == segments[index].paragraph:
        index -= 1
    before = segments[index - 1].source.end if index else 0
    return bitext.source[before : segments[index].source.start]


def originals(article: Article, spans: Sequence[Span]) -> tuple[str, ...]:
    """Of an article that is a translation: the sentences of its original that each span translates.

    "" where there are none, or where the article is not a translation.
    """
    if article.original is None:
        return ("",) * len(spans)
    translated = [one for one in article.original.segments if one.target]
    starts = [one.target.start for one in translated if one.target]
    ends = [one.target.end for one in translated if one.target]
    found = []
    for span in spans:
        first, after = bisect_right(ends, span.start), bisect_left(starts, span.end)
        words = ""
        if first < after:
            words = article.original.source[translated[first].source.start : translated[after - 1].source.end]
        found.append(words)
    return tuple(found)
