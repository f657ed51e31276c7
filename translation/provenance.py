"""How a translated sentence came about, in words: for the exports and the reader's detail line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import Segment


@dataclass(frozen=True, slots=True)
class Note:
    """A sign, a sentence, and whether it asks a person to look."""

    sign: str
    text: str
    is_warning: bool = False


def notes(segment: Segment) -> Iterator[Note]:
    """What the reader should know of a segment's translation; nothing if it is as it should be."""
    translation = segment.translation
    if translation is None:
        return
    if translation.chosen:
        yield Note("✎", "set by a person")
    if translation.draft:
        yield Note("…", "a draft")
    if translation.retried:
        yield Note("↻", f"translated again, for the first try had: {'; '.join(translation.retried)}")
    if translation.confidence.level == "low":
        yield Note("?", f"low confidence: {'; '.join(translation.confidence.reasons)}", is_warning=True)
    for text in translation.through:
        yield Note("⇢", f"by way of: {text}")
