"""Findings while an article is translated: of the paragraphs that are complete, now and then."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.checks.muting import heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translation.model import Bitext, Finding, Review

_SHARE = 0.05  # of the time at most goes into checking what will be checked once more at the end


def with_findings(reviews: Iterator[Review], clock: Callable[[], float] = time.monotonic) -> Iterator[Review]:
    """The reviews with the findings of what is complete in them; the last has its own.

    A translation that only grows keeps its findings as it grows; where sentences change in the middle, as
    drafts do, there are none until the end.
    """
    from translation.checks import check

    findings: tuple[Finding, ...] = ()
    unheard: tuple[Finding, ...] = ()
    compared = ""  # the translation that they were found in
    again_at = clock()
    for review in reviews:
        bitext = review.bitext
        is_last = all(segment.target and not segment.is_draft for segment in bitext.segments)
        if is_last or review.findings or review.unheard:
            yield review
            continue
        begun = clock()
        complete = complete_paragraphs(bitext)
        if not bitext.target.startswith(compared):
            findings, unheard, compared = (), (), ""
        if begun >= again_at and len(complete.target) > len(compared):
            findings, unheard = heard(check(complete), review.muted)
            compared = complete.target
            ended = clock()
            again_at = ended + (ended - begun) / _SHARE
        yield replace(review, findings=findings, unheard=unheard)


def complete_paragraphs(bitext: Bitext) -> Bitext:
    """As much of a translation as has whole paragraphs, from its beginning: a quotation may go over several
    sentences, and half of it would seem lost. Drafts are not looked at.
    """
    segments = bitext.segments
    undone = next((s.paragraph for s in segments if not s.target or s.is_draft), None)
    kept = tuple(s if undone is None or s.paragraph < undone else s.blank() for s in segments)
    end = max((s.target.end for s in kept if s.target), default=0)
    return replace(bitext, target=bitext.target[:end], segments=kept)
