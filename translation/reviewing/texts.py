"""The translations that a person set, in place of the machine's, which stay beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.model import Bitext, Confidence, Translation
from translation.target_text import placed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.model import Finding, Segment


def with_texts(bitext: Bitext, texts: Mapping[int, str]) -> Bitext:
    """The bitext with `texts` in place of what the machine said, by the numbers of their segments.

    Wherever there is none, the machine's own stands, also where a text stood before: so it can be asked again
    and again. A text for a segment that is not translated yet, or is left as it is, does nothing. All spans
    are true of the new target. `Translation.machine` holds what the machine said.
    """
    changed = {}
    for index, segment in enumerate(bitext.segments):
        translation = segment.translation
        if segment.target is None or translation is None or not (translation.machine or index in texts):
            continue
        wanted = _set(texts.get(index), translation.machine or translation)
        if wanted != translation:
            changed[index] = wanted
    return placed(bitext, changed)


def _set(text: str | None, machine: Translation) -> Translation:
    if text is None or text == machine.text:
        return machine
    return Translation(text, Confidence("high"), chosen=True, machine=machine)


def machine_text(segment: Segment) -> str:
    """What the machine made of the segment, whoever set another text since; "" where it made nothing."""
    translation = segment.translation
    return (translation.machine or translation).text if translation else ""


def check_text(bitext: Bitext, index: int, text: str) -> tuple[Bitext, tuple[Finding, ...]]:
    """What the checks say of one sentence with another translation, quickly: while somebody writes it.

    The result is a bitext of that sentence alone, and the findings with spans into it. What only the whole
    article tells, as whom a pronoun stands for, is not known here.
    """
    from translation.checks import check  # slow to import

    source = bitext.segments[index].source.of(bitext.source)
    segment = bitext.segments[index]
    pair = Bitext.of_pair(
        source, text, bitext.source_language, bitext.target_language, by_machine=bitext.by_machine
    )
    if segment.is_copied:
        return pair, ()
    return pair, check(pair)
