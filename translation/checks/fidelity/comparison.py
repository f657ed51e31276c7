"""Both sides, sentence by sentence -> what was lost, altered or made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.fidelity import (
    altered_names,
    brackets,
    kept,
    left_out,
    other_scripts,
    runs,
    unrelated,
)
from translation.checks.fidelity.pair import Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Bitext, Finding

# Each has `compare(pair)`, which gives findings. What tells that a name is another one goes here, too.
_KINDS = (unrelated, altered_names, other_scripts, kept, brackets, runs)


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """What was lost, altered or made up, in reading order. What was left as it is has nothing to compare."""
    return tuple(
        finding
        for segment in bitext.segments
        if segment.target is not None and not segment.is_copied
        for finding in compare_pair(Pair.of(bitext, segment))
    )


def compare_pair(pair: Pair) -> list[Finding]:
    """The same of one sentence. Of one that was not translated, or is another one's, no more is said."""
    findings = [*left_out.compare(pair)]
    if findings or pair.source == pair.target:
        return findings
    for kind in _KINDS:
        findings += [finding for finding in kind.compare(pair) if not _is_known(finding, findings)]
        if kind is unrelated and findings:
            break
    return findings


def _is_known(finding: Finding, known: Sequence[Finding]) -> bool:
    """Whether something is known of the same words of the target: Łódš is a name, not letters added."""
    return finding.target is not None and any(
        other.target is not None and other.target.span.overlaps(finding.target.span) for other in known
    )
