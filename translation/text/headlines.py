"""Which paragraphs are headlines."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Bitext, BlockKind, Segment

_LONGEST = 120  # characters
_HEADINGS = frozenset(("title", "heading"))
_LIST_SIGNS = "-*•–—|>+·"
_ENDS = ")]%"  # beside letters and digits; a sentence ends otherwise


def headlines(bitext: Bitext, kinds: Sequence[BlockKind] = ()) -> list[list[Segment]]:
    """The segments of each, in order. `kinds`: of its paragraphs, where they are known.

    Text has no sign for them: they are short, end without a full stop, and others follow that do. Where more
    than half looks so it is a list, a poem or subtitles.
    """
    paragraphs = [list(group) for _, group in groupby(bitext.segments, key=lambda segment: segment.paragraph)]
    if kinds:
        return [members for members in paragraphs if kinds[members[0].paragraph] in _HEADINGS]
    looks = [members for members in paragraphs[:-1] if _looks_so(bitext.source, members)]
    return looks if len(looks) * 2 <= len(paragraphs) else []


def _looks_so(text: str, members: Sequence[Segment]) -> bool:
    start, end = members[0].source.start, members[-1].source.end
    if end - start > _LONGEST or members[0].protected:
        return False
    words = text[start:end].strip()
    if not words or "\n" in words:
        return False
    if words.startswith("#"):
        return words.lstrip("#").startswith(" ")
    return words[0] not in _LIST_SIGNS and " " in words and (words[-1].isalnum() or words[-1] in _ENDS)
