"""Both sides of a bitext, cross-checked: every figure and quotation, paired up or found wanting."""

from __future__ import annotations

import gc
from bisect import bisect_left
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from translation.model import blanked

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Sequence

    from translation.checks.rule import Rule
    from translation.model import Bitext, Finding, Segment, Span, Verdict

_imported = cache(import_module)  # asked for each pair of sentences


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its `name`, as `Finding.check` has it, and the `title` of what it finds, for people.

    `module` has `compare(bitext)`, which gives the findings in reading order, and `RULES`, one for each code
    that they can have. It is imported when it is first needed: the tables of the languages take a while.
    `pairs_up`: whether it pairs up both sides. Then it also gives what is plainly matched, and is not asked
    about paragraphs that were left as they are: there is nothing to compare. `plain`: the verdicts with
    which both sides plainly agree. `on_pairs`: whether it reads what both sides have at one place alone.
    """

    name: str
    title: str
    module: str
    pairs_up: bool = True
    plain: tuple[Verdict, ...] = ("matched",)
    on_pairs: bool = True

    def compare(self, bitext: Bitext) -> tuple[Finding, ...]:
        """What the check finds."""
        found: tuple[Finding, ...] = _imported(self.module).compare(bitext)
        return found

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every reason for which it reports something."""
        rules: tuple[Rule, ...] = _imported(self.module).RULES
        return rules


# In the order in which their findings are reported and listed.
CHECKS = (
    Check("quotes", "Quotes", "translation.checks.quotes"),
    Check("figures", "Figures", "translation.checks.figures"),
    Check("language", "Languages", "translation.checks.language", pairs_up=False),
    Check("fidelity", "Words", "translation.checks.fidelity", pairs_up=False),
    Check("negation", "Negation", "translation.checks.negation", pairs_up=False),
    # Brussels is as good as Bruxelles, in another language.
    Check("names", "Names", "translation.checks.names", plain=("matched", "reformatted")),
    Check("alignment", "Left out and added", "translation.checks.alignment", pairs_up=False, on_pairs=False),
)

_PLAIN = frozenset((each.name, verdict) for each in CHECKS for verdict in each.plain)


def is_plain(finding: Finding) -> bool:
    """Whether both sides plainly agree, so that nobody need look at it."""
    return (finding.check, finding.verdict) in _PLAIN


def check(bitext: Bitext, only: Container[str] | None = None) -> tuple[Finding, ...]:
    """One finding for each quote and figure of either side, matched ones included, check by check, and for
    each paragraph in another language, in which there is nothing else to compare.

    What is protected is as good as not there; so is what an aligned translation leaves out or adds, but for
    the check that reports it. `only`: the names of the checks to run, None for all."""
    left_alone = [segment for segment in bitext.segments if segment.foreign is not None]
    in_source = _touching([segment.source for segment in left_alone])
    in_target = _touching([segment.target for segment in left_alone if segment.target is not None])
    parts = _parts(bitext)
    from translation.checks.keys import with_keys  # as with the checks themselves

    with _without_collecting():
        findings = [
            finding
            for each in CHECKS
            if only is None or each.name in only
            for words in (parts if each.on_pairs else (bitext,))
            for finding in each.compare(words)
            if not each.pairs_up
            or (
                not (finding.source and in_source(finding.source.span))
                and not (finding.target and in_target(finding.target.span))
            )
        ]
    return with_keys(findings, bitext)


def _parts(bitext: Bitext) -> list[Bitext]:
    """The bitext without what is protected.

    Of an aligned one what keeps the order of both sides, and by itself what stands elsewhere in the target;
    both without what is on one side alone.
    """
    if not bitext.aligned:
        protected = [segment for segment in bitext.segments if segment.protected]
        return [_without(bitext, protected, bitext.segments)]
    parts = []
    for moved in (False, True):
        kept: list[Segment] = []
        others: list[Segment] = []
        for segment in bitext.segments:
            is_part = segment.moved is moved and not segment.is_left_out and not segment.is_added
            (kept if is_part else others).append(segment)
        if kept:
            parts.append(_without(bitext, others, tuple(kept)))
    return parts


def _without(bitext: Bitext, left_out: Sequence[Segment], segments: tuple[Segment, ...]) -> Bitext:
    """The bitext of these segments, with blanks in place of others."""
    if not left_out:
        return bitext
    return replace(
        bitext,
        source=blanked(bitext.source, sorted(segment.source for segment in left_out)),
        target=blanked(bitext.target, sorted(segment.target for segment in left_out if segment.target)),
        segments=segments,
    )


def load() -> None:
    """Import what `check` needs, where there is time for it now and somebody will wait later."""
    for module in ("translation.checks.keys", *(each.module for each in CHECKS)):
        import_module(module)


def rules() -> tuple[Rule, ...]:
    """The rules of all checks."""
    return tuple(rule for each in CHECKS for rule in each.rules)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Hold back the search for reference cycles: the checks make many objects at once, and no cycles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _touching(spans: Sequence[Span]) -> Callable[[Span], bool]:
    """Whether a span overlaps one of `spans`, which are in order and apart."""
    ends = [span.end for span in spans]

    def touches(span: Span) -> bool:
        index = bisect_left(ends, span.start + 1)
        return index < len(spans) and spans[index].overlaps(span)

    return touches
