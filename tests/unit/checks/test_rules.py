"""The rules of the checks: each has a code, a meaning and an example, and the page lists them all."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING

import pytest

from tests.tools import rules_page
from translation.checks import CHECKS, Check, check, rules
from translation.model import Bitext, Segment, Span

if TYPE_CHECKING:
    from translation.checks.rule import Rule

CODE = re.compile(r"[a-z]+\.[a-z]+(-[a-z]+)*")


def test_codes_are_one_a_rule_and_well_formed() -> None:
    counts = Counter(rule.code for rule in rules())
    assert max(counts.values()) == 1
    assert all(CODE.fullmatch(code) for code in counts)


@pytest.mark.parametrize("each", CHECKS, ids=lambda each: each.name)
def test_all_codes_of_a_check_begin_alike(each: Check) -> None:
    assert len({rule.code.split(".")[0] for rule in each.rules}) == 1


def by_sentence(rule: Rule) -> Bitext:
    """The example of a rule, a segment for each of its two sentences."""
    segments = [
        Segment(0, Span(*source.span()), Span(*target.span()))
        for source, target in zip(
            *(re.finditer(r"[^.]+\.", text) for text in (rule.source, rule.target)), strict=True
        )
    ]
    return Bitext(*rule.languages, rule.source, rule.target, tuple(segments))


def aligned(rule: Rule) -> Bitext:
    """The example of a rule, aligned: a sentence that is left out, added, or stands elsewhere."""
    spans = [
        [Span(*match.span()) for match in re.finditer(r"[^ .][^.]+\.", text)]
        for text in (rule.source, rule.target)
    ]
    if rule.code == "alignment.moved":
        spans[1].reverse()
    segments = [
        Segment(0, source or Span(20, 20), target or Span(20, 20), moved=rule.code == "alignment.moved")
        for source, target in zip_longest(*spans)
    ]
    return Bitext(*rule.languages, rule.source, rule.target, tuple(segments), aligned=True)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_is_a_sentence_and_its_example_sets_it_off(rule: Rule) -> None:
    assert rule.meaning[0].isupper()
    assert rule.meaning.endswith(".")
    if rule.code.startswith("language."):
        language = "fr" if rule.code == "language.target-paragraph" else "de"
        segment = Segment(0, Span(0, len(rule.source)), Span(0, len(rule.target)), foreign=language)
        bitext = Bitext(*rule.languages, rule.source, rule.target, (segment,))
    elif rule.code == "name.elsewhere":
        bitext = by_sentence(rule)
    elif rule.code.startswith("alignment."):
        bitext = aligned(rule)
    else:
        bitext = Bitext.of_pair(rule.source, rule.target, *rule.languages)
    assert rule.code in {finding.code for finding in check(bitext)}


def test_the_page_lists_every_rule() -> None:
    assert rules_page.PAGE.read_text(encoding="utf-8") == rules_page.page(), "run tests.tools.rules_page"
