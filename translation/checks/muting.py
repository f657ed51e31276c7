"""Rules that the user has muted: what they found is not listed, but counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from translation.model import Finding


def heard(
    findings: Sequence[Finding], muted: Container[str]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings of the rules that are not muted, and those of the rules that are."""
    return (
        tuple(finding for finding in findings if finding.code not in muted),
        tuple(finding for finding in findings if finding.code in muted),
    )


def counted_by_code(findings: Sequence[Finding]) -> str:
    """How many findings each rule has, in words: “figure.missing (2), quote.added (1)”."""
    counts = Counter(finding.code for finding in findings)
    return ", ".join(f"{code} ({counts[code]})" for code in sorted(counts))
