"""How a finding of the check of names is worded."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.model import Finding, Name, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from translation.checks.names.extraction import Side
    from translation.model import Item, Severity, Verdict

CHECK = "names"
_LONGEST = 80  # letters of a name in a reason
_APART = 3  # words from one word of a name to the next: "Banco de la República"
_ELIDED = re.compile("[A-ZÀ-Þ]['’]")  # the first part of O'Neill

_REASONS = {
    "name.altered": "{was} became {now}",
    "name.exchanged": "{was} became {now}",
    "name.missing": "missing: {was}",
    "name.opening": "perhaps not a name: {was}",
    "name.shortened": "shortened: {was} became {now}",
    "name.family": "fewer words of a name: {was} became {now}",
    "name.elsewhere": "not named here, but elsewhere: {was}",
    "name.reworded": "perhaps worded differently: {was}",
    "name.acronym": "{was}, {now}: perhaps the same",
    "name.matched": "{was} = {now}",
    "name.reformatted": "{was} = {now}",
}

_ADDED = {
    "name.opening": "perhaps not a name: {now}",
    "name.added": "added: {now}",
    "name.elsewhere": "not named here in the source, but elsewhere: {now}",
    "name.reworded": "perhaps worded differently in the source: {now}",
}


def finding(
    code: str, verdict: Verdict, severity: Severity, source: Name | None, target: Name | None
) -> Finding:
    """A finding with its reason, by the rule and by which side lacks the name."""
    reason = (_REASONS if source else _ADDED)[code].format(was=_short(source), now=_short(target))
    return Finding(CHECK, verdict, severity, source, target, reason, code)


def _short(name: Name | None) -> str:
    return name.full[:_LONGEST] if name else ""


def words_at(side: Side, places: Sequence[int] | None, start: int) -> Name | None:
    """The words at these places of a side that begins at `start`; of those far apart, the most together."""
    if not places:
        return None
    together = max(_clusters(sorted(places)), key=len)
    span = Span(side.words[together[0]].start, side.words[together[-1]].end)
    if span.start > 1 and _ELIDED.fullmatch(side.text, span.start - 2, span.start):
        span = Span(span.start - 2, span.end)
    return name_at(side.text, span, start)


def _clusters(places: Sequence[int]) -> Iterator[list[int]]:
    """The places, those apart by no more than a few words together."""
    cluster = [places[0]]
    for place in places[1:]:
        if place - cluster[-1] > _APART:
            yield cluster
            cluster = []
        cluster.append(place)
    yield cluster


def name_at(text: str, span: Span, start: int) -> Name:
    """The name in a span of a side that begins at `start`."""
    written = span.of(text)
    return Name(span.moved(start), written, " ".join(written.split()))


def with_full_names(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with the fullest form that the article has of each name: of “Calvez” “Yves Calvez”.

    It ends in the same word, and is the longest that does.
    """
    findings = tuple(findings)
    fullest: dict[tuple[str, str], str] = {}
    for one in findings:
        for side, name in (("source", one.source), ("target", one.target)):
            if isinstance(name, Name) and (words := name.full.split())[1:]:
                key = (side, words[-1])
                fullest[key] = max(fullest.get(key, ""), name.full, key=len)
    if not fullest:
        return findings
    return tuple(_with_full_names(one, fullest) for one in findings)


def _with_full_names(one: Finding, fullest: Mapping[tuple[str, str], str]) -> Finding:
    source, target = _full(one.source, "source", fullest), _full(one.target, "target", fullest)
    unchanged = source is one.source and target is one.target  # of most findings
    return one if unchanged else replace(one, source=source, target=target)


def _full(name: Item | None, side: str, fullest: Mapping[tuple[str, str], str]) -> Item | None:
    full = fullest.get((side, name.full)) if isinstance(name, Name) else None
    return replace(name, full=full) if isinstance(name, Name) and full else name
