"""A sentence and its translation, as the rules of fidelity see them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.model import Finding, Passage, Span

if TYPE_CHECKING:
    from translation.model import Bitext, Segment, Severity, Verdict

CHECK = "fidelity"
# Letters with the marks that stand above and below them: Yoruba's ọ̀ is two code points.
WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of a segment, and where they begin in their texts. Spans are of the sides.

    `made_up`: whatever translated it says that it has nothing to do with the source, see `Translation`.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    source_start: int = 0
    target_start: int = 0
    made_up: bool = False

    @classmethod
    def of(cls, bitext: Bitext, segment: Segment) -> Pair:
        """The sides of a segment that has a target."""
        assert segment.target
        return cls(
            segment.source.of(bitext.source),
            segment.target.of(bitext.target),
            bitext.source_language,
            bitext.target_language,
            segment.source.start,
            segment.target.start,
            segment.translation is not None and segment.translation.made_up,
        )

    def finding(
        self,
        code: str,
        verdict: Verdict,
        reason: str,
        *,
        source: Span | None = None,
        target: Span | None = None,
        severity: Severity = "warning",
    ) -> Finding:
        """A finding about these places of the sides."""
        return Finding(
            CHECK,
            verdict,
            severity,
            Passage(source.moved(self.source_start), source.of(self.source)) if source else None,
            Passage(target.moved(self.target_start), target.of(self.target)) if target else None,
            reason,
            code,
        )
