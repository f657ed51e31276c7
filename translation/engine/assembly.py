"""Puts translations into a bitext: the text of the target side and every sentence's place in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.model import PARAGRAPH_BREAK, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.model import Bitext, Translation


def placed(bitext: Bitext, translations: Mapping[int, Translation]) -> Bitext:
    """The bitext with these translations, by the numbers of their segments, in place of what was there.

    The targets before the first of them keep their places; those after it move with the text.
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
        if before is None or segments[before].paragraph != segment.paragraph:
            paragraph_break = "" if before is None else PARAGRAPH_BREAK
            texts.append(paragraph_break + _indent(bitext.source, segment.source.start))
        else:
            texts.append(blank)
        end += len(texts[-1])
        before = index
        text = translation.text if translation else segment.target.of(bitext.target)  # type: ignore[union-attr]
        span = Span(end, end + len(text))
        # What is foreign stands as it is: nothing was translated.
        made = None if segment.foreign else translation or segment.translation
        segments[index] = replace(segment, target=span, translation=made)
        texts.append(text)
        end = span.end
    return replace(bitext, target="".join(texts), segments=tuple(segments))


def _indent(text: str, start: int) -> str:
    """The blanks between the start of the line and `start`; empty if there are words between them."""
    lead = text[text.rfind("\n", 0, start) + 1 : start]
    return "" if lead.strip() else lead
