"""Both sides, sentence by sentence -> what was lost, altered or made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.fidelity import (
    brackets,
    kept,
    left_out,
    other_scripts,
    runs,
    unrelated,
)
from translation.checks.fidelity.pair import Pair
from translation.checks.names.rare_letters import altered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Bitext, Finding

# Each has `compare(pair)`, which gives findings.
_KINDS = (unrelated, other_scripts, kept, brackets, runs)


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
    return [finding for finding in findings if not _is_name(finding, pair)]


def _is_known(finding: Finding, known: Sequence[Finding]) -> bool:
    """Whether something is known of the same words of the target: Łódš is a name, not letters added."""
    return finding.target is not None and any(
        other.target is not None and other.target.span.overlaps(finding.target.span) for other in known
    )


def _is_name(finding: Finding, pair: Pair) -> bool:
    """Whether the check of names says it of the same words: Łódš is a name, not letters added."""
    if finding.code != "fidelity.script-added" or finding.target is None:
        return False
    names = altered(pair.source, pair.target, pair.source_language, pair.target_language)
    return any(span.moved(pair.target_start).overlaps(finding.target.span) for _, span in names)
